import { addDays, type BusinessDay } from '../../../../shared/kernel/business-day.ts';

/** Which kinds of certificate will do, by requirement, from a day on until the next one. */
export interface Asked {
  from: BusinessDay;
  kindsOf: ReadonlyMap<string, readonly string[]>;
}

/** A certificate that counts, from its first through its last day (null: without end). */
interface Held {
  type: string;
  from_day: BusinessDay;
  to_day: BusinessDay | null;
}

export interface DutySpan {
  requirement: string;
  from: BusinessDay;
  to: BusinessDay | null;
  isMet: boolean;
}

/** What was asked of somebody and whether it was met, over all time; `asked` in the order of its days. */
export function dutySpans(asked: readonly Asked[], held: readonly Held[]): DutySpan[] {
  if (asked.every(({ kindsOf }) => kindsOf.size === 0)) return [];
  const days = new Set([
    ...asked.map(({ from }) => from),
    ...held.flatMap(({ from_day, to_day }) =>
      to_day === null ? [from_day] : [from_day, addDays(to_day, 1)],
    ),
  ]);
  const spans: DutySpan[] = [];
  const open = new Map<string, DutySpan>();
  for (const day of [...days].sort()) {
    const kindsOf = asked.findLast(({ from }) => from <= day)?.kindsOf ?? new Map();
    const holding = held.filter(
      ({ from_day, to_day }) => from_day <= day && (to_day === null || to_day >= day),
    );
    for (const [requirement, span] of open) {
      if (kindsOf.has(requirement)) continue;
      span.to = addDays(day, -1);
      open.delete(requirement);
    }
    for (const [requirement, kinds] of kindsOf) {
      const isMet = holding.some(({ type }) => kinds.includes(type));
      const before = open.get(requirement);
      if (before?.isMet === isMet) continue;
      if (before !== undefined) before.to = addDays(day, -1);
      const span = { requirement, from: day, to: null, isMet };
      open.set(requirement, span);
      spans.push(span);
    }
  }
  return spans;
}
