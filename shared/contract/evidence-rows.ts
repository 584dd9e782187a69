import * as z from 'zod';
import { businessDay, centralId, instant } from './common.ts';

/** As the stream of evidence moves: approved and rejected end it, and a rejected one may be received anew. */
export const evidenceStates = [
  'requested',
  'received',
  'incomplete',
  'reviewed',
  'approved',
  'rejected',
] as const;
export const evidenceState = z.enum(evidenceStates);
export type EvidenceState = z.infer<typeof evidenceState>;

/**
 * How far a file is: on this desk alone, on its way, at the central, or not taken by it; of an erased person it is gone
 * from here, and from the central too or with the next contact.
 */
export const sendingState = z.enum([
  ...(['waiting', 'sending', 'unknown', 'done', 'refused', 'erasing', 'erased'] as const),
]);

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const person = z.object({ uid: z.int(), name: z.string().nullable() });
export const vendorName = z.object({ id: centralId, name: z.string().nullable() });

/** `name` and what follows it are null where another desk took it in, and it was not brought here. */
export const evidenceFile = z.object({
  sha256,
  name: z.string().nullable(),
  mime: z.string().nullable(),
  bytes: z.int().nullable(),
  isHere: z.boolean(),
  sending: sendingState.nullable(),
  /** Why the central did not take it. */
  reason: z.string().nullable(),
});
export type EvidenceFile = z.infer<typeof evidenceFile>;

export const evidenceRow = z.object({
  request: z.uuid(),
  vendor: vendorName,
  requirement: z.string(),
  subject: z.string().nullable(),
  state: evidenceState,
  /** Decided here, and not standing on the central yet. */
  isPending: z.boolean(),
  requestedBy: person,
  receivedBy: person.nullable(),
  reviewedBy: person.nullable(),
  settledBy: person.nullable(),
  expiresOn: businessDay.nullable(),
  file: evidenceFile.nullable(),
  changedAt: instant,
  costMinor: z.int().nullable(),
  issuer: z.string().nullable(),
  /** What the person who asks may do next; settling is for somebody who neither took it in nor reviewed it. */
  next: z.array(z.enum(['receive', 'review', 'settle'])),
});
export type EvidenceRow = z.infer<typeof evidenceRow>;

export const evidenceStep = z.object({
  uuid: z.string(),
  kind: z.enum(['requested', 'received', 'reviewed', 'settled']),
  by: person,
  at: instant,
  isPending: z.boolean(),
  /** Of a review: complete; of a settlement: approved. */
  verdict: z.boolean().nullable(),
  note: z.string(),
  expiresOn: businessDay.nullable(),
  file: evidenceFile.nullable(),
});
export type EvidenceStep = z.infer<typeof evidenceStep>;

/** Days before the end of a document on which somebody is told, each once, where the pack knows no such kind. */
export const REMINDER_DAYS = [180, 90, 60, 30, 7] as const;

export const dutyKinds = ['certification', 'evidence'] as const;

/** Something that has to be done by a day. */
export const evidenceDuty = z.object({
  kind: z.enum(dutyKinds),
  /** `product/500/halal`, `vendor/50/nib`: what ends; or the uuid of the request. */
  subject: z.string(),
  vendor: vendorName.nullable(),
  requirement: z.string(),
  title: z.string(),
  dueOn: businessDay,
  /** Below zero: it is over. */
  daysLeft: z.int(),
  /** So many days before it somebody is told, each once. */
  reminderDays: z.array(z.int()),
  /** The request that is under way for it. */
  request: z.uuid().nullable(),
  state: evidenceState.nullable(),
  /** A week left, or a step that has waited too long: an administrator is told as well. */
  isEscalated: z.boolean(),
});
export type EvidenceDuty = z.infer<typeof evidenceDuty>;

export const evidenceReminder = z.object({
  kind: z.enum(dutyKinds),
  subject: z.string(),
  dueOn: businessDay,
  step: z.int(),
  title: z.string(),
  vendor: vendorName.nullable(),
  at: instant,
});
export type EvidenceReminder = z.infer<typeof evidenceReminder>;
