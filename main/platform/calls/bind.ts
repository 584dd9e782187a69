import type {
  AnyContractProcedure,
  InferContractRouterInputs,
  InferContractRouterOutputs,
} from '@orpc/contract';
import type { CommandCall, QueryCall, TaskCall } from './calls.ts';

type Output<P extends AnyContractProcedure> = InferContractRouterOutputs<P>;
/** What a procedure's code receives: after defaults were filled in by its schema. */
type Input<P extends AnyContractProcedure> = P extends { '~orpc': { inputSchema?: infer S } }
  ? NonNullable<S> extends { '~standard': { types?: infer T } }
    ? NonNullable<T> extends { output: infer O }
      ? O
      : unknown
    : unknown
  : InferContractRouterInputs<P>;

/** A procedure of the contract with the code that answers it. */
export type Bound =
  | {
      kind: 'query';
      procedure: AnyContractProcedure;
      run: (input: unknown, call: QueryCall) => unknown;
    }
  | {
      kind: 'command';
      procedure: AnyContractProcedure;
      run: (input: unknown, call: CommandCall) => unknown;
    }
  | {
      kind: 'task';
      procedure: AnyContractProcedure;
      run: (input: unknown, call: TaskCall) => Promise<unknown>;
    };

export function onQuery<P extends AnyContractProcedure>(
  procedure: P,
  run: (input: Input<P>, call: QueryCall) => Output<P>,
): Bound {
  return { kind: 'query', procedure, run: run as (input: unknown, call: QueryCall) => unknown };
}

export function onCommand<P extends AnyContractProcedure>(
  procedure: P,
  run: (input: Input<P>, call: CommandCall) => Output<P>,
): Bound {
  return { kind: 'command', procedure, run: run as (input: unknown, call: CommandCall) => unknown };
}

export function onTask<P extends AnyContractProcedure>(
  procedure: P,
  run: (input: Input<P>, call: TaskCall) => Promise<Output<P>>,
): Bound {
  return {
    kind: 'task',
    procedure,
    run: run as (input: unknown, call: TaskCall) => Promise<unknown>,
  };
}
