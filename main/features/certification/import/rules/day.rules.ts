import type { DayOrder } from '../../../../../shared/contract/import-rows.ts';
import { type BusinessDay, isBusinessDay } from '../../../../../shared/kernel/business-day.ts';

const months = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february', 'peb', 'pebruari'],
  ['mar', 'maret', 'march', 'mrt'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['agu', 'agustus', 'august', 'aug', 'agt', 'ags'],
  ['sep', 'september', 'sept'],
  ['okt', 'oktober', 'october', 'oct'],
  ['nov', 'november', 'nop', 'nopember'],
  ['des', 'desember', 'december', 'dec'],
];
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?)?$/;
const TWO = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const NAMED = /^(\d{1,2})[ .-]+([A-Za-z]{3,9})[ .\-,]+(\d{4})$/;

export type ReadDay = { day: BusinessDay } | { fault: 'import.day_wrong' | 'import.day_ambiguous' };

/** What the cells of one column say together of how they are written; null: of both ways, or of none. */
export function orderOf(cells: readonly string[]): DayOrder | null {
  let days = 0;
  let monthsFirst = 0;
  for (const cell of cells) {
    const [, first = '', second = ''] = TWO.exec(cell) ?? [];
    if (Number(first) > 12) days += 1;
    if (Number(second) > 12) monthsFirst += 1;
  }
  if (days > 0 === monthsFirst > 0) return null;
  return days > 0 ? 'dmy' : 'mdy';
}

/** `order` is what a person said, or the column shows. */
export function readDay(text: string, order: DayOrder | null): ReadDay {
  const iso = ISO.exec(text);
  if (iso !== null) return dayFrom(iso[1], iso[2], iso[3]);
  const named = NAMED.exec(text);
  if (named !== null) {
    const word = (named[2] ?? '').toLowerCase();
    const month = months.findIndex((names) => names.includes(word)) + 1;
    return dayFrom(named[3], String(month), named[1]);
  }
  const two = TWO.exec(text);
  if (two === null) return { fault: 'import.day_wrong' };
  const [, first = '', second = '', year] = two;
  if (Number(first) > 12 || first === second) return dayFrom(year, second, first);
  if (Number(second) > 12) return dayFrom(year, first, second);
  if (order === null) return { fault: 'import.day_ambiguous' };
  return order === 'dmy' ? dayFrom(year, second, first) : dayFrom(year, first, second);
}

function dayFrom(year = '', month = '', day = ''): ReadDay {
  const made = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isBusinessDay(made) ? { day: made } : { fault: 'import.day_wrong' };
}
