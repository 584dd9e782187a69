import * as z from 'zod';
import { businessDay } from '../../../shared/contract/common.ts';
import { reliesOnMonthBefore as relies } from './month-before.ts';
import { column, steps } from './number-columns.ts';
import { factKind, type Stream } from './stream.ts';

/** What the daily closes froze, a month to a stream, with what it was priced from. */
export const pricingStream: Stream = {
  name: 'pricing',
  pattern: /^pricing\/\d{4}-(0[1-9]|1[0-2])$/,
};

const texts = z.array(z.string());
const day = businessDay;
const id = z.int().min(1);

/** Places in `lines` as steps from the one before; whole rupiah. */
const prices = z.strictObject({
  charge: z.string().min(1).max(20),
  step: steps,
  rule: column,
  ...{ base: column, amount: column, taxBase: column, tax: column },
});

/** What is taken back of a price that is frozen, because of a refund; amounts are negative or nothing. */
const reversal = z.strictObject({
  ...{ line: id, charge: z.string().min(1).max(20), seq: id, rule: z.string() },
  ...{ order: id, orderDay: day, vendor: id, product: id.nullable(), path: z.array(id) },
  ...{
    province: id.nullable(),
    refund: z.string().max(60),
    bearer: z.enum(['vendor', 'platform']),
  },
  kept: z.boolean(),
  /** Of what is refunded by now, in minor units, how much was refunded of what the line sold for. */
  ...{ refunded: z.int().min(0), refundable: z.int().min(0) },
  ...{ share: z.int().min(0), amount: z.int().max(0), tax: z.int().max(0) },
});
export type Reversal = z.infer<typeof reversal>;

const tax = z.strictObject({
  ...{ pkp: z.boolean(), ppnPpm: z.int(), dppNumerator: z.int(), dppDenominator: z.int() },
  ...{ rounding: z.enum(['half_up', 'floor']), pph22Ppm: z.int().nullable(), pack: z.string() },
});

/**
 * Rows of one kind beside each other is what makes it small. Ids are steps from the one before; places are places
 * in the lists (`paths`: categories with their ancestors, nearest first); -1 and 0 are none. `gross` and `discount` are minor units of `decimals` decimals.
 */
export const linesPriced = factKind({
  kind: 'lines.priced',
  version: 2,
  authors: ['admin', 'finance'],
  relies: (data) => relies(data),
  data: z.strictObject({
    day,
    decimals: z.int().min(0).max(6),
    tax,
    ...{ rules: texts, days: z.array(day), methods: texts, tiers: texts, paths: z.array(steps) },
    orders: z.strictObject({ step: steps, day: column, province: column, method: column }),
    lines: z.strictObject({
      ...{ step: steps, order: column, vendor: column, product: column, path: column },
      ...{ tier: column, quantity: column, gross: column, discount: column },
      ...{ shipping: column, gmv: column, ordinal: column },
    }),
    prices: z.array(prices),
    reversals: z.array(reversal),
  }),
});
export type LinesPriced = z.infer<typeof linesPriced.data>;

/** A day is closed once; what becomes known of it later is frozen by the next close. Hash: of what it was priced from. */
export const dayClosed = factKind({
  kind: 'day.closed',
  version: 1,
  authors: ['admin', 'finance'],
  relies: (data) => relies(data),
  data: z.strictObject({
    day,
    ...{ lines: z.int().min(0), amount: z.int(), tax: z.int() },
    inputs: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});
