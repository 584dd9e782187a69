import { ORPCError } from '@orpc/client';
import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract';
import { contract } from '../../shared/contract/index.ts';
import type { Transport } from './transports.ts';

function proceduresIn(node: object, at: readonly string[]): [string, AnyContractProcedure][] {
  if (isContractProcedure(node)) return [[at.join('.'), node]];
  return Object.entries(node).flatMap(([name, below]) =>
    typeof below === 'object' && below !== null ? proceduresIn(below, [...at, name]) : [],
  );
}

/** Every procedure of the contract by its path. */
export const leaves: ReadonlyMap<string, AnyContractProcedure> = new Map(
  proceduresIn(contract, []),
);

export async function call({ client }: Transport, path: string, input?: unknown): Promise<unknown> {
  const procedure = path
    .split('.')
    .reduce((node: unknown, name) => Reflect.get(Object(node), name), client);
  if (typeof procedure !== 'function') throw new Error(`No procedure ${path}`);
  return procedure(input);
}

/** What the procedure's own output schema has against an answer. */
export async function issuesOf(path: string, output: unknown): Promise<readonly unknown[]> {
  const checked = await leaves.get(path)?.['~orpc'].outputSchema?.['~standard'].validate(output);
  return checked?.issues ?? [];
}

export async function failed(answer: Promise<unknown>): Promise<ORPCError<string, unknown>> {
  const error = await answer.then(
    (output) => new Error(`Answered: ${JSON.stringify(output)}`),
    (reason: unknown) => reason,
  );
  if (error instanceof ORPCError) return error;
  throw error;
}
