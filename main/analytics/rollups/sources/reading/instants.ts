import {
  addDays,
  dayOfInstant,
  type Period,
  startOfDay,
} from '../../../../../shared/kernel/business-day.ts';
import type { TupleToFill } from './tuple.ts';

export interface Instants {
  from: number;
  before: number;
}

export function instantsOf({ from, to }: Period): Instants {
  return { from: startOfDay(from), before: startOfDay(addDays(to, 1)) };
}

/** Puts their day in the place of the instant that rows begin with: those of a day follow one another. */
export function dated(tuples: TupleToFill[]): TupleToFill[] {
  let day = '';
  let known: Instants = { from: 0, before: 0 };
  for (const tuple of tuples) {
    const at = Number(tuple[0]);
    if (at < known.from || at >= known.before) {
      day = dayOfInstant(at);
      known = instantsOf({ from: day, to: day });
    }
    tuple[0] = day;
  }
  return tuples;
}
