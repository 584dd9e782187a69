import * as z from 'zod';
import { asOf, businessDay, centralId, instant, moneyValue } from './common.ts';
import { query } from './procedure.ts';

const window = {
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(200).default(50),
};

/** What a product has to have to be found and bought. */
export const shelfChecks = [
  ...([
    'photo',
    'description',
    'category',
    'price',
    'sku',
    'weight',
    'published',
    'stock',
  ] as const),
] as const;
export const shelfCheck = z.enum(shelfChecks);
export type ShelfCheck = z.infer<typeof shelfCheck>;

/** Of these a central may know nothing. */
export const untoldCheck = shelfCheck.extract(['photo', 'description', 'published']);
export type UntoldCheck = z.infer<typeof untoldCheck>;

export const shelfRow = z.object({
  id: centralId,
  name: z.string(),
  price: moneyValue,
  /** On hand and promised to nobody. */
  stock: z.number(),
  lacking: z.array(shelfCheck),
});
export type ShelfRow = z.infer<typeof shelfRow>;

export const review = z.object({
  id: centralId,
  product: z.object({ id: centralId, name: z.string() }),
  rating: z.number(),
  feedback: z.string().nullable(),
  response: z.string().nullable(),
  at: instant.nullable(),
});
export type Review = z.infer<typeof review>;

export const timelineKinds = [
  ...([
    'order',
    'certificate',
    'document',
    'decision',
    'edit',
    'rating',
    'note',
    'joined',
  ] as const),
] as const;
export const timelineKind = z.enum(timelineKinds);
export type TimelineKind = z.infer<typeof timelineKind>;

/** `what`: the word for it; the other fields are what it speaks of, where there is such a thing. */
export const timelineEvent = z.object({
  key: z.string(),
  kind: timelineKind,
  what: z.string(),
  at: instant,
  /** Where it is of a day, and has no time. */
  day: businessDay.nullable(),
  subject: z.string().nullable(),
  detail: z.string().nullable(),
  amount: moneyValue.nullable(),
  orderId: centralId.nullable(),
  /** It stands here alone so far. */
  isPending: z.boolean(),
});
export type TimelineEvent = z.infer<typeof timelineEvent>;

/** Of one month, frozen lines alone: what was sold, what refunds took back, and what is kept of it. */
export const frozenMonth = z.object({
  month: z.string(),
  lines: z.int(),
  goods: moneyValue,
  refunded: moneyValue,
  /** Commission and other fees, with their tax. */
  fees: moneyValue,
  withheld: moneyValue,
  balance: moneyValue,
});
export type FrozenMonth = z.infer<typeof frozenMonth>;

export const twinReasons = ['nib', 'npwp', 'account', 'phone', 'name'] as const;
const twinReason = z.object({
  kind: z.enum(twinReasons),
  /** Masked; null of a name. */
  shown: z.string().nullable(),
  /** Of names: how much of them is the same, 0 to 1. */
  likeness: z.number().nullable(),
});
const twin = z.object({ id: centralId, name: z.string(), city: z.string().nullable() });

/** Two vendors that may be one, and why. */
export const twinPair = z.object({ one: twin, other: twin, reasons: z.array(twinReason) });
export type TwinPair = z.infer<typeof twinPair>;

export const vendorRecordContract = {
  /** What it sells, and what of it is not complete: that first. */
  shelf: query('vendor.view')
    .input(z.object({ id: centralId, ...window }))
    .output(
      z.object({
        asOf,
        total: z.int(),
        complete: z.int(),
        lacking: z.partialRecord(shelfCheck, z.int()),
        /** What this central tells of none of them: not judged. */
        unknown: z.array(untoldCheck),
        rows: z.array(shelfRow),
      }),
    ),
  /** Newest first. */
  reviews: query('vendor.view')
    .input(z.object({ id: centralId, unanswered: z.boolean().default(false), ...window }))
    .output(z.object({ asOf, total: z.int(), answered: z.int(), rows: z.array(review) })),
  /** All that happened to it, newest first; of the kinds that are asked for, or of all. */
  timeline: query('vendor.view')
    .input(z.object({ id: centralId, kinds: z.array(timelineKind).default([]), ...window }))
    .output(z.object({ asOf, hasMore: z.boolean(), rows: z.array(timelineEvent) })),
  /** Of the last twelve months, newest first; what was paid out is known to nobody here. */
  balance: query('commission.view')
    .input(z.object({ id: centralId }))
    .output(z.object({ asOf, months: z.array(frozenMonth) })),
  /** Of one vendor, or of all; the strongest reason first. */
  duplicates: query('vendor.view')
    .input(z.object({ vendorId: centralId.nullable().default(null), ...window }))
    .output(z.object({ asOf, total: z.int(), rows: z.array(twinPair) })),
};
