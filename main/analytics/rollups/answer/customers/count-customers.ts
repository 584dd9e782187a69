import { dayNumber } from '../../../../../shared/kernel/business-day.ts';
import { ById } from '../../build/by-id.ts';
import type { Cells } from '../../cells/cells.ts';
import { customerActive } from '../../customers/customer-active.rollup.ts';
import { customerDay } from '../../customers/customer-day.rollup.ts';
import { customerMethod } from '../../customers/customer-method.rollup.ts';
import { customerProvince } from '../../customers/customer-province.rollup.ts';
import { columnsOf, type Rollup } from '../../rollup.ts';
import { type Bucket, bucketsOf } from '../buckets.ts';
import type { Emit, RollupQuestion } from '../counting.ts';
import { KeyGroups } from '../keys/key-groups.ts';
import { keyOfDimension } from '../keys/key-of-dimension.ts';
import { keyTextsOf } from '../keys/key-texts.ts';
import { isCalendar } from '../plan.ts';
import type { RollupReader } from '../rollup-reader.ts';
import { dayRun, runsByMonth, runsOfPeriod } from '../runs.ts';
import { Tally } from '../tally.ts';
import { listsOf } from './customer-lists.ts';

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
  const group = groupOf(reader, question);
  if (group !== null && !isOneByOne(group.keys)) return false;
  const rollup = group?.rollup ?? customerActive;
  const period = reader.clip(rollup, question.period);
  if (period === null) return true;
  const columns = columnsOf(rollup);
  const tally = new Tally({
    width: columns.length,
    keys: group === null ? [] : [group.keys],
    counts: [columns.indexOf('rows')],
    below: rollup.keys.length - 1,
  });
  const calendar = by.find(isCalendar) ?? null;
  const isStale = (at: string): boolean => reader.isStale('activity', at);
  const found: { keys: string[]; sums: readonly number[] }[] = [];
  const put = (bucket: Bucket): void => {
    tally.flush((groups, sums) => {
      found.push({ keys: keysOf(question, bucket, { group, groups }), sums: [...sums] });
    });
  };
  // Whatever day was before it lies before the one day.
  for (const cells of calendar === 'day' ? reader.cellsOf(rollup, dayRun(period)) : []) {
    tally.addStored(cells, 1);
    put({ key: cells.at, period });
  }
  for (const bucket of calendar === 'day' ? [] : bucketsOf(calendar, period)) {
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
    put(bucket);
  }
  // Two provinces of one name: who ordered to both would count twice.
  if (group?.keys.isMerged === true) return false;
  for (const { keys, sums } of found) emit(keys, sums);
  return true;
}

/** The same from who bought on each day: any provinces together, and days that are stale read anew. */
export function countListedCustomers(
  reader: RollupReader,
  question: RollupQuestion,
  emit: Emit,
): boolean {
  const lists = isOfDays(question) ? null : listsOf(reader, question.period);
  if (lists === null) return false;
  const group = groupOf(reader, question);
  const calendar = question.by.find(isCalendar) ?? null;
  const edges = [lists[0]?.day, lists.at(-1)?.day];
  const [from, to] = edges;
  if (from === undefined || to === undefined) return true;
  let place = 0;
  for (const bucket of bucketsOf(calendar, { from, to })) {
    const seen: Set<number>[] = [];
    for (; place < lists.length && (lists[place]?.day ?? '') <= bucket.period.to; place += 1) {
      const list = lists[place];
      if (list !== undefined) seenBy(list.cells, group, seen);
    }
    seen.forEach((customers, place) => {
      emit(keysOf(question, bucket, { group, groups: [place] }), [customers.size]);
    });
  }
  return true;
}

function seenBy({ rows, columns }: Cells, group: Group | null, seen: Set<number>[]): void {
  const [customers] = columns;
  const ids = group === null ? undefined : columns[group.listed];
  for (let row = 0; row < rows; row += 1) {
    const place = group === null ? 0 : group.keys.groupOf(ids?.[row] ?? 0);
    if (place < 0) continue;
    const known = seen[place] ?? new Set();
    seen[place] = known.add(customers?.[row] ?? 0);
  }
}

/** New customers, from who bought on each day since the first. */
export function countListedNewcomers(
  reader: RollupReader,
  question: RollupQuestion,
  emit: Emit,
): boolean {
  const past = { from: '0000-01-01', to: question.period.to };
  const lists = isOfDays(question) ? null : listsOf(reader, past);
  if (lists === null) return false;
  const group = groupOf(reader, question);
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
      if (list !== undefined) countNew(list.cells, { group, known, counts });
    }
    counts.forEach((count, place) => {
      emit(keysOf(question, bucket, { group, groups: [place] }), [count]);
    });
  }
  return true;
}

function countNew(
  { rows, columns: [customers, provinces, , , leads] }: Cells,
  { group, known, counts }: { group: Group | null; known: ById; counts: number[] },
): void {
  for (let row = 0; row < rows; row += 1) {
    if (leads?.[row] === 0 || known.get(customers?.[row] ?? 0) === 1) continue;
    const place = group === null ? 0 : group.keys.groupOf(provinces?.[row] ?? 0);
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  for (let row = 0; row < rows; row += 1) known.set(customers?.[row] ?? 0, 1);
}

function isOfDays({ kept }: RollupQuestion): boolean {
  return [...kept.keys()].some(isCalendar);
}

/** What customers are counted within. */
interface Group {
  keys: KeyGroups;
  rollup: Rollup;
  /** Its column in the lists of each day. */
  listed: number;
}

const within = new Map([
  ['province', { rollup: customerProvince, listed: customerDay.keys.indexOf('province') }],
  ['payment_method', { rollup: customerMethod, listed: customerDay.keys.indexOf('paid_as') }],
]);

/** Dimensions by which customers can be told apart. */
export function isOfCustomers(id: string): boolean {
  return within.has(keyOfDimension(id));
}

function groupOf(
  reader: RollupReader,
  { by, kept, folded, unfolded }: RollupQuestion,
): Group | null {
  const id = [...by, ...kept.keys()].find(isOfCustomers);
  const of = id === undefined ? undefined : within.get(keyOfDimension(id));
  if (id === undefined || of === undefined) return null;
  const keys = new KeyGroups({
    ...keyTextsOf(id, reader),
    column: 0,
    kept: kept.get(id) ?? null,
    unfolded: folded === id ? new Set(unfolded) : null,
    isShown: by.some((one) => one === id),
  });
  return { keys, ...of };
}

/** Counts within several are not added up: there a customer of two would count twice. */
function isOneByOne({ view }: KeyGroups): boolean {
  return view.isShown || view.kept?.size === 1;
}

function keysOf(
  { by }: RollupQuestion,
  bucket: Bucket,
  { group, groups }: { group: Group | null; groups: readonly number[] },
): string[] {
  return by.map((id) => (isCalendar(id) ? bucket.key : (group?.keys.textOf(groups[0] ?? 0) ?? '')));
}
