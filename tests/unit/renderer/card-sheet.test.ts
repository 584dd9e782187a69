import { expect, test } from 'vitest';
import {
  type CardSheet,
  noteLines,
  sheetOf,
} from '../../../renderer/features/overview/export/card-sheet.ts';
import { gridOf } from '../../../renderer/features/overview/export/card-table.ts';
import type { CardView, MetricAnswer } from '../../../shared/contract/analytics.contract.ts';
import { formatCount, formatRatio } from '../../../shared/i18n/format.ts';

const text = (name: string) => ({ id: name, en: name });
const card: CardView = {
  ...{ id: 'cohorts', title: text('Cohorts'), metrics: ['cohort_customers'] },
  ...{ by: ['cohort_month', 'month'], top: null, compare: 'none', draw: 'cohorts', width: 'full' },
};
const row = (cohort: string, month: string, count: number) => ({
  ...{
    keys: [cohort, month],
    labels: [text(cohort), text(month)],
    values: [count],
    previous: null,
  },
});
const answer: MetricAnswer = {
  ...{ asOf: null, pending: 0, currency: 'IDR', decimals: 2, previousPeriod: null },
  period: { from: '2026-01-01', to: '2026-03-31' },
  rows: [
    row('2026-01', '2026-01', 80),
    row('2026-01', '2026-03', 20),
    row('2026-02', '2026-02', 5),
  ],
  ...{ totals: [105], previousTotals: null, otherCurrencies: [] },
};
const words = {
  say: (key: string) => key,
  format: {
    language: 'en',
    pick: ({ en }: { en: string }) => en,
    count: (value: number) => formatCount(value, 'en'),
    ratio: (ppm: number) => formatRatio(ppm, 'en'),
    day: (day: string) => day,
  },
  ...{ definitions: { metrics: new Map(), dimensions: new Map() }, pending: 0, filtered: null },
} as unknown as CardSheet['words'];

test('the picture of cohorts says which share came back, and of how many', () => {
  const { head, rows } = gridOf({
    ...sheetOf({ card, answer }, words),
    columns: [{ name: 'Buyers', figure: { full: String, short: String } }],
  });
  expect(head.slice(0, 2)).toEqual(['board.cohort', 'board.cohort_size']);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['2026-01', '80', '100.0%', '', '25.0%'],
    ['2026-02', '5', '100.0%'],
  ]);
  expect(rows[0]?.weights).toEqual([null, null, 4, null, 2]);
});

test('a note stands below the picture with the days it is of', () => {
  const notes = [
    { first: 0, last: 0, text: 'Note: rain' },
    { first: 1, last: 2, text: 'Note: fair' },
  ];
  expect(noteLines(sheetOf({ card, answer }, words, notes))).toEqual([
    '2026-01. Note: rain',
    '2026-01 – 2026-02. Note: fair',
  ]);
});
