import * as z from 'zod';
import { businessDay, centralId, exportedFile, instant, language, period } from './common.ts';
import {
  dutyKinds,
  evidenceDuty,
  evidenceReminder,
  evidenceRow,
  evidenceState,
  evidenceStep,
  sha256,
} from './evidence-rows.ts';
import { command, exporting, query, task } from './procedure.ts';
import { renewalTimes } from './renewal-times.ts';

const request = { vendorId: centralId, request: z.uuid() };
const decided = z.object({ uuid: z.uuid() });
const note = z.string().max(500).default('');

/** Documents that certificates stand on: asked for, taken in, reviewed, and approved by somebody else. */
export const evidenceContract = {
  /** What waits for somebody first, the longest wait at the top. */
  list: query('evidence.view')
    .input(
      z.object({
        vendorId: centralId.nullable().default(null),
        states: z.array(evidenceState).default([]),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(evidenceRow) })),
  /** One request with all that was said about it, every version of its file, and what was handed over when. */
  show: query('evidence.view')
    .input(z.object(request))
    .output(z.object({ row: evidenceRow, steps: z.array(evidenceStep) })),
  request: command('evidence.collect', 'facts')
    .input(
      z.object({
        vendorId: centralId,
        requirement: z.string().min(1).max(80),
        subject: z.string().max(80).nullable().default(null),
        /** Products of the vendor: each is asked for on its own. None: of the vendor, or of the subject. */
        products: z.array(centralId).max(100).default([]),
      }),
    )
    .output(decided.extend({ asked: z.int() })),
  /** A document comes in parts, under a uuid of whoever sends it: a request is shorter than a document. */
  putPart: task('writer', 'evidence.collect')
    .input(
      z.object({
        upload: z.uuid(),
        part: z.int().min(0).max(99),
        base64: z.base64().max(2_000_000),
      }),
    )
    .output(z.object({ bytes: z.int() })),
  /** The parts are one document from here on: it lies on the disk before the receipt is acknowledged. */
  receive: command('evidence.collect', 'facts')
    .input(
      z.object({
        ...request,
        upload: z.uuid(),
        fileName: z.string().min(1).max(200),
        expiresOn: businessDay.nullable().default(null),
      }),
    )
    .output(z.object({ uuid: z.uuid(), sha256 })),
  review: command('evidence.approve', 'facts')
    .input(z.object({ ...request, complete: z.boolean(), note }))
    .output(decided),
  /** By neither who took it in nor who reviewed it. */
  settle: command('evidence.approve', 'facts')
    .input(z.object({ ...request, approved: z.boolean(), note }))
    .output(decided),
  /**
   * The document itself; it is compared with its hash at each reading. As text: a reader who leaves in the middle of
   * a stream of bytes must not end the host.
   */
  file: task('reports', 'evidence.view')
    .input(z.object({ sha256 }))
    .output(z.object({ name: z.string(), mime: z.string(), base64: z.base64() })),
  /** What it cost and who gave it; said again, the last counts. */
  cost: command('evidence.collect', 'facts')
    .input(
      z.object({
        ...request,
        costMinor: z.int().min(0).max(100_000_000_000_000).nullable(),
        issuer: z.string().trim().min(1).max(80).nullable(),
      }),
    )
    .output(decided),
  /** How long each kind of document takes from the request to the approval, and what it costs. */
  leadTimes: query('evidence.view')
    .input(z.object({ days: period.nullable().default(null) }))
    .output(renewalTimes),
  exportTimes: exporting('evidence.view')
    .input(
      z.object({
        days: period.nullable().default(null),
        format: z.enum(['csv', 'xlsx']),
        language,
      }),
    )
    .output(exportedFile),
  /** The task list: what ends within so many days, or waits too long. */
  duties: query('evidence.view')
    .input(z.object({ withinDays: z.int().min(0).max(730).default(180) }))
    .output(z.object({ day: businessDay, rows: z.array(evidenceDuty) })),
  /** What was told and nobody has looked at yet. */
  reminders: query('evidence.view').output(
    z.object({ waiting: z.int(), rows: z.array(evidenceReminder) }),
  ),
  seen: command('evidence.view', 'evidence')
    .input(z.object({ kind: z.enum(dutyKinds), subject: z.string().max(80), dueOn: businessDay }))
    .output(z.object({ seen: z.int() })),
  /** Days that things are due on, for a calendar: the same day is the same entry, however often it is taken over. */
  calendar: exporting('evidence.view')
    .input(z.object({ withinDays: z.int().min(1).max(730).default(365), language }))
    .output(exportedFile),
  /** One ZIP: an index, the documents, their hashes and who decided what. */
  pack: exporting('evidence.view')
    .input(
      z.object({
        vendorId: centralId.nullable().default(null),
        from: instant.nullable().default(null),
        to: instant.nullable().default(null),
        language,
      }),
    )
    .output(
      exportedFile.extend({ requests: z.int(), files: z.int(), missing: z.int(), seal: sha256 }),
    ),
};
