import { assert } from '../../../../shared/kernel/assert.ts';

/*
 * Columns of safe integers, one after another. A column is written as `base + scale × n`: amounts that are all whole
 * thousands take no room for the noughts, and each n takes as many bytes as the largest needs. A column that rises
 * (the first key) is written as steps. Bytes of one width are read many times faster than varints, and take less.
 *
 *   data               the first value of the rising column (float64), then its steps, then the other columns
 *   head of a column   width of n in bytes (0 to 7) · base (float64) · scale (float64)
 */
const HEAD = 17;
const START = 8;
const HIGH = 2 ** 32;

export interface Blob {
  rows: number;
  data: Buffer;
}

/** `columns[0]` rises from row to row; the others are as they are. */
export function encodeColumns(columns: readonly Float64Array[], rows: number): Buffer {
  const start = Buffer.alloc(START);
  start.writeDoubleLE(columns[0]?.[0] ?? 0);
  const parts = columns.map((column, index) =>
    encodeColumn(index === 0 ? stepsOf(column, rows) : column, rows),
  );
  return Buffer.concat([start, ...parts]);
}

/** Reads the columns that are named by their places into `into`, whose arrays are large enough. */
export function decodeColumns(
  { data, rows }: Blob,
  wanted: readonly boolean[],
  into: readonly Float64Array[],
): void {
  let at = START;
  wanted.forEach((isWanted, index) => {
    const width = data[at] ?? 0;
    const target = into[index];
    if (isWanted && target !== undefined) {
      const frame = { base: data.readDoubleLE(at + 1), scale: data.readDoubleLE(at + 9) };
      readNumbers({ data, at: at + HEAD, width, rows }, target);
      if (index === 0) climb(target, rows, { ...frame, start: data.readDoubleLE(0) });
      else unscale(target, rows, frame);
    }
    at += HEAD + width * rows;
  });
}

/** Where the numbers of a column stand, and how they are written. */
export function partOf({ data, rows }: Blob, column: number) {
  let head = START;
  for (let index = 0; index < column; index += 1) head += HEAD + (data[head] ?? 0) * rows;
  const [base, scale] = [data.readDoubleLE(head + 1), data.readDoubleLE(head + 9)];
  return { at: head + HEAD, width: data[head] ?? 0, base, scale };
}

export function longAt(data: Buffer, at: number, width: number): number {
  let value = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8) | ((data[at + 2] ?? 0) << 16);
  if (width > 3) value = (value | ((data[at + 3] ?? 0) << 24)) >>> 0;
  let high = 0;
  for (let byte = width - 1; byte >= 4; byte -= 1) high = high * 256 + (data[at + byte] ?? 0);
  return value + high * HIGH;
}

/** The first step is none: it is as long as the shortest, and the start stands apart. */
function stepsOf(column: Float64Array, rows: number): Float64Array {
  const steps = new Float64Array(rows);
  for (let row = 1; row < rows; row += 1) steps[row] = (column[row] ?? 0) - (column[row - 1] ?? 0);
  steps[0] = steps[1] ?? 0;
  return steps;
}

function encodeColumn(column: Float64Array, rows: number): Buffer {
  const { base, scale, largest } = frameOf(column, rows);
  const width = widthOf(largest);
  const part = Buffer.allocUnsafe(HEAD + width * rows);
  part[0] = width;
  part.writeDoubleLE(base, 1);
  part.writeDoubleLE(scale, 9);
  const into = part.subarray(HEAD);
  if (width === 1) writeBytes(column, { rows, base, scale }, into);
  else if (width === 2) writePairs(column, { rows, base, scale }, into);
  else if (width > 0) writeLong(column, { rows, base, scale, width }, into);
  return part;
}

interface Written extends Frame {
  rows: number;
}

function writeBytes(column: Float64Array, { rows, base, scale }: Written, into: Buffer): void {
  for (let row = 0; row < rows; row += 1) into[row] = ((column[row] ?? 0) - base) / scale;
}

function writePairs(column: Float64Array, { rows, base, scale }: Written, into: Buffer): void {
  for (let row = 0, at = 0; row < rows; row += 1, at += 2) {
    const value = ((column[row] ?? 0) - base) / scale;
    into[at] = value;
    into[at + 1] = value >> 8;
  }
}

function writeLong(
  column: Float64Array,
  { rows, base, scale, width }: Written & { width: number },
  into: Buffer,
): void {
  let at = 0;
  for (let row = 0; row < rows; row += 1, at += width) {
    const value = ((column[row] ?? 0) - base) / scale;
    let high = Math.floor(value / HIGH);
    const low = value - high * HIGH;
    into[at] = low;
    into[at + 1] = low >>> 8;
    into[at + 2] = low >>> 16;
    if (width > 3) into[at + 3] = low >>> 24;
    for (let byte = 4; byte < width; byte += 1) {
      into[at + byte] = high & 255;
      high >>>= 8;
    }
  }
}

function frameOf(column: Float64Array, rows: number) {
  let [least, most] = [Infinity, -Infinity];
  for (let row = 0; row < rows; row += 1) {
    const value = column[row] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const isExact = Number.isSafeInteger(least) && Number.isSafeInteger(most - least);
  assert(rows === 0 || isExact, `Not exact: ${least} to ${most}`);
  let scale = 0;
  for (let row = 0; row < rows && scale !== 1; row += 1) {
    const over = (column[row] ?? 0) - least;
    // Divided, whole numbers are exact: many times faster than a remainder.
    if (scale === 0 || !Number.isInteger(over / scale)) scale = greatestDivisor(scale, over);
  }
  scale = Math.max(1, scale);
  return { base: rows === 0 ? 0 : least, scale, largest: rows === 0 ? 0 : (most - least) / scale };
}

function greatestDivisor(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

function widthOf(largest: number): number {
  let width = 0;
  for (let rest = largest; rest >= 1; rest = Math.floor(rest / 256)) width += 1;
  return width;
}

interface Numbers {
  data: Buffer;
  at: number;
  width: number;
  rows: number;
}

function readNumbers({ data, at, width, rows }: Numbers, into: Float64Array): void {
  if (width === 0) into.fill(0, 0, rows);
  else if (width === 1) for (let row = 0; row < rows; row += 1) into[row] = data[at + row] ?? 0;
  else if (width === 2) readPairs({ data, at, rows }, into);
  else readLong({ data, at, width, rows }, into);
}

function readPairs({ data, at, rows }: Omit<Numbers, 'width'>, into: Float64Array): void {
  let place = at;
  for (let row = 0; row < rows; row += 1, place += 2) {
    into[row] = (data[place] ?? 0) | ((data[place + 1] ?? 0) << 8);
  }
}

function readLong({ data, at, width, rows }: Numbers, into: Float64Array): void {
  let place = at;
  for (let row = 0; row < rows; row += 1, place += width) into[row] = longAt(data, place, width);
}

interface Frame {
  base: number;
  scale: number;
}

function climb(
  values: Float64Array,
  rows: number,
  { base, scale, start }: Frame & { start: number },
): void {
  let sum = start;
  values[0] = sum;
  for (let row = 1; row < rows; row += 1) {
    sum += base + scale * (values[row] ?? 0);
    values[row] = sum;
  }
}

function unscale(values: Float64Array, rows: number, { base, scale }: Frame): void {
  if (base === 0 && scale === 1) return;
  for (let row = 0; row < rows; row += 1) values[row] = base + scale * (values[row] ?? 0);
}
