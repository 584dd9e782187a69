import { expect, test } from 'vitest';
import {
  type BoardEntry,
  type Definitions,
  hasNothing,
} from '../../../renderer/features/overview/board-entry.ts';
import { heightOf } from '../../../renderer/features/overview/rows/card-rows.ts';
import type { CardView, MetricView } from '../../../shared/contract/analytics.contract.ts';

const text = (name: string) => ({ id: name, en: name });
const metric: Omit<MetricView, 'unit'> = {
  ...{ id: 'of', name: text('Of'), definition: text('Of'), version: 1, owner: 'finance' },
  ...{ dimensions: [], hasOrders: false },
};
const inUnit = (unit: MetricView['unit']): Definitions => ({
  metrics: new Map([['of', { ...metric, unit }]]),
  dimensions: new Map(),
});
const [counts, shares] = [inUnit('count'), inUnit('ratio')];

function entry(draw: CardView['draw'], values: readonly (number | null)[]): BoardEntry {
  return {
    card: {
      ...{ id: 'card', title: text('Card'), metrics: ['of'], by: ['province'], draw },
      ...{ top: null, compare: 'none', width: 'half' },
    },
    answer: {
      ...{ asOf: null, pending: 0, currency: 'IDR', decimals: 2, previousPeriod: null },
      period: { from: '2026-01-01', to: '2026-03-31' },
      rows: values.map((value, at) => ({
        ...{ keys: [`${at}`], labels: [text(`${at}`)], values: [value], previous: null },
      })),
      ...{ totals: [0], previousTotals: null, otherCurrencies: [] },
    },
  };
}

const remOf = (one: BoardEntry, definitions: Definitions) =>
  Number.parseFloat(heightOf([one], definitions));

test('a list of zeros holds nothing, one of shares that are zero does', () => {
  expect(hasNothing(entry('bars', [0, null]), counts)).toBe(true);
  expect(hasNothing(entry('bars', [0, null]), shares)).toBe(false);
  expect(hasNothing(entry('bars', [null]), shares)).toBe(true);
});

test('a course at zero is a course, one without any value is none', () => {
  expect(hasNothing(entry('line', [0, 0]), counts)).toBe(false);
  expect(hasNothing(entry('line', [null, null]), shares)).toBe(true);
});

test('a card is as high as its lines need, and where it is not, half a line is seen of the next', () => {
  const lines = (count: number) => remOf(entry('ranking', Array(count).fill(5)), counts);
  expect(lines(1)).toBe(lines(2));
  expect(lines(11) - lines(10)).toBeCloseTo(1.75);
  expect(lines(38)).toBe(lines(20));
  const [lineRem, aroundRem] = [1.75, 4.625];
  expect(((lines(38) - aroundRem) / lineRem) % 1).toBeCloseTo(0.5);
});

test('a target is as high as what is known of it', () => {
  const of = (target: BoardEntry['target']) => remOf({ ...entry('target', [1]), target }, counts);
  const bare = {
    ...{ month: '2026-11', amount: 10, reached: 100_000, daysGone: 23, days: 30 },
    ...{ runRate: null, requiredPerDay: null, source: null, rate: null, missing: null },
  };
  const paced = { ...bare, runRate: 12, requiredPerDay: 1 };
  expect(of(paced)).toBeGreaterThan(of(bare));
  expect(of({ ...paced, source: { text: 'Said', from: '2026-01-01' } })).toBeGreaterThan(of(paced));
});
