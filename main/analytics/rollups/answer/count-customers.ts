import {
  type BusinessDay,
  dayNumber,
  type Period,
} from '../../../../shared/kernel/business-day.ts';
import { ById } from '../build/by-id.ts';
import { blobToCells, type Cells } from '../cells/cells.ts';
import { customerActive } from '../customers/customer-active.rollup.ts';
import { customerDay } from '../customers/customer-day.rollup.ts';
import { customerProvince } from '../customers/customer-province.rollup.ts';
import { columnsOf } from '../rollup.ts';
import { type Bucket, bucketsOf } from './buckets.ts';
import type { Emit, RollupQuestion } from './counting.ts';
import { KeyGroups } from './keys/key-groups.ts';
import { keyOfDimension } from './keys/key-of-dimension.ts';
import { keyTextsOf } from './keys/key-texts.ts';
import { isCalendar } from './plan.ts';
import type { RollupReader } from './rollup-reader.ts';
import { dayRun, runsByMonth, runsOfPeriod } from './runs.ts';
import { Tally } from './tally.ts';

/**
 * Distinct customers of a period: those of its days whose day before lies before the period. False where only the
 * lists of each day can tell: where something is stale, or where provinces are put together.
 */
export function countActiveCustomers(
  reader: RollupReader,
  question: RollupQuestion,
  emit: Emit,
): boolean {
  const { by, kept, folded } = question;
  const { unknownFrom } = reader;
  if (unknownFrom !== null && unknownFrom <= question.period.to) return false;
  if (folded !== null || [...kept.keys()].some(isCalendar)) return false;
  const province = provinceOf(reader, question);
  if (province !== null && !isOneByOne(province)) return false;
  const rollup = province === null ? customerActive : customerProvince;
  const period = reader.clip(rollup, question.period);
  if (period === null) return true;
  const columns = columnsOf(rollup);
  const tally = new Tally({
    width: columns.length,
    keys: province === null ? [] : [province],
    counts: [columns.indexOf('rows')],
    below: rollup.keys.length - 1,
  });
  const calendar = by.find(isCalendar) ?? null;
  const isStale = (at: string): boolean => reader.isStale('activity', at);
  const found: { keys: string[]; sums: readonly number[] }[] = [];
  for (const bucket of bucketsOf(calendar, period)) {
    const runs =
      calendar === null
        ? runsOfPeriod(bucket.period, isStale)
        : calendar === 'month'
          ? runsByMonth(bucket.period, isStale)
          : [dayRun(bucket.period)];
    // What begins before the first day of all begins with it.
    const isFirst = bucket.period.from === period.from;
    tally.limit = dayNumber(isFirst ? question.period.from : bucket.period.from);
    for (const { sign, ...span } of runs) {
      for (const cells of reader.cellsOf(rollup, span)) {
        tally.addStored(cells, sign);
      }
    }
    tally.flush((groups, sums) => {
      found.push({ keys: keysOf(question, bucket, { province, groups }), sums: [...sums] });
    });
  }
  // Two provinces of one name: who ordered to both would count twice.
  if (province?.isMerged === true) return false;
  for (const { keys, sums } of found) emit(keys, sums);
  return true;
}

/** The same from who bought on each day: any provinces together, and days that are stale read anew. */
export function countListedCustomers(
  reader: RollupReader,
  question: RollupQuestion,
  emit: Emit,
): boolean {
  const lists = listsOf(reader, question, question.period);
  if (lists === null) return false;
  const province = provinceOf(reader, question);
  const calendar = question.by.find(isCalendar) ?? null;
  const edges = [lists[0]?.day, lists.at(-1)?.day];
  const [from, to] = edges;
  if (from === undefined || to === undefined) return true;
  let place = 0;
  for (const bucket of bucketsOf(calendar, { from, to })) {
    const seen: Set<number>[] = [];
    for (; place < lists.length && (lists[place]?.day ?? '') <= bucket.period.to; place += 1) {
      const list = lists[place];
      if (list !== undefined) seenBy(list.cells, province, seen);
    }
    seen.forEach((customers, group) => {
      emit(keysOf(question, bucket, { province, groups: [group] }), [customers.size]);
    });
  }
  return true;
}

function seenBy(
  { rows, columns: [customers, provinces] }: Cells,
  province: KeyGroups | null,
  seen: Set<number>[],
): void {
  for (let row = 0; row < rows; row += 1) {
    const group = province === null ? 0 : province.groupOf(provinces?.[row] ?? 0);
    if (group < 0) continue;
    const known = seen[group] ?? new Set();
    seen[group] = known.add(customers?.[row] ?? 0);
  }
}

/** New customers, from who bought on each day since the first. */
export function countListedNewcomers(
  reader: RollupReader,
  question: RollupQuestion,
  emit: Emit,
): boolean {
  const lists = listsOf(reader, question, { from: '0000-01-01', to: question.period.to });
  if (lists === null) return false;
  const province = provinceOf(reader, question);
  const calendar = question.by.find(isCalendar) ?? null;
  const known = new ById();
  let place = 0;
  const { from } = question.period;
  for (; place < lists.length && (lists[place]?.day ?? '') < from; place += 1) {
    for (const customer of lists[place]?.cells.columns[0] ?? []) known.set(customer, 1);
  }
  const last = lists.at(-1)?.day ?? from;
  if (last < from) return true;
  for (const bucket of bucketsOf(calendar, { from: lists[place]?.day ?? from, to: last })) {
    const counts: number[] = [];
    for (; place < lists.length && (lists[place]?.day ?? '') <= bucket.period.to; place += 1) {
      const list = lists[place];
      if (list !== undefined) countNew(list.cells, { province, known, counts });
    }
    counts.forEach((count, group) => {
      emit(keysOf(question, bucket, { province, groups: [group] }), [count]);
    });
  }
  return true;
}

function countNew(
  { rows, columns: [customers, provinces, , leads] }: Cells,
  { province, known, counts }: { province: KeyGroups | null; known: ById; counts: number[] },
): void {
  for (let row = 0; row < rows; row += 1) {
    if (leads?.[row] === 0 || known.get(customers?.[row] ?? 0) === 1) continue;
    const group = province === null ? 0 : province.groupOf(provinces?.[row] ?? 0);
    if (group >= 0) counts[group] = (counts[group] ?? 0) + 1;
  }
  for (let row = 0; row < rows; row += 1) known.set(customers?.[row] ?? 0, 1);
}

function listsOf(
  reader: RollupReader,
  { kept }: RollupQuestion,
  period: Period,
): { day: BusinessDay; cells: Cells }[] | null {
  if ([...kept.keys()].some(isCalendar)) return null;
  const dirty = reader.dirtyDays(customerDay, period);
  if (dirty === null) return null;
  const width = columnsOf(customerDay).length;
  const lists = new Map(
    reader
      .cellsOf(customerDay, { unit: 'day', ...period })
      .map((stored) => [stored.at, blobToCells(stored, width)]),
  );
  for (const day of dirty) {
    const fresh = reader.freshDay(customerDay, day);
    if (fresh !== null) lists.set(day, fresh);
  }
  return [...lists]
    .map(([day, cells]) => ({ day, cells }))
    .filter(({ cells }) => cells.rows > 0)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function provinceOf(
  reader: RollupReader,
  { by, kept, folded, unfolded }: RollupQuestion,
): KeyGroups | null {
  const place = [...by, ...kept.keys()].find((id) => keyOfDimension(id) === 'province');
  if (place === undefined) return null;
  return new KeyGroups({
    ...keyTextsOf(place, reader),
    column: customerProvince.keys.indexOf('province'),
    kept: kept.get(place) ?? null,
    unfolded: folded === place ? new Set(unfolded) : null,
    isShown: by.some((id) => id === place),
  });
}

/** Counts within several provinces are not added up: there a customer of two would count twice. */
function isOneByOne({ view }: KeyGroups): boolean {
  return view.isShown || view.kept?.size === 1;
}

function keysOf(
  { by }: RollupQuestion,
  bucket: Bucket,
  { province, groups }: { province: KeyGroups | null; groups: readonly number[] },
): string[] {
  return by.map((id) => (isCalendar(id) ? bucket.key : (province?.textOf(groups[0] ?? 0) ?? '')));
}
