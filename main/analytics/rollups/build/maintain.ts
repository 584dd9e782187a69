import type { Reader, Writer } from '../../../db/db.ts';
import { addUp, blobToCells, type Cells, cellsToBlob, concatCells } from '../cells/cells.ts';
import { cellsOfDay } from '../cells/day-cells.ts';
import { rollupsOf, sources, stampOf } from '../index.ts';
import { daysOfProducts, movable } from '../moved.store.ts';
import {
  clearDirty,
  dropCells,
  dropDirty,
  dropMoved,
  listCells,
  listDirty,
  listMoved,
  listStamps,
  markDirty,
  putCells,
  saveStamp,
  type Unit,
} from '../rollup.store.ts';
import { columnsOf, type Rollup, type SourceId } from '../rollup.ts';
import type { Codes } from '../sources/codes.ts';
import type { Source } from '../sources/source.ts';
import { putDay } from './put-day.ts';

const built: readonly SourceId[] = [...sources.map(({ id }) => id), 'activity'];

const FIRST_DAY = '0000-01-01';

/** True where some source was never built, or as something else than it is now. */
export function isOutdated(db: Reader, currencyId: number): boolean {
  const stamps = listStamps(db);
  return built.some((id) => stamps.get(id) !== stampOf(id, currencyId));
}

/** Sources that were never built, or as something else, are built from the beginning. */
export function resetOutdated(db: Writer, currencyId: number): void {
  const stamps = listStamps(db);
  for (const { id, days } of sources) {
    const stamp = stampOf(id, currencyId);
    if (stamps.get(id) === stamp) continue;
    resetSource(db, id, stamp);
    for (const { day } of db.all(days)) if (day !== null) markDirty(db, id, day);
  }
  const stamp = stampOf('activity', currencyId);
  if (stamps.get('activity') === stamp) return;
  resetSource(db, 'activity', stamp);
  markDirty(db, 'activity', FIRST_DAY);
}

function resetSource(db: Writer, source: SourceId, stamp: string): void {
  for (const { id } of rollupsOf(source)) dropCells(db, id);
  dropDirty(db, source);
  saveStamp(db, source, stamp);
}

/** Days on which a moved product was sold or given back are dirty. */
export function resolveMoved(db: Writer): void {
  const products = new Set(listMoved(db));
  if (products.size === 0) return;
  const stale = new Set(listDirty(db).map(({ source, at }) => `${source} ${at}`));
  for (const source of movable) {
    const isStale = (at: string): boolean => stale.has(`${source} ${at}`);
    for (const day of daysOfProducts(db, { source, products, isStale })) markDirty(db, source, day);
  }
  dropMoved(db);
}

/** Reads a day of a source once, and writes what differs. */
export function rebuildDay(
  db: Writer,
  source: Source,
  { day, ...scope }: { day: string; currencyId: number; codes: Codes },
): void {
  const cells = cellsOfDay(source.id, source.read(db, { day, ...scope }));
  scope.codes.store(db);
  const changed = putDay(db, { source: source.id, day }, cells);
  if (changed.has('customer_day')) markDirty(db, 'activity', day);
  clearDirty(db, source.id, day);
}

/** A month from its days, a year from its months: those below it are done. */
export function rebuildSum(db: Writer, source: SourceId, at: string): void {
  const [unit, part]: [Unit, Unit] = at.length === 7 ? ['month', 'day'] : ['year', 'month'];
  for (const rollup of rollupsOf(source)) {
    if (rollup.daily === true) continue;
    const span = { rollup: rollup.id, unit: part, from: `${at}-`, to: `${at}-99` };
    const cells = sumOf(rollup, listCells(db, span));
    putCells(db, { rollup: rollup.id, unit, at }, cellsToBlob(cells));
  }
  clearDirty(db, source, at);
}

function sumOf(rollup: Rollup, parts: Parameters<typeof blobToCells>[0][]): Cells {
  const width = columnsOf(rollup).length;
  const all = concatCells(
    parts.map((part) => blobToCells(part, width)),
    width,
  );
  return addUp(all, { keys: rollup.keys.length });
}
