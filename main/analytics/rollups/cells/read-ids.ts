import { type Blob, longAt, partOf } from './codec.ts';

/**
 * The ids of a column of keys as small whole numbers, without a step between; null where one is not below the limit.
 * They stand in `into`, which is large enough.
 */
export function readIds(
  blob: Blob,
  { column, limit }: { column: number; limit: number },
  into: Int32Array,
): Int32Array | null {
  const ids = into.subarray(0, blob.rows);
  if (blob.rows === 0) return ids;
  const most = column === 0 ? climb(blob, ids) : readPlain(blob, column, ids);
  return most < limit ? ids : null;
}

/** Gives back the largest, which is the last. */
function climb({ data, rows }: Blob, ids: Int32Array): number {
  const { at, width, base, scale } = partOf({ data, rows }, 0);
  let sum = data.readDoubleLE(0);
  ids[0] = sum;
  if (width === 1) {
    for (let row = 1; row < rows; row += 1) {
      sum += base + scale * (data[at + row] ?? 0);
      ids[row] = sum;
    }
    return sum;
  }
  for (let row = 1; row < rows; row += 1) {
    sum += base + scale * numberAt(data, at + row * width, width);
    ids[row] = sum;
  }
  return sum;
}

function readPlain({ data, rows }: Blob, column: number, ids: Int32Array): number {
  const { at, width, base, scale } = partOf({ data, rows }, column);
  let most = 0;
  for (let row = 0; row < rows; row += 1) {
    const id = base + scale * numberAt(data, at + row * width, width);
    if (id > most) most = id;
    ids[row] = id;
  }
  return most;
}

/** Of as many bytes as the width. */
export function numberAt(data: Buffer, at: number, width: number): number {
  if (width === 0) return 0;
  const low = data[at] ?? 0;
  if (width === 1) return low;
  return width === 2 ? low | ((data[at + 1] ?? 0) << 8) : longAt(data, at, width);
}
