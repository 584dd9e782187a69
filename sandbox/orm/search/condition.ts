import type { Cell } from '../../store/store.ts';

/** A condition and the values of its question marks, in order. */
export interface Condition {
  readonly sql: string;
  readonly params: readonly Cell[];
}
