import * as z from 'zod';
import { comparisons } from '../calendar/compare.ts';
import { answerSource } from './answer-source.ts';
import { behindAnswer, behindQuery } from './behind-figure.ts';
import { cardTarget } from './card-target.ts';
import { asOf, exportedFile, language, period } from './common.ts';
import { exporting, query } from './procedure.ts';

const bilingual = z.object({ id: z.string(), en: z.string() });

/**
 * money: minor units of the company currency · count: a whole number · ratio: a share in parts per million ·
 * decimal: millionths of a number
 */
export const units = ['money', 'count', 'ratio', 'decimal'] as const;
export type Unit = (typeof units)[number];

export const metricView = z.object({
  id: z.string(),
  name: bilingual,
  definition: bilingual,
  unit: z.enum(units),
  version: z.int(),
  owner: z.string(),
  dimensions: z.array(z.string()),
  /** Every row it counts comes from an order: the orders behind it can be listed. */
  hasOrders: z.boolean(),
});
export type MetricView = z.infer<typeof metricView>;

export const dimensionView = z.object({ id: z.string(), name: bilingual });

export const filters = z.record(z.string(), z.array(z.string()).max(500));

export const metricQuery = z.object({
  metrics: z.array(z.string()).min(1).max(8),
  by: z.array(z.string()).max(2).default([]),
  period,
  filters: filters.default({}),
  /** Keeps the largest of the first metric; the rest becomes one row keyed 'other' (not for day or month). */
  top: z.int().min(1).max(500).nullable().default(null),
  /** False keeps the largest alone: what of the rest cannot be added up is then not counted. */
  rest: z.literal(false).optional(),
  /** Only rows whose first figure is above nothing: among what fell the most stands nothing that rose. */
  aboveZero: z.literal(true).optional(),
  compare: z.enum(comparisons).default('none'),
});
export type MetricQuery = z.input<typeof metricQuery>;

/** One row per key. A key is stable (an id, a day, a code); 'unknown' where the central has none. */
export const metricRow = z.object({
  keys: z.array(z.string()),
  labels: z.array(bilingual),
  values: z.array(z.number().nullable()),
  previous: z.array(z.number().nullable()).nullable(),
});

export const metricAnswer = z.object({
  asOf,
  /** Records of what it counts with something on its way to the central, or still being worked out: in no figure yet. */
  pending: z.int(),
  currency: z.string(),
  /** Decimals of minor units. */
  decimals: z.int(),
  period,
  previousPeriod: period.nullable(),
  rows: z.array(metricRow),
  totals: z.array(z.number().nullable()),
  previousTotals: z.array(z.number().nullable()).nullable(),
  /** Lines in currencies other than the company's: stated apart, never summed. */
  otherCurrencies: z.array(z.object({ currency: z.string(), lines: z.int() })),
});
export type MetricAnswer = z.infer<typeof metricAnswer>;

export const cardView = z.object({
  id: z.string(),
  title: bilingual,
  metrics: z.array(z.string()),
  by: z.array(z.string()),
  top: z.int().nullable(),
  ...metricQuery.pick({ rest: true, aboveZero: true }).shape,
  compare: z.enum(comparisons),
  draw: z.enum(['kpi', 'line', 'bars', 'ranking', 'tiles', 'share', 'table', 'cohorts', 'target']),
  width: z.enum(['quarter', 'half', 'full']),
});
export type CardView = z.infer<typeof cardView>;

export const analyticsContract = {
  catalogue: query('dashboard.view').output(
    z.object({ metrics: z.array(metricView), dimensions: z.array(dimensionView) }),
  ),
  query: query('dashboard.view').input(metricQuery).output(metricAnswer),
  /** What an answer is computed from, and the plain queries that say the same; no value of a filter is in it. */
  explain: query('explore.use')
    .input(metricQuery)
    .output(z.object({ computedFrom: z.array(answerSource), statements: z.array(z.string()) })),
  /**
   * The cards of a dashboard from one snapshot: the numbers on a screen belong together. A large board does
   * not wait for cards that have to be counted from the rows.
   */
  dashboard: query('dashboard.view')
    .input(
      z.object({
        id: z.string(),
        period,
        filters: filters.default({}),
        /** Of the cards that show another period beside theirs. */
        compare: z.enum(comparisons).default('previous'),
        /** Just these cards, whatever it takes; null gives all, and no answer of those that take long. */
        only: z.array(z.string()).max(100).nullable().default(null),
      }),
    )
    .output(
      z.object({
        id: z.string(),
        title: bilingual,
        cards: z.array(
          z.object({
            card: cardView,
            /** Null of a card that takes long and was not asked for by itself. */
            answer: metricAnswer.nullable(),
            /** Of a card that stands against one. */
            target: cardTarget.nullable(),
            /** Dimensions of the filters that what this card counts does not know: it shows all of them. */
            deaf: z.array(z.string()),
          }),
        ),
        /** Dimensions that a card of it can be filtered by. */
        filterable: z.array(z.string()),
        /** What belongs on it and has no source yet. */
        missing: z.array(z.object({ id: z.string(), title: bilingual, text: bilingual })),
      }),
    ),
  behind: query('order.view').input(behindQuery).output(behindAnswer),
  /** What keys are called, by dimension. */
  names: query('dashboard.view')
    .input(z.object({ keys: filters }))
    .output(z.record(z.string(), z.record(z.string(), bilingual))),
  export: exporting('dashboard.view')
    .input(
      z.object({
        query: metricQuery,
        title: z.string().max(80),
        /** Plain rows, or a workbook that says what they mean. */
        format: z.enum(['csv', 'xlsx']).default('csv'),
        language,
      }),
    )
    .output(exportedFile),
};
