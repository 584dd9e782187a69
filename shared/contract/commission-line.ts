import * as z from 'zod';
import { charge } from './commission-rule.ts';
import { businessDay, centralId, instant } from './common.ts';

/** Why an order's lines do not count yet. */
const waiting = z.enum([
  ...(['not_delivered', 'shipment_cancelled', 'not_paid', 'cod_not_delivered'] as const),
]);
/** Why a line is not priced, or not frozen by a close. */
const unpriced = z.enum(['no_vendor', 'other_currency', 'discount', 'gap']);
const lossReason = z.enum([
  ...(['vendor', 'product', 'category', 'tier', 'payment', 'region', 'not_yet', 'ended'] as const),
  ...(['first_orders', 'precedence', 'farther_category', 'decided_later'] as const),
]);

/** Whole rupiah; amounts without PPN. */
export const sums = { lines: z.int(), amount: z.int(), tax: z.int() };
const named = z.object({ id: centralId, name: z.string() });
const ruleNamed = z.object({ version: z.string(), rule: z.string(), name: z.string() });

/** The winner, with the days on which it holds; `from` is null of what is no rule. */
const winner = ruleNamed.extend({ from: businessDay.nullable(), to: businessDay.nullable() });

const step = z.object({
  step: z.enum(['base', 'shipping', 'percent', 'fixed', 'band', 'floor', 'cap', 'share', 'tax']),
  amount: z.int(),
  detail: z.record(z.string(), z.number()),
});

const reversal = z.object({
  seq: z.int(),
  day: businessDay,
  refund: z.string(),
  ...{ share: z.int(), amount: z.int(), tax: z.int() },
  kept: z.boolean(),
  bearer: z.enum(['vendor', 'platform']),
});

const explainedCharge = z.object({
  /** Of a withholding: pph22. */
  charge: z.union([charge, z.literal('pph22')]),
  /** Null: a gap. Of a withholding the appointment. */
  rule: winner.nullable(),
  ...{ base: z.int(), amount: z.int(), taxBase: z.int(), tax: z.int() },
  taxKnown: z.boolean(),
  steps: z.array(step),
  losers: z.array(
    ruleNamed.extend({ reason: lossReason, from: businessDay, to: businessDay.nullable() }),
  ),
  reversals: z.array(reversal),
});

const lineState = z.enum(['frozen', 'provisional', 'unpriced']);

/** "Kenapa tarif ini?": of a frozen line from what was stored with it, else as it would be priced now. */
export const explainedLine = z.object({
  line: z.object({
    id: centralId,
    orderId: centralId,
    order: z.string().nullable(),
    orderDay: businessDay,
    vendor: named.nullable(),
    product: named.nullable(),
    category: named.nullable(),
    region: named.nullable(),
    ...{ paymentMethod: z.string().nullable(), tier: z.string().nullable() },
    ...{ quantityMicro: z.int(), grossMinor: z.int(), discountMinor: z.int(), base: z.int() },
    ...{ shipping: z.int(), monthGmvBefore: z.int(), orderOrdinal: z.int() },
  }),
  state: lineState,
  why: unpriced.nullable(),
  /** The accounting day; of a line that does not count yet null, with what it waits for. */
  day: businessDay.nullable(),
  waits: waiting.nullable(),
  /** The rules are still those of Odoo: what is shown is provisional whatever else holds. */
  fromCentral: z.boolean(),
  tax: z
    .object({
      ...{ pkp: z.boolean().nullable(), ppnPpm: z.int(), pack: z.string() },
      ...{ dppNumerator: z.int(), dppDenominator: z.int() },
      unsettled: z.array(z.string()),
    })
    .nullable(),
  charges: z.array(explainedCharge),
  /** Of a frozen line: the same rupiah again from what is stored. */
  proved: z.boolean().nullable(),
});
export type ExplainedLine = z.infer<typeof explainedLine>;

export const lineRow = z.object({
  id: centralId,
  orderId: centralId,
  order: z.string().nullable(),
  orderDay: businessDay,
  vendor: named.nullable(),
  product: named.nullable(),
  category: named.nullable(),
  state: lineState,
  why: unpriced.nullable(),
  /** Of the commission; null: a gap, or not priced. */
  rule: ruleNamed.nullable(),
  ...{ base: z.int(), amount: z.int(), tax: z.int(), reversed: z.int() },
});
export type LineRow = z.infer<typeof lineRow>;

export const summaryRow = z.object({
  /** Null: without category, or of an unknown region. */
  key: z.int().nullable(),
  name: z.string().nullable(),
  base: z.int(),
  frozen: z.object({ ...sums, reversed: z.int() }),
  provisional: z.object({ ...sums, gaps: z.int() }),
});
export type SummaryRow = z.infer<typeof summaryRow>;

const closedDay = z.object({
  day: businessDay,
  ...sums,
  /** Null: chunks of it stand, and it is not closed yet. */
  closed: z.object({ at: instant, by: named.nullable() }).nullable(),
});
export const closeState = z.object({
  /** The first day of the books, and the last that is closed. */
  from: businessDay.nullable(),
  until: businessDay.nullable(),
  /** The newest day that could be closed now. */
  next: businessDay.nullable(),
  /** Decided here, and not on the central yet. */
  underWay: z.array(businessDay),
  /** Decided here, and overtaken by what others decided before it stood on the central. */
  overtaken: z.array(businessDay),
  days: z.array(closedDay),
});
export type CloseState = z.infer<typeof closeState>;

const some = <Row extends z.ZodType>(row: Row) => z.object({ total: z.int(), rows: z.array(row) });

export const closePlan = z.object({
  day: businessDay,
  since: businessDay,
  /** Why it cannot be closed: codes of errors. */
  blocks: z.array(
    z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  ...sums,
  ...{ reversals: z.int(), withheld: z.int() },
  waits: some(z.object({ orderId: centralId, order: z.string().nullable(), why: waiting })),
  refused: some(
    z.object({
      ...{ lineId: centralId, orderId: centralId, why: unpriced },
      ...{ order: z.string().nullable(), vendor: named.nullable(), product: named.nullable() },
    }),
  ),
  /** Vendors who lack a mandatory certificate that day; `block`: nothing is closed while there are any. */
  lacking: some(
    z.object({
      ...{ vendorId: centralId, vendor: named.nullable(), lines: z.int(), products: z.int() },
      /** Of the vendor's own, such as its NIB. */
      isOwn: z.boolean(),
    }),
  ).extend({ rule: z.enum(['warn', 'block']) }),
  /** Frozen lines of which the central says something else since. */
  changed: z.array(
    z.object({
      ...{ lineId: centralId, orderId: centralId, frozenOn: businessDay, frozenMinor: z.int() },
      ...{ order: z.string().nullable(), vendor: named.nullable() },
      /** Null: sold no more. */
      nowMinor: z.int().nullable(),
      otherVendor: z.boolean(),
    }),
  ),
});
export type ClosePlan = z.infer<typeof closePlan>;
