import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveOf } from '../../../renderer/ui/table/table-keys.ts';

const place = { current: 10, count: 100, page: 20 };

test.each([
  ['ArrowDown', 11],
  ['j', 11],
  ['ArrowUp', 9],
  ['k', 9],
  ['PageDown', 30],
  ['PageUp', 0],
  ['Home', 0],
  ['End', 99],
])('%s moves from row 10 to row %i', (key, row) => {
  expect(moveOf(key, place)).toBe(row);
});

test('other keys do not move, and an empty list has nowhere to go', () => {
  expect(moveOf('x', place)).toBeNull();
  expect(moveOf('j', { current: 0, count: 0, page: 20 })).toBeNull();
});

test('no key leaves the list', () => {
  const keys = fc.constantFrom('j', 'k', 'PageUp', 'PageDown', 'Home', 'End');
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 50 }), fc.nat(49), (key, count, at) => {
      const row = moveOf(key, { current: Math.min(at, count - 1), count, page: 7 });
      expect(row).toBeGreaterThanOrEqual(0);
      expect(row).toBeLessThan(count);
    }),
  );
});
