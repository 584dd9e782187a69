import { decodeColumns, partOf } from '../../cells/codec.ts';
import { numberAt, readIds } from '../../cells/read-ids.ts';
import type { StoredCells } from '../../rollup.store.ts';
import { DIRECT } from './slots.ts';

interface ReadColumns {
  ids: Map<number, Int32Array | null>;
  counts: Map<number, ReadCounts | null>;
}

/** Each is `base + scale × n`. */
export interface ReadCounts {
  numbers: Uint32Array;
  base: number;
  scale: number;
}

/** Of months and years, which are few and asked for all the time: as long as their cells are kept. */
const known = new WeakMap<StoredCells, ReadColumns>();

/** What they take beside their cells, by row: ids, and some of their counts. */
export const READ_BYTES = 12;
/** Counts of so many bytes: single bytes are read from the cells as quickly, and wider ones are rare. */
const READ_WIDTHS = [2, 3, 4];

let scratch = new Int32Array(1024);

/** Null where some are too large to be places. Of a day they stand until the next are read. */
export function idsOf(cells: StoredCells, column: number): Int32Array | null {
  const asked = { column, limit: DIRECT };
  if (isDay(cells)) {
    if (scratch.length < cells.rows) scratch = new Int32Array(cells.rows * 2);
    return readIds(cells, asked, scratch);
  }
  const { ids } = columnsOf(cells);
  const read = ids.get(column);
  if (read !== undefined) return read;
  const made = readIds(cells, asked, new Int32Array(cells.rows));
  ids.set(column, made);
  return made;
}

/** Null where they are read from the cells. */
export function countsOf(cells: StoredCells, column: number): ReadCounts | null {
  if (isDay(cells)) return null;
  const { counts } = columnsOf(cells);
  const read = counts.get(column);
  if (read !== undefined) return read;
  const made = readCounts(cells, column);
  counts.set(column, made);
  return made;
}

function readCounts(cells: StoredCells, column: number): ReadCounts | null {
  const { at, width, base, scale } = partOf(cells, column);
  if (column === 0 || !READ_WIDTHS.includes(width)) return null;
  const numbers = new Uint32Array(cells.rows);
  for (let row = 0; row < cells.rows; row += 1) {
    numbers[row] = numberAt(cells.data, at + row * width, width);
  }
  return { numbers, base, scale };
}

/** Of any size. */
export function valuesOf(cells: StoredCells, column: number): Float64Array {
  const wanted = Array.from({ length: column + 1 }, (_, place) => place === column);
  const values = new Float64Array(cells.rows);
  decodeColumns(
    cells,
    wanted,
    wanted.map(() => values),
  );
  return values;
}

function columnsOf(cells: StoredCells): ReadColumns {
  const read = known.get(cells) ?? { ids: new Map(), counts: new Map() };
  known.set(cells, read);
  return read;
}

function isDay({ at }: StoredCells): boolean {
  return at.length === 10;
}
