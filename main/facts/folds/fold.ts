import type { ErrorCode } from '../../../shared/contract/errors.ts';
import type { StateRows, StateTable } from '../../db/state-rows.ts';
import type { Fact } from '../log/fact.ts';
import type { FactKind, Stream } from '../streams/stream.ts';

export interface FactOf<Data> extends Omit<Fact, 'data'> {
  data: Data;
}

/** What a fact of one kind means to a fold. Pure: the same rows and the same fact give the same rows. */
export interface StepRules<Data> {
  /** This very fact is in the rows already. */
  holds?(fact: FactOf<Data>, state: StateRows): boolean;
  /** The stream's own rule that it breaks. */
  refuses?(fact: FactOf<Data>, state: StateRows): ErrorCode | null;
  /** Where its kind leaves it open what it is about: those of its authors who may say this one. */
  authors?(fact: FactOf<Data>, state: StateRows): FactKind['authors'];
  /** Who prepared what it approves. */
  makers?(fact: FactOf<Data>, state: StateRows): readonly (number | null)[];
  apply(fact: FactOf<Data>, state: StateRows): void;
  /** What the person who decides is shown, and relies on: where it changes, he is asked again. */
  answer?(fact: FactOf<Data>, state: StateRows): unknown;
}

export interface Bound {
  relies: readonly string[];
  holds(state: StateRows): boolean;
  refuses(state: StateRows): ErrorCode | null;
  authors(state: StateRows): FactKind['authors'];
  makers(state: StateRows): readonly (number | null)[];
  apply(state: StateRows): void;
  answer(state: StateRows): unknown;
}

export interface Step {
  kind: string;
  version: number;
  authors: FactKind['authors'];
  isCheck: boolean;
  /** Streams whose heads it names, besides `staff`; none where the data is not of the kind's shape. */
  reliesOf(data: unknown): readonly string[];
  /** Null where the data is not of the kind's shape. */
  bind(fact: Fact): Bound | null;
}

/**
 * The rows that the facts of a stream come to. The keeper of a stream judges too: what it refuses has no effect
 * in any fold.
 */
export interface Fold {
  name: string;
  /** Counts up with every change of its meaning: the rows are then folded anew. */
  version: number;
  stream: Stream;
  isKeeper: boolean;
  tables: readonly StateTable[];
  steps: readonly Step[];
}

export function step<Data>(kind: FactKind<Data>, rules: StepRules<NoInfer<Data>>): Step {
  return {
    kind: kind.kind,
    version: kind.version,
    authors: kind.authors,
    isCheck: kind.isCheck,
    reliesOf: (data) => {
      const parsed = kind.data.safeParse(data);
      return parsed.success ? kind.relies(parsed.data) : [];
    },
    bind: (fact) => {
      const parsed = kind.data.safeParse(fact.data);
      if (!parsed.success) return null;
      const typed = { ...fact, data: parsed.data };
      return {
        relies: kind.relies(parsed.data),
        holds: (state) => rules.holds?.(typed, state) ?? false,
        refuses: (state) => rules.refuses?.(typed, state) ?? null,
        authors: (state) => rules.authors?.(typed, state) ?? kind.authors,
        makers: (state) => rules.makers?.(typed, state) ?? [],
        apply: (state) => rules.apply(typed, state),
        answer: (state) => rules.answer?.(typed, state) ?? null,
      };
    },
  };
}
