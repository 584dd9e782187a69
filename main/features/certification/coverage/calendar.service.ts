import type * as z from 'zod';
import type { renewalMonth } from '../../../../shared/contract/certification-rows.ts';
import { addDays, addMonths, periodOfMonth } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { countLapses } from './cells.store.ts';
import { type Matrices, matricesOf } from './matrices.ts';
import { isBlocking, matricesOn } from './matrix.ts';

type Month = z.infer<typeof renewalMonth>;

/** What falls due in each of so many months: certificates that run out, and duties that begin. */
export function showCalendar(
  db: Reader,
  { month: first, months }: { month: string; months: number },
): Month[] {
  const last = addMonths(first, months - 1);
  const span = { from: periodOfMonth(first).from, to: periodOfMonth(last).to };
  const matrices = matricesOf(db);
  const { pack } = matrices;
  const lapses = countLapses(db, span);
  const begins = pack.rows
    .filter(({ kind, subject, from }) => {
      return kind === 'required' && subject === 'product' && from >= span.from && from <= span.to;
    })
    .map(({ from: day, requirement }) => ({ day, requirement }));
  const named = new Map(pack.types.map(({ type, name }) => [type, name]));
  const days = [...new Map(begins.map((one) => [`${one.day} ${one.requirement}`, one])).values()];
  const counted = days.map((one) => ({ ...one, products: newlyMissing(matrices, { db, ...one }) }));
  return Array.from({ length: months }, (_, index) => addMonths(first, index)).map((month) => ({
    month,
    lapses: lapses
      .filter((row) => row.month === month)
      .map(({ type, count }) => ({ type, name: named.get(type) ?? { id: type, en: type }, count })),
    begins: counted.filter(({ day }) => day.startsWith(month)),
  }));
}

function newlyMissing(
  { market, pack }: Matrices,
  { db, day, requirement }: { db: Reader; day: string; requirement: string },
): number {
  const [before, after] = matricesOn(db, { market, pack, days: [addDays(day, -1), day] });
  const width = after.requirements.length;
  let count = 0;
  for (let at = after.requirements.indexOf(requirement); at < after.products.length; at += width) {
    const was = isBlocking(before.products[at] ?? 0);
    if (!was && isBlocking(after.products[at] ?? 0)) count += 1;
  }
  return count;
}
