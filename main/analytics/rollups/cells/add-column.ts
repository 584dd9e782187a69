import { type Blob, decodeColumns, longAt, partOf } from './codec.ts';

interface Adding {
  /** The column, by its place. */
  column: number;
  /** Of each row, where it is added to; −1 where it is not. */
  places: Int32Array;
  sign: 1 | -1;
}

/** Adds a column to sums without writing it out first. */
export function addColumn(
  { data, rows }: Blob,
  { column, places, sign }: Adding,
  sums: Float64Array,
): void {
  if (column === 0) {
    addFirst({ data, rows }, { places, sign }, sums);
    return;
  }
  const { at, width, ...frame } = partOf({ data, rows }, column);
  const [base, scale] = [sign * frame.base, sign * frame.scale];
  const add = width === 1 ? addBytes : width === 2 ? addPairs : width === 3 ? addTriples : addLong;
  if (width === 0) addEqual(places, rows, { sums, value: base });
  else add({ data, at, rows, width }, places, { sums, base, scale });
}

interface Numbers {
  data: Buffer;
  at: number;
  width: number;
  rows: number;
}

interface Summing {
  sums: Float64Array;
  base: number;
  scale: number;
}

/*
 * A loop of its own for each width: most of the time of an answer is spent in them.
 */
function addEqual(
  places: Int32Array,
  rows: number,
  { sums, value }: { sums: Float64Array; value: number },
): void {
  for (let row = 0; row < rows; row += 1) {
    const place = places[row] ?? -1;
    if (place >= 0) sums[place] = (sums[place] ?? 0) + value;
  }
}

function addBytes(
  { data, at, rows }: Numbers,
  places: Int32Array,
  { sums, base, scale }: Summing,
): void {
  for (let row = 0; row < rows; row += 1) {
    const place = places[row] ?? -1;
    if (place >= 0) sums[place] = (sums[place] ?? 0) + base + scale * (data[at + row] ?? 0);
  }
}

function addPairs(
  { data, at: start, rows }: Numbers,
  places: Int32Array,
  { sums, base, scale }: Summing,
): void {
  let at = start;
  for (let row = 0; row < rows; row += 1, at += 2) {
    const place = places[row] ?? -1;
    if (place < 0) continue;
    const value = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
    sums[place] = (sums[place] ?? 0) + base + scale * value;
  }
}

function addTriples(
  { data, at: start, rows }: Numbers,
  places: Int32Array,
  { sums, base, scale }: Summing,
): void {
  let at = start;
  for (let row = 0; row < rows; row += 1, at += 3) {
    const place = places[row] ?? -1;
    if (place < 0) continue;
    const value = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8) | ((data[at + 2] ?? 0) << 16);
    sums[place] = (sums[place] ?? 0) + base + scale * value;
  }
}

function addLong(
  { data, at, rows, width }: Numbers,
  places: Int32Array,
  { sums, base, scale }: Summing,
): void {
  for (let row = 0; row < rows; row += 1) {
    const place = places[row] ?? -1;
    if (place < 0) continue;
    sums[place] = (sums[place] ?? 0) + base + scale * longAt(data, at + row * width, width);
  }
}

/** Its steps mean nothing alone. */
function addFirst(blob: Blob, { places, sign }: Omit<Adding, 'column'>, sums: Float64Array): void {
  const values = new Float64Array(blob.rows);
  decodeColumns(blob, [true], [values]);
  for (let row = 0; row < blob.rows; row += 1) {
    const place = places[row] ?? -1;
    if (place >= 0) sums[place] = (sums[place] ?? 0) + sign * (values[row] ?? 0);
  }
}
