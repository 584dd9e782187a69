import type { MetricAnswer } from '../../../../shared/contract/analytics.contract.ts';
import type { Note } from '../../../../shared/contract/saved.ts';
import {
  addDays,
  isBusinessMonth,
  type Period,
  periodOfMonth,
} from '../../../../shared/kernel/business-day.ts';

/** The days that a mark of a course stands for: a day, the week from its Monday, or a month. */
export function daysOfMark(dimension: string, key: string): Period {
  if (isBusinessMonth(key)) return periodOfMonth(key);
  return { from: key, to: dimension === 'week' ? addDays(key, 6) : key };
}

/** The first and last mark that a note touches; null where it touches none. */
export function placeOf(
  { from, to }: Pick<Note, 'from' | 'to'>,
  dimension: string,
  rows: MetricAnswer['rows'],
): { first: number; last: number } | null {
  const touched = rows.flatMap(({ keys: [key = ''] }, index) => {
    const days = daysOfMark(dimension, key);
    return days.from <= to && days.to >= from ? [index] : [];
  });
  const first = touched[0];
  const last = touched.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
