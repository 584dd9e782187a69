import { expect, test } from 'vitest';
import { cardRows } from '../../../renderer/features/overview/rows/card-rows.ts';

type Card = Parameters<typeof cardRows>[0][number];

const kpi: Card = { card: { draw: 'kpi', width: 'quarter' } };
const full: Card = { card: { draw: 'line', width: 'full' } };
const half: Card = { card: { draw: 'ranking', width: 'half' } };

const sizes = (cards: readonly Card[]) => cardRows(cards).map((row) => row.length);

test('key figures are not in the rows, a full card stands alone, halves stand in pairs', () => {
  expect(sizes([kpi, kpi, full, half, half])).toEqual([1, 2]);
});

test('a half card that would stand alone joins the pair before it', () => {
  expect(sizes([full, half, half, half, half, half])).toEqual([1, 2, 3]);
});

test('a full card closes the row of halves before it', () => {
  expect(sizes([half, full, half, half])).toEqual([1, 1, 2]);
});
