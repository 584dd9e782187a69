import { vendorMonthsOf } from '../../../facts/vendors/vendor-month.ts';
import type { Measure } from '../../../metrics/metric.ts';
import { ById } from '../../build/by-id.ts';
import { monthNumber, monthOfNumber } from '../../build/month-number.ts';
import { saleByVendor } from '../../goods/sale-by-vendor.rollup.ts';
import { idsBy } from '../count-distinct.ts';
import type { Emit, RollupQuestion } from '../counting.ts';
import { isCalendar } from '../plan.ts';
import type { RollupReader } from '../rollup-reader.ts';
import { knownBefore } from './known-before.ts';
import { sumIds } from './sum-ids.ts';

/** Vendors whose first sale falls in the period: those of it whom no earlier day knows. */
export function countNewVendors(
  reader: RollupReader,
  question: RollupQuestion,
  emit: Emit,
): boolean {
  const { by, period } = question;
  if (!isPlain(question)) return false;
  const [calendar = null] = by;
  const isKnown = knownBefore(reader, saleByVendor, { key: 'vendor', day: period.from });
  if (isKnown === null) return false;
  const buckets = calendar === null ? wholeOf(reader, period) : bucketsOf(reader, calendar, period);
  if (buckets === null) return false;
  reader.note(saleByVendor, period);
  const seen = new ById();
  for (const { key, ids } of buckets) {
    let count = 0;
    for (const id of ids) {
      if (id === 0 || seen.get(id) === 1 || isKnown[reader.slots.slotOf(id)] === 1) continue;
      seen.set(id, 1);
      count += 1;
    }
    if (count > 0) emit(calendar === null ? [] : [key], [count]);
  }
  return true;
}

interface Bucket {
  key: string;
  ids: Iterable<number>;
}

function wholeOf(reader: RollupReader, period: RollupQuestion['period']): Bucket[] | null {
  const added = sumIds(reader, saleByVendor, { key: 'vendor', period });
  return added === null
    ? null
    : [{ key: '', ids: Array.from(added.present(), (slot) => reader.slots.idOf(slot)) }];
}

function bucketsOf(
  reader: RollupReader,
  calendar: string,
  period: RollupQuestion['period'],
): { key: string; ids: Float64Array }[] | null {
  return idsBy(reader, { rollup: saleByVendor, calendar, period });
}

/** Vendors of each month that the period touches, of the month before it, and of both. */
export function countMonthlyVendors(
  reader: RollupReader,
  { measure, question }: { measure: Measure; question: RollupQuestion },
  emit: Emit,
): boolean {
  if (!isPlain(question)) return false;
  const { first, last, days } = vendorMonthsOf(question.period);
  const active = bucketsOf(reader, 'month', days);
  if (active === null) return false;
  reader.note(saleByVendor, days);
  const counts = new Map<string, number>();
  const put = (month: number, count: number): void => {
    const at = monthOfNumber(month);
    counts.set(at, (counts.get(at) ?? 0) + count);
  };
  const lately = new ById();
  for (const { key, ids } of active) {
    const month = monthNumber(key);
    let both = 0;
    for (const id of ids) {
      if (lately.get(id) === month - 1) both += 1;
      lately.set(id, month);
    }
    if (measure.aggregate.column === 'is_active') put(month, ids.length);
    if (measure.aggregate.column === 'was_active') put(month + 1, ids.length);
    if (measure.aggregate.column === 'is_retained') put(month, both);
  }
  const found = [...counts].filter(([month]) => month >= first && month <= last);
  if (question.by.length > 0) for (const [month, count] of found) emit([month], [count]);
  else emit([], [found.reduce((sum, [, count]) => sum + count, 0)]);
  return true;
}

/** By a calendar at most, and kept to nothing. */
function isPlain({ by, kept, folded }: RollupQuestion): boolean {
  return kept.size === 0 && folded === null && by.length <= 1 && by.every(isCalendar);
}
