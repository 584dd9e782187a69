import * as z from 'zod';
import { businessDay, centralId } from './common.ts';

/** What a vendor may be charged for a line; one rule wins for each. */
export const charges = ['commission', 'processing', 'service'] as const;
export const charge = z.enum(charges);
export type Charge = z.infer<typeof charge>;

/** Whole rupiah. */
const rupiah = z.int().max(1_000_000_000_000_000);
const ppm = z.int();

/** Which lines a rule is about; null: whichever. A category means its descendants too. */
export const ruleScope = z.strictObject({
  vendorId: centralId.nullable(),
  categoryId: centralId.nullable(),
  productId: centralId.nullable(),
  tier: z.string().min(1).max(40).nullable(),
  paymentMethod: z.string().min(1).max(60).nullable(),
  provinceId: centralId.nullable(),
});
export type RuleScope = z.infer<typeof ruleScope>;

export const rateStep = z.union([
  z.strictObject({ from: rupiah, ppm }),
  z.strictObject({ from: rupiah, amount: rupiah }),
]);
export type RateStep = z.infer<typeof rateStep>;

/**
 * tiers   lower bounds only: a step goes up to the next one's, the last without end
 *   by        value: what the rule is per; month_gmv: the vendor's, in the calendar month before this order
 *   marginal  each part of the amount at its own step's rate; else the whole at the step that it falls into
 */
export const ruleRate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('percent'), ppm }),
  z.strictObject({ kind: z.literal('fixed'), amount: rupiah }),
  z.strictObject({
    kind: z.literal('tiers'),
    by: z.enum(['value', 'month_gmv']),
    marginal: z.boolean(),
    steps: z.array(rateStep).max(50),
  }),
]);
export type RuleRate = z.infer<typeof ruleRate>;

/** As a person writes it: of the right shape, and what is wrong with it is told by `ruleFaults`. */
export const ruleDraft = z.strictObject({
  name: z.string().min(1).max(200),
  charge,
  scope: ruleScope,
  per: z.enum(['item', 'line', 'order']),
  rate: ruleRate,
  /** Of each item, line or order, as `per` says. */
  floor: rupiah.nullable(),
  cap: rupiah.nullable(),
  /** Holds for the vendor's first so many orders only. */
  firstOrders: z.int().nullable(),
  taxMode: z.enum(['exclusive', 'inclusive']),
  includesShipping: z.boolean(),
  from: businessDay,
  /** The first day that it no longer holds; null: until it is replaced or ended. */
  to: businessDay.nullable(),
});
export type RuleSpec = z.infer<typeof ruleDraft>;

/** A proposed change before it has a version: what the screens and the simulator hand in. */
export const ruleEdit = z.discriminatedUnion('op', [
  z.strictObject({
    op: z.literal('add'),
    rule: ruleDraft,
    replaces: z.uuid().nullable().default(null),
    /** The row of vendor_commission that it takes over as it stands now. */
    centralId: centralId.nullable().default(null),
  }),
  z.strictObject({
    op: z.literal('end'),
    version: z.uuid(),
    on: businessDay,
    centralId: centralId.nullable().default(null),
  }),
]);
export type RuleEdit = z.infer<typeof ruleEdit>;
/** As a person wrote them: what is wrong is told by row and field, in his language. */
export const ruleEdits = z.array(z.custom<z.input<typeof ruleEdit>>()).max(10_000);
export type RuleEditInput = z.input<typeof ruleEdit>;
