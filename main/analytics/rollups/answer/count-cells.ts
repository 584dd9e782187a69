import type { Period } from '../../../../shared/kernel/business-day.ts';
import type { StoredCells } from '../rollup.store.ts';
import { columnsOf, type Rollup } from '../rollup.ts';
import { type Bucket, bucketsOf, calendarKeysOf } from './buckets.ts';
import { countDistinctByCalendar, isDistinctByCalendar } from './count-distinct.ts';
import { countDistinctWhole, countOneKey, isDistinctWhole, isOfOneKey } from './count-one-key.ts';
import type { Counting, Emit, RollupQuestion } from './counting.ts';
import { countDerived, isDerived } from './ids/count-derived.ts';
import { KeyGroups } from './keys/key-groups.ts';
import { keyOfDimension } from './keys/key-of-dimension.ts';
import { keyTextsOf } from './keys/key-texts.ts';
import { type Asked, isCalendar } from './plan.ts';
import type { RollupReader } from './rollup-reader.ts';
import { dayRun, type Run, runsByMonth, runsOfPeriod } from './runs.ts';
import { Tally } from './tally.ts';

/** Added up from cells; days that are stale are read anew. False where too many of them are. */
export function countFromRollup(reader: RollupReader, counting: Counting, emit: Emit): boolean {
  const { rollup, reads, question } = counting;
  const dirty = reader.dirtyDays(rollup, question.period);
  if (dirty === null) return false;
  if (isOfOneKey(counting)) return countOneKey(reader, counting, emit);
  if (isDerived(counting)) return countDerived(reader, counting, emit);
  if (isDistinctWhole(counting)) return countDistinctWhole(reader, counting, emit);
  if (isDistinctByCalendar(counting)) {
    return countDistinctByCalendar(reader, { ...counting, dirty }, emit);
  }
  const period = reader.clip(rollup, question.period);
  if (period === null) return true;
  const keys = keyGroupsOf(reader, rollup, question);
  const [first] = reads;
  const counted =
    first !== undefined && 'distinct' in first ? distinctKey(reader, rollup, first.distinct) : null;
  const columns = columnsOf(rollup);
  const names = reads.map((read) => ('sum' in read ? read.sum : 'rows'));
  const tally = new Tally({
    width: columns.length,
    keys: counted === null ? keys : [...keys, counted],
    counts: ['rows', ...names].map((name) => columns.indexOf(name)),
    below: null,
  });
  const shown = keys.filter(({ view }) => view.isShown);
  const keepsDay = dayFilter(question);
  const calendar = question.by.find(isCalendar) ?? null;
  const stored = readRuns(reader, rollup, runsFor(reader, rollup, { calendar, period, keepsDay }));
  const at = question.by.findIndex(isCalendar);
  let place = 0;
  const buckets =
    calendar === 'day'
      ? daysOf([...stored.map(({ cells }) => cells.at), ...dirty])
      : bucketsOf(calendar, period);
  for (const bucket of buckets) {
    for (; place < stored.length && isIn(stored[place], bucket, calendar); place += 1) {
      const part = stored[place];
      if (part === undefined || (part.cells.at.length === 10 && !keepsDay(part.cells.at))) continue;
      tally.addStored(part.cells, part.sign);
    }
    for (const day of dirty) {
      if (day < bucket.period.from || day > bucket.period.to || !keepsDay(day)) continue;
      reader.addChanges(tally, rollup, day);
    }
    const keysOf = (groups: readonly number[]): string[] => {
      const texts = shown.map((key, index) => key.textOf(groups[index] ?? 0));
      // Two keys at most: the calendar is the first of them or the last.
      if (at === 0) texts.unshift(bucket.key);
      else if (at > 0) texts.push(bucket.key);
      return texts;
    };
    if (counted === null) tally.flush((groups, [, ...sums]) => emit(keysOf(groups), sums));
    else flushDistinct(tally, { counted, shown: shown.length, keysOf, emit });
  }
  return true;
}

/** Days that have something, each its own bucket. */
function daysOf(days: readonly string[]): Bucket[] {
  return [...new Set(days)].sort().map((day) => ({ key: day, period: { from: day, to: day } }));
}

interface Part {
  cells: StoredCells;
  sign: 1 | -1;
}

function readRuns(reader: RollupReader, rollup: Rollup, runs: readonly Run[]): Part[] {
  return runs.flatMap(({ sign, ...span }) =>
    reader.cellsOf(rollup, span).map((cells) => ({ cells, sign })),
  );
}

/** Without a calendar everything is of the one bucket; with one, parts come in its order. */
function isIn(
  part: Part | undefined,
  { period }: { period: Period },
  calendar: string | null,
): boolean {
  if (part === undefined) return false;
  return calendar === null || part.cells.at <= period.to;
}

function runsFor(
  reader: RollupReader,
  { source }: Rollup,
  asked: { calendar: string | null; period: Period; keepsDay: DayFilter },
): Run[] {
  const isStale = (at: string): boolean => reader.isStale(source, at);
  if (asked.keepsDay !== everyDay) return [dayRun(asked.period)];
  if (asked.calendar === null) return runsOfPeriod(asked.period, isStale);
  return asked.calendar === 'month' ? runsByMonth(asked.period, isStale) : [dayRun(asked.period)];
}

type DayFilter = (day: string) => boolean;
const everyDay: DayFilter = () => true;

function dayFilter({ kept }: Asked): DayFilter {
  const calendars = [...kept].filter(([id]) => isCalendar(id));
  if (calendars.length === 0) return everyDay;
  return (day) => {
    const keys = calendarKeysOf(day);
    return calendars.every(([id, values]) => values.has(keys[id] ?? ''));
  };
}

function keyGroupsOf(
  reader: RollupReader,
  rollup: Rollup,
  { by, kept, folded, unfolded }: RollupQuestion,
): KeyGroups[] {
  const shown = by.filter((id) => !isCalendar(id));
  const filtering = [...kept.keys()].filter(
    (id) => !isCalendar(id) && !shown.some((one) => one === id),
  );
  return [...shown, ...filtering].map(
    (id) =>
      new KeyGroups({
        ...keyTextsOf(id, reader),
        column: rollup.keys.indexOf(keyOfDimension(id)),
        kept: kept.get(id) ?? null,
        unfolded: id === folded ? new Set(unfolded) : null,
        isShown: shown.some((one) => one === id),
      }),
  );
}

function distinctKey(reader: RollupReader, rollup: Rollup, key: string): KeyGroups {
  return new KeyGroups({
    ...keyTextsOf(key, reader),
    column: rollup.keys.indexOf(key),
    kept: null,
    unfolded: null,
    isShown: true,
  });
}

/** How many keys have rows under each group of the other key, if any; what has no key is none of them. */
function flushDistinct(
  tally: Tally,
  {
    counted,
    shown,
    keysOf,
    emit,
  }: { counted: KeyGroups; shown: number; keysOf(groups: readonly number[]): string[]; emit: Emit },
): void {
  const found = new Map<number, number>();
  tally.flush((groups) => {
    const group = shown === 0 ? 0 : (groups[0] ?? 0);
    const more = counted.isNothing(groups[shown] ?? 0) ? 0 : 1;
    found.set(group, (found.get(group) ?? 0) + more);
  });
  for (const [group, count] of found) emit(keysOf([group]), [count]);
}
