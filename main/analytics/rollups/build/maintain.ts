import { periodOfMonth } from '../../../../shared/kernel/business-day.ts';
import type { Reader, Writer } from '../../../db/db.ts';
import { addUp, blobToCells, type Cells, cellsToBlob, concatCells } from '../cells/cells.ts';
import { cellsOfDay } from '../cells/day-cells.ts';
import { rollupsOf, sources, stampOf } from '../index.ts';
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
import { Activity } from './activity.ts';

const built: readonly SourceId[] = [...sources.map(({ id }) => id), 'activity'];

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

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
  for (const [source, rollup] of [
    ['sale_line', 'sale_by_product'],
    ['refund_line', 'refund_by_product'],
  ] as const) {
    for (const month of daysWith(db, { rollup, unit: 'month' }, products)) {
      const { from, to } = periodOfMonth(month);
      for (const day of daysWith(db, { rollup, unit: 'day', from, to }, products)) {
        markDirty(db, source, day);
      }
    }
  }
  dropMoved(db);
}

function daysWith(
  db: Reader,
  {
    from = FIRST_DAY,
    to = LAST_DAY,
    ...of
  }: { rollup: string; unit: Unit; from?: string; to?: string },
  products: ReadonlySet<number>,
): string[] {
  return listCells(db, { ...of, from, to })
    .filter((stored) => blobToCells(stored, 1).columns[0]?.some((id) => products.has(id)))
    .map(({ at }) => at);
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

/** The ids of rollups of which the day is another now; then month and year are no longer their sums. */
function putDay(
  db: Writer,
  { source, day }: { source: SourceId; day: string },
  cells: ReadonlyMap<string, Cells>,
): Set<string> {
  const changed = new Set<string>();
  for (const [rollup, one] of cells) {
    if (putCells(db, { rollup, unit: 'day', at: day }, cellsToBlob(one))) changed.add(rollup);
  }
  if (changed.size > 0) {
    markDirty(db, source, day.slice(0, 7));
    markDirty(db, source, day.slice(0, 4));
  }
  return changed;
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

/** Every later day may look back on a day that changed: all from the first changed one on are made anew. */
export class ActivityWalk {
  readonly #db: Writer;
  readonly #activity = new Activity();
  readonly #days: string[];

  constructor(db: Writer, from: string) {
    this.#db = db;
    const lists = listCells(db, {
      rollup: 'customer_day',
      unit: 'day',
      from: FIRST_DAY,
      to: LAST_DAY,
    });
    for (const list of lists) {
      if (list.at < from) this.#activity.note(list.at, blobToCells(list, 5));
    }
    const stood = listCells(db, { rollup: 'customer_active', unit: 'day', from, to: LAST_DAY });
    const days = [...lists, ...stood].map(({ at }) => at).filter((at) => at >= from);
    this.#days = [...new Set(days)].sort();
  }

  get left(): number {
    return this.#days.length;
  }

  /** In one transaction: the next day, and that all from the one after it on are still to be done. */
  step(): void {
    const db = this.#db;
    const day = this.#days.shift();
    if (day !== undefined) {
      const [list] = listCells(db, { rollup: 'customer_day', unit: 'day', from: day, to: day });
      const cells = list === undefined ? { rows: 0, columns: [] } : blobToCells(list, 5);
      const rows = this.#activity.rowsOf(day, cells);
      putDay(db, { source: 'activity', day }, cellsOfDay('activity', rows));
    }
    const done = listDirty(db).filter(
      ({ source, at }) => source === 'activity' && at.length === 10 && at <= (day ?? LAST_DAY),
    );
    for (const { at } of done) clearDirty(db, 'activity', at);
    const next = this.#days[0];
    if (next !== undefined) markDirty(db, 'activity', next);
  }
}
