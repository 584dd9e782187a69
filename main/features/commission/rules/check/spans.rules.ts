import type { BusinessDay } from '../../../../../shared/kernel/business-day.ts';

/** From a day up to and without another; null: without end. */
export interface Days {
  from: BusinessDay;
  to: BusinessDay | null;
}

const END = '9999-99-99';
const endOf = ({ to }: Days): string => to ?? END;
const spanned = (from: string, to: string): Days => ({ from, to: to === END ? null : to });

/** What is left of some days without others. Both may overlap among themselves, and come in any order. */
export function daysWithout(days: Days, others: readonly Days[]): Days[] {
  const left: Days[] = [];
  let at = days.from;
  for (const other of others.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (endOf(other) <= at || endOf(other) <= other.from) continue;
    if (other.from >= endOf(days)) break;
    if (other.from > at) left.push(spanned(at, other.from));
    at = endOf(other);
  }
  return at < endOf(days) ? [...left, spanned(at, endOf(days))] : left;
}

/** The days that both have, or null. */
export function commonDays(a: Days, b: Days): Days | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = endOf(a) < endOf(b) ? endOf(a) : endOf(b);
  return from < to ? spanned(from, to) : null;
}

/** Days that any of them has, without overlap and in order. */
export function joinedDays(all: readonly Days[]): Days[] {
  const joined: Days[] = [];
  for (const days of all.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (endOf(days) <= days.from) continue;
    const last = joined.at(-1);
    if (last === undefined || endOf(last) < days.from) joined.push(spanned(days.from, endOf(days)));
    else if (endOf(days) > endOf(last)) last.to = days.to;
  }
  return joined;
}
