import { expect, test } from 'vitest';
import { neighbourOf, provinceTiles } from '../../../renderer/charts/tiles/province-tiles.ts';
import { shadeOf, stepFrom } from '../../../renderer/charts/tiles/tile-shade.ts';

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

test('the legend names the value at which each shade begins', () => {
  for (const step of [2, 3, 4, 5]) {
    const from = stepFrom(step, 1_000_000);
    expect(shadeOf(from - 1, 1_000_000)).toBe(step - 1);
    expect(shadeOf(from + 1, 1_000_000)).toBe(step);
  }
});
