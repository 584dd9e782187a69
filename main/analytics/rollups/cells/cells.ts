import { assert } from '../../../../shared/kernel/assert.ts';
import { columnsOf, type Rollup } from '../rollup.ts';
import { type Blob, decodeColumns, encodeColumns } from './codec.ts';

/** Rows of keys and of what is added up under them, in columns; keys rise, and none is twice. */
export interface Cells {
  rows: number;
  columns: readonly Float64Array[];
}

/** Rows that fall together are one; all columns behind the keys are added up. */
export function addUp(
  { rows, columns }: Cells,
  { keys }: { keys: number },
  extra: readonly Adding[] = [],
): Cells {
  const groups = groupRows(columns.slice(0, keys), rows);
  const sums = columns.slice(keys).map((column) => sumOf(column, groups));
  return {
    rows: groups.size,
    columns: [...groups.keys, ...sums, ...extra.map((add) => add(groups))],
  };
}

export interface Groups {
  size: number;
  /** Of each row, its group. */
  places: Int32Array;
  keys: readonly Float64Array[];
}
export type Adding = (groups: Groups) => Float64Array;

/** How many rows each group has. */
export const countRows: Adding = ({ places, size }) => {
  const counts = new Float64Array(size);
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] ?? 0;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
};

export function sumUp(column: Float64Array): Adding {
  return (groups) => sumOf(column, groups);
}

/** How many values each group has, of a column in which equal values stand together. */
export function countRuns(column: Float64Array): Adding {
  return ({ places, size }) => {
    const counts = new Float64Array(size);
    const last = new Float64Array(size).fill(-1);
    for (let row = 0; row < places.length; row += 1) {
      const place = places[row] ?? 0;
      const value = column[row] ?? 0;
      if (last[place] === value) continue;
      last[place] = value;
      counts[place] = (counts[place] ?? 0) + 1;
    }
    return counts;
  };
}

export function cellsToBlob({ rows, columns }: Cells): Blob {
  return { rows, data: encodeColumns(columns, rows) };
}

export function blobToCells(blob: Blob, width: number): Cells {
  const columns = Array.from({ length: width }, () => new Float64Array(blob.rows));
  decodeColumns(blob, new Array<boolean>(width).fill(true), columns);
  return { rows: blob.rows, columns };
}

/** The same rows one after another. */
export function concatCells(parts: readonly Cells[], width: number): Cells {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const columns = Array.from({ length: width }, () => new Float64Array(rows));
  let at = 0;
  for (const part of parts) {
    part.columns.forEach((column, index) => {
      columns[index]?.set(column.subarray(0, part.rows), at);
    });
    at += part.rows;
  }
  return { rows, columns };
}

/** Of cells of one rollup, added up. */
export function sumOfCells(rollup: Rollup, parts: readonly Cells[]): Cells {
  const all = concatCells(parts, columnsOf(rollup).length);
  return addUp(all, { keys: rollup.keys.length });
}

export function sumOfBlobs(rollup: Rollup, parts: readonly Blob[]): Cells {
  const wanted = columnsOf(rollup).map(() => true);
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const columns = wanted.map(() => new Float64Array(rows));
  let at = 0;
  for (const part of parts) {
    const from = at;
    decodeColumns(
      part,
      wanted,
      columns.map((column) => column.subarray(from)),
    );
    at += part.rows;
  }
  return addUp({ rows, columns }, { keys: rollup.keys.length });
}

/** Without keys of which no row is left. */
export function withoutNothing({ keys }: Rollup, { rows, columns }: Cells): Cells {
  const counts = columns[keys.length];
  const left = columns.map((column) => column.filter((_, row) => counts?.[row] !== 0));
  return { rows: left[0]?.length ?? rows, columns: left };
}

function sumOf(column: Float64Array, { places, size }: Groups): Float64Array {
  const sums = new Float64Array(size);
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] ?? 0;
    sums[place] = (sums[place] ?? 0) + (column[row] ?? 0);
  }
  return sums;
}

/** Groups by all keys at once, in the order of the keys. */
function groupRows(keys: readonly Float64Array[], rows: number): Groups {
  const { places, size } = placesOf(codesOf(keys, rows));
  const grouped = keys.map((column) => {
    const values = new Float64Array(size);
    for (let row = 0; row < rows; row += 1) values[places[row] ?? 0] = column[row] ?? 0;
    return values;
  });
  return { size, places, keys: grouped };
}

/** Of each row, the place of its code among all that there are; and how many those are. */
interface Ranked {
  places: Int32Array;
  size: number;
}

/** Numbers of rows that order as their keys do; all are below the span. */
interface Codes {
  codes: Float64Array;
  span: number;
}

/** Codes up to here are looked up in an array, which is used again. */
const DENSE = 2 ** 20;
let ranks = new Int32Array(1024);
const bits = new Int32Array(DENSE / 32);

function placesOf({ codes, span }: Codes): Ranked {
  return isDense(span, codes.length) ? rankDense(codes, span) : rankSparse(codes);
}

function isDense(span: number, rows: number): boolean {
  return span <= DENSE && span <= 128 * (rows + 64);
}

/** A bit for each code that is there: most of the span is not, and is passed over by the word. */
function rankDense(codes: Float64Array, span: number): Ranked {
  if (ranks.length < span) ranks = new Int32Array(Math.min(DENSE, span * 2));
  const words = (span + 31) >>> 5;
  bits.fill(0, 0, words);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    bits[code >>> 5] = (bits[code >>> 5] ?? 0) | (1 << (code & 31));
  }
  let size = 0;
  for (let word = 0; word < words; word += 1) {
    for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) {
      ranks[word * 32 + 31 - Math.clz32(left & -left)] = size;
      size += 1;
    }
  }
  const places = new Int32Array(codes.length);
  for (let row = 0; row < places.length; row += 1) places[row] = ranks[codes[row] ?? 0] ?? 0;
  return { places, size };
}

/** Equal codes often follow one another: those are looked up once. */
function rankSparse(codes: Float64Array): Ranked {
  const known = new Map<number, number>();
  const places = new Int32Array(codes.length);
  const found: number[] = [];
  let [last, place] = [-1, 0];
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    if (code !== last) {
      place = known.get(code) ?? found.push(code) - 1;
      known.set(code, place);
      last = code;
    }
    places[row] = place;
  }
  const ranked = new Int32Array(found.length);
  Float64Array.from(found)
    .sort()
    .forEach((code, rank) => {
      ranked[known.get(code) ?? 0] = rank;
    });
  for (let row = 0; row < places.length; row += 1) places[row] = ranked[places[row] ?? 0] ?? 0;
  return { places, size: found.length };
}

/** Keys one after another; where many were possible of which few are there, those are numbered anew. */
function codesOf(keys: readonly Float64Array[], rows: number): Codes {
  let known: Codes = { codes: new Float64Array(rows), span: 1 };
  for (const column of keys) {
    const most = largestOf(column, rows);
    const isWide = !isDense(known.span * (most + 1), rows);
    if (isWide && known.span > 1) {
      const { places, size } = placesOf(known);
      known = { codes: Float64Array.from(places), span: size };
    }
    const { codes } = known;
    for (let row = 0; row < rows; row += 1) {
      codes[row] = (codes[row] ?? 0) * (most + 1) + (column[row] ?? 0);
    }
    known = { codes, span: known.span * (most + 1) };
    assert(Number.isSafeInteger(known.span), 'Keys are too large to be told apart.');
  }
  return known;
}

function largestOf(column: Float64Array, rows: number): number {
  let [least, most] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    const value = column[row] ?? 0;
    if (value > most) most = value;
    if (value < least) least = value;
  }
  assert(least >= 0, `A key is an id or nothing: ${least}`);
  return most;
}
