import { addDays, type Period } from '../../../../shared/kernel/business-day.ts';
import type { Reader, Writer } from '../../../db/db.ts';
import { cellsToBlob, sumOfBlobs } from '../cells/cells.ts';
import { cellsOfDay } from '../cells/day-cells.ts';
import { derived, rollupsOf, sources, stampOf } from '../index.ts';
import { doubtAll, dropLive, settleDay } from '../live/live.store.ts';
import { daysOfProducts, movable } from '../moved.store.ts';
import {
  clearDirty,
  dropMoved,
  dropSums,
  listCells,
  listDirty,
  listMoved,
  listPlacesOf,
  listStamps,
  markDirty,
  putCells,
  saveStamp,
  type Unit,
} from '../rollup.store.ts';
import type { SourceId } from '../rollup.ts';
import { forgetGoods } from '../sources/reading/goods-lookup.ts';
import { noRows, type Scope, type Source } from '../sources/source.ts';
import { putDay } from './put-day.ts';
import { markAllRfm, markRfm } from './rfm.ts';

const built: readonly SourceId[] = [...sources.map(({ id }) => id), ...derived];

const FIRST_DAY = '0000-01-01';

/** True where some source was never built, or as something else than it is now. */
export function isOutdated(db: Reader, currencyId: number): boolean {
  const stamps = listStamps(db);
  return built.some((id) => stamps.get(id) !== stampOf(id, currencyId));
}

/**
 * Of sources that were never built, or as something else, all is stale, and what stands already too. Nothing of it is
 * thrown away before: cells that turn out to be the same are not written again.
 */
export function startOutdated(db: Writer, currencyId: number): void {
  const stamps = listStamps(db);
  for (const id of built) {
    const stamp = stampOf(id, currencyId);
    if (stamps.get(id) === stamp) continue;
    // While nothing was built nobody noted which product moved.
    forgetGoods(db);
    saveStamp(db, id, stamp);
    if (id === 'rfm') markAllRfm(db);
    else markAll(db, id);
  }
}

function markAll(db: Writer, id: SourceId): void {
  const kept = rollupsOf(id);
  for (const { id: rollup, daily } of kept) if (daily === true) dropSums(db, rollup);
  const standing = new Set(kept.flatMap((rollup) => listPlacesOf(db, rollup.id)));
  const source = sources.find((one) => one.id === id);
  if (source === undefined) {
    for (const at of standing) if (at.length < FIRST_DAY.length) markDirty(db, id, at);
    markDirty(db, id, FIRST_DAY);
    return;
  }
  dropLive(db, id);
  for (const { day } of db.all(source.days)) if (day !== null) standing.add(day);
  for (const at of standing) markDirty(db, id, at);
}

/** Days on which a moved product was sold or given back are dirty. */
export function resolveMoved(db: Writer): void {
  const products = new Set(listMoved(db));
  if (products.size === 0) return;
  forgetGoods(db);
  // What was added up since then was added to the vendor of then.
  doubtAll(db);
  const stale = new Set(listDirty(db).map(({ source, at }) => `${source} ${at}`));
  for (const source of movable) {
    const isStale = (at: string): boolean => stale.has(`${source} ${at}`);
    for (const day of daysOfProducts(db, { source, products, isStale })) markDirty(db, source, day);
  }
  dropMoved(db);
}

/** Days of a source that follow one another: their rows are read at once, and what differs is written. */
export function rebuildDays(
  db: Writer,
  { source, ...span }: { source: Source } & Period,
  scope: Scope,
): void {
  const rows = source.read(db, span, scope);
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
    const cells = cellsOfDay(source.id, rows.get(day) ?? noRows);
    const changed = putDay(db, { source: source.id, day }, cells);
    if (changed.has('customer_day')) {
      markDirty(db, 'activity', day);
      markRfm(db, day);
    }
    clearDirty(db, source.id, day);
    settleDay(db, source.id, day);
  }
  scope.codes.store(db);
}

/** A month from its days, a year from its months: those below it are done. */
export function rebuildSum(db: Writer, source: SourceId, at: string): void {
  const [unit, part]: [Unit, Unit] = at.length === 7 ? ['month', 'day'] : ['year', 'month'];
  for (const rollup of rollupsOf(source)) {
    if (rollup.daily === true) continue;
    const span = { rollup: rollup.id, unit: part, from: `${at}-`, to: `${at}-99` };
    const cells = sumOfBlobs(rollup, listCells(db, span));
    putCells(db, { rollup: rollup.id, unit, at }, cellsToBlob(cells));
  }
  clearDirty(db, source, at);
}
