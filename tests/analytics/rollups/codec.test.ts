import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addUp,
  blobToCells,
  type Cells,
  cellsToBlob,
  concatCells,
} from '../../../main/analytics/rollups/cells/cells.ts';
import { decodeColumns } from '../../../main/analytics/rollups/cells/codec.ts';

const amount = fc.oneof(
  fc.integer({ min: -1_000, max: 1_000 }),
  fc.maxSafeInteger().map((one) => Math.trunc(one / 4) + 0),
  fc.integer({ min: -50, max: 900_000 }).map((one) => one * 100),
  fc.constant(0),
);
const key = fc.oneof(fc.nat(3), fc.nat(400), fc.nat(3_000_000));
const row = fc.tuple(key, fc.nat(700), amount, amount);
const table = fc.array(row, { maxLength: 120 });

function cellsOf(rows: readonly (readonly number[])[]): Cells {
  const columns = [0, 1, 2, 3].map((at) => Float64Array.from(rows, (one) => one[at] ?? 0));
  return { rows: rows.length, columns };
}

function rowsOf({ rows, columns }: Cells): number[][] {
  return Array.from({ length: rows }, (_, index) => columns.map((column) => column[index] ?? NaN));
}

/** In plain loops over Maps. */
function added(rows: readonly (readonly number[])[]): number[][] {
  const sums = new Map<string, number[]>();
  for (const [a = 0, b = 0, c = 0, d = 0] of rows) {
    const known = sums.get(`${a} ${b}`) ?? [a, b, 0, 0];
    sums.set(`${a} ${b}`, [a, b, (known[2] ?? 0) + c, (known[3] ?? 0) + d]);
  }
  return [...sums.values()].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
}

const small = table.map((rows) =>
  rows.map(([a, b, c, d]) => [a, b, (c % 2 ** 40) + 0, (d % 2 ** 40) + 0] as const),
);

test('what is written is read back, column by column', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const cells = cellsOf([...rows].sort(([a], [b]) => a - b));
      const blob = cellsToBlob(cells);
      expect(rowsOf(blobToCells(blob, 4))).toEqual(rowsOf(cells));
    }),
  );
});

test('columns that nobody asked for are passed over', () => {
  fc.assert(
    fc.property(table, fc.nat(3), (rows, wanted) => {
      const cells = cellsOf([...rows].sort(([a], [b]) => a - b));
      const into = [0, 1, 2, 3].map(() => new Float64Array(rows.length).fill(7));
      decodeColumns(
        cellsToBlob(cells),
        into.map((_, index) => index === wanted),
        into,
      );
      for (const [index, column] of into.entries()) {
        const expected = index === wanted ? cells.columns[index] : column.fill(7);
        expect([...column]).toEqual([...(expected ?? [])]);
      }
    }),
  );
});

test('rows of the same keys become one, in the order of the keys', () => {
  fc.assert(
    fc.property(small, (rows) => {
      expect(rowsOf(addUp(cellsOf(rows), { keys: 2 }))).toEqual(added(rows));
    }),
  );
});

test('days added up are what their rows added up at once are', () => {
  fc.assert(
    fc.property(fc.array(small, { maxLength: 5 }), (days) => {
      const parts = days.map((rows) =>
        blobToCells(cellsToBlob(addUp(cellsOf(rows), { keys: 2 })), 4),
      );
      const month = addUp(concatCells(parts, 4), { keys: 2 });
      expect(rowsOf(month)).toEqual(added(days.flat()));
    }),
  );
});

test('amounts of whole thousands take no room for their noughts', () => {
  const rows = Array.from({ length: 100 }, (_, index) => [index, 0, index * 100_000, 0]);
  expect(cellsToBlob(cellsOf(rows)).data.length).toBe(8 + 4 * 17 + 100);
});

test('a sum that is no longer exact is refused, not written', () => {
  const columns = [0, 0, Number.MAX_SAFE_INTEGER + 1, 0].map((one) => Float64Array.of(one));
  expect(() => cellsToBlob({ rows: 1, columns })).toThrow('Not exact');
});
