import type { Dict } from '../narrow.ts';
import type { Env } from '../orm/env.ts';

export interface Change {
  readonly ids: readonly number[];
  readonly names: ReadonlySet<string>;
  readonly created: boolean;
}

export type Method = (env: Env, ids: readonly number[], args: readonly unknown[]) => unknown;

/** What a model does beyond keeping rows. */
export interface Behaviour {
  /** The values of a new record, completed from what it belongs to. */
  readonly defaults?: (env: Env, vals: Dict) => Dict;
  /** Refuses a write. */
  readonly writing?: (env: Env, ids: readonly number[], vals: Dict) => void;
  /** Recomputes what depends on the changed fields. */
  readonly changed?: (env: Env, change: Change) => void;
  /** Refuses a delete, or says what to do once the rows are gone. */
  readonly deleting?: (env: Env, ids: readonly number[]) => (() => void) | undefined;
  readonly methods?: Readonly<Record<string, Method>>;
}
