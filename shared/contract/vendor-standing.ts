import * as z from 'zod';
import { cellState } from './certification-rows.ts';
import { businessDay, centralId } from './common.ts';

/** Decisions of two people about one vendor: `{ state: 'suspended' }` or `{ state: 'active' }`. */
export const VENDOR_TOPIC = 'certification.vendor/';

export const checkIds = [
  ...(['profile', 'contact', 'address', 'tax_number', 'nib'] as const),
  ...(['bank', 'products', 'certificates', 'documents'] as const),
] as const;
export type CheckId = (typeof checkIds)[number];

const words = z.object({ id: z.string(), en: z.string() });
const person = z.object({ uid: z.int(), name: z.string().nullable() });

/**
 * verified    all that is asked of the vendor itself is met
 * legalising  not yet, and it has until the deadline
 * overdue     the deadline has passed
 * suspended   by decision of two people, whatever else is so
 */
export const standingStates = ['verified', 'legalising', 'overdue', 'suspended'] as const;

const decided = z.object({
  uuid: z.string(),
  title: z.string(),
  to: z.enum(['suspended', 'active']),
  effectiveFrom: businessDay,
  proposedBy: person,
});

export const vendorStanding = z.object({
  on: businessDay,
  state: z.enum(standingStates),
  /** The day from which it may not sell without; null: nothing is asked that it lacks. */
  deadline: businessDay.nullable(),
  /** The row of the pack that says so. */
  rule: z
    .object({
      row: z.string(),
      source: z.object({ title: z.string(), url: z.string() }),
      confidence: z.enum(['high', 'medium', 'low']),
      note: words.nullable(),
    })
    .nullable(),
  /** What counts of the decisions about it; null where none does. */
  decided: decided.extend({ settledBy: person.nullable() }).nullable(),
  /** Not settled yet; `reason`: why it never will stand. */
  proposals: z.array(
    decided.extend({
      isPending: z.boolean(),
      reason: z.string().nullable(),
      settling: z.enum(['approved', 'withdrawn']).nullable(),
    }),
  ),
  checklist: z.array(z.object({ check: z.enum(checkIds), isDone: z.boolean() })),
  /** What the profile says, beside what the certificates of its products say: `asked` of them `holding` have one. */
  flags: z.array(
    z.object({
      flag: z.enum(['halal', 'local']),
      stored: z.boolean().nullable(),
      derived: z.boolean().nullable(),
      asked: z.int(),
      holding: z.int(),
    }),
  ),
  /** By requirement and state, what of it is not met: `products` null of the vendor itself. */
  gaps: z.array(
    z.object({
      requirement: z.string(),
      name: words,
      state: cellState,
      blocks: z.boolean(),
      products: z.int().nullable(),
    }),
  ),
});
export type VendorStanding = z.infer<typeof vendorStanding>;

export const standingAsked = z.object({
  id: centralId,
  /** Null: today. */
  on: businessDay.nullable().default(null),
});
