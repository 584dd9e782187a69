import * as z from 'zod';
import { businessDay } from './common.ts';

const key = z.string().regex(/^[a-z][a-z0-9_]{1,39}$/);
const words = z.strictObject({ id: z.string().min(1).max(200), en: z.string().min(1).max(200) });
const source = z.strictObject({
  title: z.string().min(1).max(200),
  url: z.string().max(500).startsWith('https://'),
});
const confidence = z.enum(['high', 'medium', 'low']);

export const scales = ['micro', 'small', 'medium', 'large'] as const;
export const scale = z.enum(scales);
export type Scale = z.infer<typeof scale>;

/** A category belongs to the first group of which a word stands in its name, the name nearest to it first. */
const packGroup = z.strictObject({
  group: key,
  name: words,
  words: z.array(z.string().min(2).max(60)).max(60),
});

/**
 * A kind of certificate.
 *   aliases    how the central calls it; where several kinds share one, the number tells them apart
 *   validity   composition: until what it says changes; years and days: counted from the day of issue where no
 *              last day stands on it; free: whatever stands on it
 *   number     a group of it named `year` is the year in which it ends; warn: it is told; refuse: it does not count
 */
const packType = z.strictObject({
  type: key,
  name: words,
  aliases: z.array(z.string().min(1).max(60)).max(20),
  validity: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('composition') }),
    z.strictObject({ kind: z.literal('free') }),
    z.strictObject({ kind: z.literal('years'), years: z.int().min(1).max(50) }),
    z.strictObject({ kind: z.literal('days'), days: z.int().min(1).max(3_650) }),
  ]),
  number: z
    .strictObject({ pattern: z.string().min(1).max(160), check: z.enum(['warn', 'refuse']) })
    .nullable(),
  renewalDays: z.int().min(0).max(730),
  reminderDays: z.array(z.int().min(0).max(730)).max(10),
  source,
  confidence,
});
export type PackType = z.infer<typeof packType>;

/**
 * A duty, as data.
 *   alternatives   kinds of certificate of which any one will do
 *   groups         `any`: of every category
 *   from, to       holds from `from` on, up to and without `to`; null: until something else is known
 *   grace          of vendors: who joined before a day has until another one, who joined later so many months
 */
export const requirementRow = z.strictObject({
  row: z.string().regex(/^[a-z0-9][a-z0-9-]{2,59}$/),
  requirement: key,
  subject: z.enum(['product', 'vendor']),
  alternatives: z.array(key).min(1).max(10),
  groups: z.union([z.literal('any'), z.array(key).min(1).max(40)]),
  scales: z.union([z.literal('any'), z.array(scale).min(1).max(4)]),
  kind: z.enum(['required', 'recommended']),
  from: businessDay,
  to: businessDay.nullable(),
  grace: z
    .strictObject({ joinedBefore: businessDay, until: businessDay, months: z.int().min(0).max(60) })
    .nullable(),
  source,
  confidence,
  note: words.nullable(),
});
export type RequirementRow = z.infer<typeof requirementRow>;

/** As a file carries it: of the right shape, and what is wrong with it is told by `requirementFaults`. */
export const requirementPackDraft = z.strictObject({
  format: z.literal(1),
  version: z.string().regex(/^[a-z0-9][a-z0-9-]{2,39}$/),
  title: words,
  checkedOn: businessDay,
  /** What a vendor counts as who states no scale. */
  unknownScale: scale,
  requirements: z
    .array(z.strictObject({ requirement: key, name: words }))
    .min(1)
    .max(60),
  groups: z.array(packGroup).max(80),
  types: z.array(packType).min(1).max(60),
  rows: z.array(requirementRow).min(1).max(1_000),
});
export type RequirementPack = z.infer<typeof requirementPackDraft>;
