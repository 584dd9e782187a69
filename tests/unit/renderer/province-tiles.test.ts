import { expect, test } from 'vitest';
import { neighbourOf, provinceTiles } from '../../../renderer/charts/tiles/province-tiles.ts';
import { legendOf, shadeOf } from '../../../renderer/charts/tiles/tile-shade.ts';

test('there are 38 provinces, and no two share a tile or a code', () => {
  expect(provinceTiles).toHaveLength(38);
  expect(new Set(provinceTiles.map(({ column, row }) => `${column},${row}`)).size).toBe(38);
  expect(new Set(provinceTiles.map(({ code }) => code)).size).toBe(38);
});

test('the arrows reach every province from Jawa Barat, and never leave the map', () => {
  const reached = new Set(['JB']);
  for (const code of reached) {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      const next = neighbourOf(code, key);
      expect(next).not.toBeNull();
      reached.add(next ?? code);
    }
  }
  expect(reached.size).toBe(38);
});

test('an arrow moves to the next tile on its side, and stays at the edge', () => {
  expect(neighbourOf('JB', 'ArrowRight')).toBe('YO');
  expect(neighbourOf('JT', 'ArrowDown')).toBe('YO');
  expect(neighbourOf('AC', 'ArrowUp')).toBe('AC');
  expect(neighbourOf('JB', 'Tab')).toBeNull();
});

test('a province without a value keeps an empty tile, the largest takes the darkest', () => {
  expect(shadeOf(undefined, 100)).toBe(0);
  expect(shadeOf(0, 100)).toBe(1);
  expect(shadeOf(100, 100)).toBe(5);
});

test.each([1, 2, 10, 25, 1_000_000])(
  'the legend of %d names the least value of each shade',
  (most) => {
    const starts = legendOf(most, String);
    for (const [step, start] of starts.entries()) {
      if (start === null || step === 0) continue;
      expect(shadeOf(Number(start), most)).toBe(step + 1);
      expect(shadeOf(Number(start) - 1, most)).toBeLessThan(step + 1);
    }
  },
);

test('a shade that no value can have is not named, and no figure stands twice', () => {
  expect(legendOf(1, String)).toEqual(['0', null, null, null, '1']);
  expect(legendOf(10, String)).toEqual(['0', '1', '2', '4', '7']);
});
