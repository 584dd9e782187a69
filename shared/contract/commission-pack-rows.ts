import * as z from 'zod';
import { businessDay, centralId, instant } from './common.ts';
import { policyBody } from './facts.contract.ts';
import { packRow, taxPackDraft } from './tax-pack.ts';

const person = z.object({ uid: z.int(), name: z.string().nullable() });
/** What this desk made of a proposal, and the central does not know yet. */
const settling = z.enum(['approved', 'withdrawn']).nullable();

export const packListed = z.object({
  version: z.string(),
  title: z.object({ id: z.string(), en: z.string() }),
  checkedOn: businessDay,
  rows: z.int(),
  /**
   * shipped: came with the app, and nobody proposed it; the first one counts while none was approved
   * pending: proposed on this desk, and not standing on the central yet
   */
  state: z.enum(['shipped', 'pending', 'proposed', 'approved', 'withdrawn']),
  /** What policy.approve takes. */
  decision: z.string().nullable(),
  proposedBy: person.nullable(),
  settledBy: person.nullable(),
  settling,
});
export type PackListed = z.infer<typeof packListed>;

const taxOfDay = z.object({
  pkp: z.boolean().nullable(),
  ppnPpm: z.int(),
  dppNumerator: z.int(),
  dppDenominator: z.int(),
  rounding: z.enum(['half_up', 'floor']),
  pph22: z.object({ ppm: z.int(), appointment: z.string() }).nullable(),
  /** Reads "belum dipastikan", and keeps the day from being closed: keys of the pack, topics of decisions. */
  unsettled: z.array(z.string()),
  packVersion: z.string(),
});

export const packView = z.object({ pack: taxPackDraft, day: businessDay, tax: taxOfDay });
export type PackView = z.infer<typeof packView>;

export const packChange = z.object({
  change: z.enum(['added', 'removed', 'changed']),
  key: z.string(),
  from: businessDay,
  before: packRow.nullable(),
  after: packRow.nullable(),
  fields: z.array(z.string()),
});
export type PackChange = z.infer<typeof packChange>;

/** A plain switch of the house (house-decisions.ts), as it stands here. */
export const houseDecisionRow = z.object({
  uuid: z.string(),
  topic: z.string(),
  title: z.string(),
  body: policyBody,
  effectiveFrom: businessDay,
  /**
   * standing  counts on the day                       pending   decided here, not on the central yet
   * coming    approved for later                      refused   decided here, and will never stand: `reason`
   */
  state: z.enum(['standing', 'coming', 'proposed', 'pending', 'refused']),
  reason: z.string().nullable(),
  vendor: z.object({ id: centralId, name: z.string() }).nullable(),
  proposedBy: person,
  proposedAt: instant,
  settledBy: person.nullable(),
  settledAt: instant.nullable(),
  settling,
});
export type HouseDecisionRow = z.infer<typeof houseDecisionRow>;
