import { addDays, addMonths, type Period } from '../../../../shared/kernel/business-day.ts';
import { UNKNOWN } from '../../dimensions/dimension.ts';
import { vendorMonthsOf } from '../../facts/vendors/vendor-month.ts';
import type { Measure } from '../../metrics/metric.ts';
import { saleByVendor } from '../goods/sale-by-vendor.rollup.ts';
import { countFromRollup } from './count-cells.ts';
import type { Emit, RollupQuestion } from './counting.ts';
import { isCalendar } from './plan.ts';
import type { RollupReader } from './rollup-reader.ts';

type Vendors = ReadonlySet<string>;

const FIRST_DAY = '0000-01-01';
const nobody: Vendors = new Set();

/** Vendors whose first sale falls in the period: those of it whom no earlier day knows. */
export function countNewVendors(
  reader: RollupReader,
  question: RollupQuestion,
  emit: Emit,
): boolean {
  const { by, period } = question;
  if (!isPlain(question)) return false;
  const calendar = by[0] ?? null;
  const before =
    period.from === FIRST_DAY
      ? new Map<string, Vendors>()
      : vendorsBy(reader, null, { from: FIRST_DAY, to: addDays(period.from, -1) });
  const now = vendorsBy(reader, calendar, period);
  if (before === null || now === null) return false;
  const known = new Set(before.get(''));
  for (const key of [...now.keys()].sort()) {
    const seen = known.size;
    for (const vendor of now.get(key) ?? nobody) known.add(vendor);
    if (known.size > seen) emit(calendar === null ? [] : [key], [known.size - seen]);
  }
  return true;
}

/** Vendors of each month that the period touches, of the month before it, and of both. */
export function countMonthlyVendors(
  reader: RollupReader,
  { measure, question }: { measure: Measure; question: RollupQuestion },
  emit: Emit,
): boolean {
  if (!isPlain(question)) return false;
  const { first, last, days } = vendorMonthsOf(question.period);
  const active = vendorsBy(reader, 'month', days);
  if (active === null) return false;
  const counts = new Map<string, number>();
  for (const [month, vendors] of active) {
    const next = addMonths(month, 1);
    const now = measure.aggregate.column === 'is_active' ? vendors.size : 0;
    put(counts, month, now);
    const kept = active.get(next) ?? nobody;
    if (measure.aggregate.column === 'was_active') put(counts, next, vendors.size);
    if (measure.aggregate.column === 'is_retained') put(counts, next, common(vendors, kept));
  }
  const found = [...counts].filter(([month]) => month >= first && month <= last);
  if (question.by.length > 0) for (const [month, count] of found) emit([month], [count]);
  else emit([], [found.reduce((sum, [, count]) => sum + count, 0)]);
  return true;
}

function put(counts: Map<string, number>, month: string, count: number): void {
  counts.set(month, (counts.get(month) ?? 0) + count);
}

function common(some: Vendors, others: Vendors): number {
  return [...some].filter((one) => others.has(one)).length;
}

/** By a calendar at most, and kept to nothing. */
function isPlain({ by, kept, folded }: RollupQuestion): boolean {
  return kept.size === 0 && folded === null && by.length <= 1 && by.every(isCalendar);
}

/** Who sold anything, by a key of the calendar; null where the rollup cannot tell. */
function vendorsBy(
  reader: RollupReader,
  calendar: string | null,
  period: Period,
): ReadonlyMap<string, Vendors> | null {
  const by = [...(calendar === null ? [] : [calendar]), 'vendor'];
  const question = { by, period, folded: null, unfolded: [], kept: new Map() };
  const found = new Map<string, Set<string>>();
  const counting = { rollup: saleByVendor, reads: [{ sum: 'rows' }], question };
  const isCounted = countFromRollup(reader, counting, (keys) => {
    const [vendor = UNKNOWN, key = ''] = keys.toReversed();
    if (vendor === UNKNOWN) return;
    found.set(key, (found.get(key) ?? new Set()).add(vendor));
  });
  return isCounted ? found : null;
}
