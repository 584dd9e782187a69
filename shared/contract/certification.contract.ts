import * as z from 'zod';
import {
  coverage,
  renewalMonth,
  requirementChange,
  requirementImpact,
  subjectEvent,
  subjectSpan,
} from './certification-rows.ts';
import { businessDay, businessMonth, centralId, listWindow } from './common.ts';
import { fileFault } from './file-faults.ts';
import { command, query } from './procedure.ts';
import { requirementPackDraft } from './requirement-pack.ts';
import { standingAsked, vendorStanding } from './vendor-standing.ts';

const person = z.object({ uid: z.int(), name: z.string().nullable() });
const subject = z.enum(['product', 'vendor']);
const note = z.string().min(1).max(500);
const said = z.object({ uuid: z.uuid() });
/** As a person hands it in: what is wrong with it is told by field and row. */
const anyPack = z.unknown();

const requirementPackListed = z.object({
  version: z.string(),
  title: z.object({ id: z.string(), en: z.string() }),
  checkedOn: businessDay,
  rows: z.int(),
  /** As those of commission.packs.list. */
  state: z.enum(['shipped', 'pending', 'proposed', 'approved', 'withdrawn']),
  decision: z.string().nullable(),
  proposedBy: person.nullable(),
  settledBy: person.nullable(),
  settling: z.enum(['approved', 'withdrawn']).nullable(),
});
export type RequirementPackListed = z.infer<typeof requirementPackListed>;

const packsContract = {
  list: query('certification.view').output(
    z.object({ live: z.string(), packs: z.array(requirementPackListed) }),
  ),
  /** No version: the one that counts. */
  show: query('certification.view')
    .input(z.object({ version: z.string().max(40).nullable().default(null) }))
    .output(requirementPackDraft),
  /** Against the one that counts, row by row, and what it would make of the market. */
  compare: query('certification.propose')
    .input(z.object({ pack: anyPack }))
    .output(
      z.object({
        against: z.string(),
        faults: z.array(fileFault),
        changes: z.array(requirementChange),
        impact: z.array(requirementImpact),
        /** Kinds or groups differ too: what that does is not in the impact. */
        isOtherwiseOther: z.boolean(),
      }),
    ),
  /** Approved and withdrawn as every policy is: facts.approve, facts.withdraw. */
  propose: command('certification.propose', 'facts', 'certifications')
    .input(z.object({ title: z.string().min(1).max(200), pack: anyPack }))
    .output(said),
};

const { descending: _descending, ...window } = listWindow;
const event = { productId: centralId, on: businessDay, note };

export const certificationContract = {
  /** On a day (null: today), past or to come. */
  coverage: query('certification.view')
    .input(
      z.object({
        on: businessDay.nullable().default(null),
        subject: subject.default('product'),
        by: z.enum(['category', 'province', 'scale']).default('category'),
        /** One group of those alone. */
        key: z.string().max(40).nullable().default(null),
        vendorId: centralId.nullable().default(null),
        requirement: z.string().max(40).nullable().default(null),
        show: z.enum(['all', 'blocking', 'due_soon']).default('all'),
        ...window,
      }),
    )
    .output(coverage),
  /** No month: this one. */
  calendar: query('certification.view')
    .input(
      z.object({
        month: businessMonth.nullable().default(null),
        months: z.int().min(1).max(36).default(12),
      }),
    )
    .output(z.object({ months: z.array(renewalMonth) })),
  subject: query('certification.view')
    .input(z.object({ subject, id: centralId }))
    .output(
      z.object({
        spans: z.array(subjectSpan),
        events: z.array(subjectEvent),
        certificates: z.array(
          z.object({
            /** Negative where it only stands here. */
            id: z.int(),
            type: z.string().nullable(),
            number: z.string().nullable(),
            expiresOn: businessDay.nullable(),
            warnings: z.array(z.enum(['number_missing', 'number_shape', 'number_year'])),
          }),
        ),
      }),
    ),
  record: command('certification.edit', 'facts', 'certifications')
    .input(
      z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('composition'),
          ...event,
          what: z.enum(['ingredients', 'process', 'supplier', 'place']),
        }),
        z.object({ kind: z.literal('revoked'), ...event, certificateId: centralId }),
        z.object({ kind: z.literal('superseded'), ...event, certificateId: centralId }),
      ]),
    )
    .output(said),
  /** One of those was recorded by mistake. */
  correct: command('certification.edit', 'facts', 'certifications')
    .input(z.object({ productId: centralId, fact: z.uuid(), reason: note }))
    .output(said),
  /** Of one vendor, as of a day: a vendor may see its own. */
  standing: query('vendor.view').input(standingAsked).output(vendorStanding),
  packs: packsContract,
};
