import {
  addDays,
  dayOfInstant,
  type Period,
  startOfDay,
} from '../../../../../shared/kernel/business-day.ts';
import type { Tuple } from './tuple.ts';

export interface Instants {
  from: number;
  before: number;
}

export function instantsOf({ from, to }: Period): Instants {
  return { from: startOfDay(from), before: startOfDay(addDays(to, 1)) };
}

/** Rows with their day in the place of the instant that they begin with. */
export function dated(tuples: readonly Tuple[]): Tuple[] {
  return tuples.map(([at, ...rest]) => [dayOfInstant(Number(at)), ...rest]);
}
