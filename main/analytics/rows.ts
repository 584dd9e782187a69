import type { Comparison } from '../../shared/calendar/compare.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import { lengthOf, type Period, yearBefore } from '../../shared/kernel/business-day.ts';
import type { Fold } from './breakdown.ts';
import type { Cell, CellTable } from './cell-table.ts';
import { type DimensionId, OTHER } from './dimensions/dimension.ts';
import { dimensions } from './dimensions/index.ts';
import { largestFirst } from './largest-first.ts';

export interface RowKeys {
  keys: readonly string[];
  /** The keys of the same row in the previous period; null where that period has no such day or month. */
  previousKeys: readonly string[] | null;
}

export interface RowRequest {
  by: readonly DimensionId[];
  period: Period;
  compare: Comparison;
  previousPeriod: Period | null;
  fold: Fold | null;
  /** Of a cell of this period, by the first metric: rows go from the largest on. */
  weigh(cell: Cell): number;
}

/** More than any screen draws; a list of that length is an export of rows, not a breakdown. */
const ROWS_AT_MOST = 50_000;

/** Which rows an answer has, in order: a calendar's without gaps, others from the largest on. */
export function listRowKeys(request: RowRequest, now: CellTable, before: CellTable): RowKeys[] {
  const { by } = request;
  const axis = axisOf(request);
  const calendar = by.findIndex((id) => dimensions[id].axis !== undefined);
  const orders = by.map((id, index) =>
    index === calendar
      ? axis.map(({ key }) => key)
      : orderedKeys(request, { id, index }, [now, before]),
  );
  refuseTooMany(
    calendar === -1 ? now.all.length : orders.reduce((rows, keys) => rows * keys.length, 1),
  );
  if (calendar === -1) return seenRows(orders, now, before);
  const previousOf = new Map(axis.map(({ key, previous }) => [key, previous]));
  return combinations(orders).map((keys) => {
    const previous = previousOf.get(keys[calendar] ?? '') ?? null;
    return {
      keys,
      previousKeys: previous === null ? null : keys.with(calendar, previous),
    };
  });
}

/**
 * Months of two periods of equal length may differ in number: the last stands beside the last. A year apart, days and
 * months stand beside their namesakes.
 */
function axisOf(request: RowRequest): { key: string; previous: string | null }[] {
  const { by, period, compare, previousPeriod } = request;
  const calendar = by.find((id) => dimensions[id].axis !== undefined);
  const list = calendar && dimensions[calendar].axis;
  if (list === undefined) return [];
  refuseTooMany(lengthOf(period));
  const keys = list(period);
  const previous = previousPeriod === null ? [] : list(previousPeriod);
  if (compare === 'previous_year' && calendar !== 'week') {
    const known = new Set(previous);
    const namesake = (key: string) => (known.has(yearBefore(key)) ? yearBefore(key) : null);
    return keys.map((key) => ({ key, previous: namesake(key) }));
  }
  const shift = previous.length - keys.length;
  return keys.map((key, index) => ({ key, previous: previous[index + shift] ?? null }));
}

function orderedKeys(
  { fold, weigh }: RowRequest,
  { id, index }: { id: DimensionId; index: number },
  tables: readonly CellTable[],
): string[] {
  const seen = new Set<string>();
  for (const cells of tables) for (const { keys } of cells.all) seen.add(keys[index] ?? '');
  if (fold?.dimension === id) {
    return [...fold.kept, OTHER].filter((key) => seen.has(key));
  }
  if (dimensions[id].isOrdered === true) return [...seen].sort(inOrder);
  const weights = new Map<string, number>();
  for (const cell of tables[0]?.all ?? []) {
    const key = cell.keys[index] ?? '';
    weights.set(key, (weights.get(key) ?? 0) + weigh(cell));
  }
  return [...seen].sort(largestFirst(weights));
}

/** Numbers by their size, months by their time. */
function inOrder(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

function seenRows(orders: readonly string[][], now: CellTable, before: CellTable): RowKeys[] {
  const ranks = orders.map((keys) => new Map(keys.map((key, rank) => [key, rank])));
  const gone = before.all.filter(({ keys }) => now.get(keys) === undefined);
  return [...gone, ...now.all]
    .sort((a, b) => {
      const apart = ranks.map((rank, i) => rankOf(rank, a.keys[i]) - rankOf(rank, b.keys[i]));
      return apart.find((difference) => difference !== 0) ?? 0;
    })
    .map(({ keys }) => ({ keys, previousKeys: keys }));
}

function rankOf(ranks: ReadonlyMap<string, number>, key: string | undefined): number {
  return ranks.get(key ?? '') ?? 0;
}

function combinations(orders: readonly string[][]): string[][] {
  return orders.reduce<string[][]>(
    (rows, keys) => rows.flatMap((row) => keys.map((key) => [...row, key])),
    [[]],
  );
}

function refuseTooMany(rows: number): void {
  if (rows > ROWS_AT_MOST) throw new Refusal('metric.too_many_rows', { rows, limit: ROWS_AT_MOST });
}
