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
  dropStamp,
  listCells,
  listDirty,
  listMonthsOf,
  listMoved,
  listStamps,
  markDirty,
  putCells,
  saveStamp,
  type Unit,
} from '../rollup.store.ts';
import type { SourceId } from '../rollup.ts';
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

/** What stands of sources that were never built, or as something else, part by part: small enough for one turn. */
export function listOutdated(db: Writer, currencyId: number): { rollup: string; at: string }[] {
  const stamps = listStamps(db);
  const outdated = built.filter((id) => stamps.get(id) !== stampOf(id, currencyId));
  for (const id of outdated) dropStamp(db, id);
  return outdated
    .flatMap((id) => rollupsOf(id))
    .flatMap(({ id: rollup }) => listMonthsOf(db, rollup).map((at) => ({ rollup, at })));
}

/** Sources of which nothing stands are built from the beginning. */
export function startOutdated(db: Writer, currencyId: number): void {
  const stamps = listStamps(db);
  for (const { id, days } of sources) {
    if (stamps.has(id)) continue;
    saveStamp(db, id, stampOf(id, currencyId));
    dropLive(db, id);
    for (const { day } of db.all(days)) if (day !== null) markDirty(db, id, day);
  }
  if (!stamps.has('rfm')) {
    saveStamp(db, 'rfm', stampOf('rfm', currencyId));
    markAllRfm(db);
  }
  if (stamps.has('activity')) return;
  saveStamp(db, 'activity', stampOf('activity', currencyId));
  markDirty(db, 'activity', FIRST_DAY);
}

/** Days on which a moved product was sold or given back are dirty. */
export function resolveMoved(db: Writer): void {
  const products = new Set(listMoved(db));
  if (products.size === 0) return;
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
