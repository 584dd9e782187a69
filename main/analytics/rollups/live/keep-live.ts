import type { Reader, Writer } from '../../../db/db.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import { blobToCells, type Cells, cellsToBlob, sumOfCells } from '../cells/cells.ts';
import { cellsOf } from '../cells/day-cells.ts';
import { liveOf, liveSources, stampOf } from '../index.ts';
import { isAnyMoved, listStamps } from '../rollup.store.ts';
import { columnsOf, type Rollup } from '../rollup.ts';
import { forgetGoods, type GoodsLookup, keptGoods } from '../sources/reading/goods-lookup.ts';
import { type DayRows, noRows, type Source } from '../sources/source.ts';
import {
  clearTouched,
  doubtAll,
  findLive,
  isAnyTouched,
  listTouched,
  putLive,
} from './live.store.ts';

/** Beyond it the days are read anew, when they are asked for. */
const TOUCHED_AT_MOST = 20_000;

/** The writer, and a reader that sees the file as it was before. */
interface Images {
  db: Writer;
  before: Reader;
}

/**
 * Small sums that are asked for all the time are kept right within each transaction, by what the orders that it
 * touches counted before and count now. The reader of the same file is the writer's from now on. What goes wrong with
 * the sums is told, and stops nobody: the rows matter more.
 */
export function keepLiveSums(
  db: Writer,
  before: Reader,
  onFailure: (error: unknown) => void = () => {},
): void {
  db.beforeCommit(before, () => {
    try {
      // Whether a product moved is asked in each transaction: while none does, what it is of is looked up once.
      const goods = keptGoods(db, { isAnyMoved: isAnyMoved(db) || isAnyMoved(before) });
      addChanges({ db, before }, goods);
    } catch (error) {
      onFailure(error);
      // These days are read anew until maintenance has been there.
      forgetGoods(db);
      doubtAll(db);
    }
  });
}

function addChanges({ db, before }: Images, goods: GoodsLookup): void {
  if (!isAnyTouched(db)) return;
  const touched = listTouched(db);
  // Or somebody else wrote, and did not add up what changed.
  if (touched.length > TOUCHED_AT_MOST || isAnyTouched(before)) {
    doubtAll(db);
    return;
  }
  addTouched({ db, before }, { orders: JSON.stringify(touched), goods });
  clearTouched(db);
}

function addTouched(
  { db, before }: Images,
  { orders, goods }: { orders: string; goods: GoodsLookup },
): void {
  const currencyId = findCompanyCurrency(db).id;
  if (currencyId === null) return;
  const stamps = listStamps(db);
  const scope = { currencyId, goodsOf: (variants: Float64Array) => goods.of(db, variants) };
  for (const source of liveSources) {
    if (stamps.get(source.id) !== stampOf(source.id, currencyId)) continue;
    const now = source.ofOrders.read(db, orders, scope);
    const then = source.ofOrders.read(before, orders, scope);
    addDays(db, source, { now, then });
  }
}

type Days = ReadonlyMap<string, DayRows>;

function addDays(db: Writer, { id }: Source, { now, then }: { now: Days; then: Days }): void {
  for (const day of new Set([...now.keys(), ...then.keys()])) {
    for (const rollup of liveOf(id)) {
      const more = cellsOf(rollup, now.get(day) ?? noRows);
      const less = cellsOf(rollup, then.get(day) ?? noRows);
      add(db, { rollup, day }, { more, less });
    }
  }
}

function add(
  db: Writer,
  { rollup, day }: { rollup: Rollup; day: string },
  { more, less }: { more: Cells; less: Cells },
): void {
  if (more.rows + less.rows === 0) return;
  const place = { rollup: rollup.id, day };
  const known = findLive(db, place);
  const width = columnsOf(rollup).length;
  const before = known === undefined ? [] : [blobToCells(known, width)];
  putLive(db, place, cellsToBlob(sumOfCells(rollup, [...before, more, negated(rollup, less)])));
}

function negated({ keys }: Rollup, { rows, columns }: Cells): Cells {
  const minus = (column: Float64Array): Float64Array => column.map((value) => -value);
  return { rows, columns: columns.map((one, at) => (at < keys.length ? one : minus(one))) };
}
