import * as z from 'zod';
import { exportedFile, instant, language } from './common.ts';
import { fileFault } from './file-faults.ts';
import {
  dayOrder,
  importCounts,
  importDecision,
  importKind,
  importRow,
  importVerdict,
} from './import-rows.ts';
import { command, exporting, query, task } from './procedure.ts';

const DECISIONS = 5_000;

/** A file that was brought here in parts, and how a person reads it. */
export const importChoices = z.object({
  upload: z.uuid(),
  fileName: z.string().min(1).max(200),
  kind: importKind,
  /** Headings that are read as another field than they look like; null: left out. */
  columns: z.record(z.string().max(200), z.string().max(40).nullable()).default({}),
  dayOrder: dayOrder.nullable().default(null),
  decisions: z.array(importDecision).max(DECISIONS).default([]),
});
export type ImportChoices = z.infer<typeof importChoices>;

const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const importBatch = z.object({
  uuid: z.uuid(),
  kind: importKind,
  fileName: z.string(),
  at: instant,
  by: z.string(),
  created: z.int(),
  changed: z.int(),
  left: z.int(),
  undoneAt: instant.nullable(),
});

/** Vendors and certificates from CSV or XLSX: one plan, which the preview shows and the commit carries out. */
export const importsContract = {
  putPart: task('writer', 'draft.save')
    .input(
      z.object({
        upload: z.uuid(),
        part: z.int().min(0).max(99),
        base64: z.base64().max(2_000_000),
      }),
    )
    .output(z.object({ bytes: z.int() })),
  preview: task('reports', 'draft.save')
    .input(
      importChoices.extend({
        which: importVerdict.nullable().default(null),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(500).default(200),
      }),
    )
    .output(
      z.object({
        /** Of every verdict: what is committed is what was shown, or nothing. */
        digest,
        encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'xlsx']),
        columns: z.array(z.object({ heading: z.string(), field: z.string().nullable() })),
        fields: z.array(z.string()),
        /** Of the file itself: what was cleaned, and days that can be read in two ways. */
        notes: z.array(fileFault),
        counts: importCounts,
        total: z.int(),
        rows: z.array(importRow),
      }),
    ),
  /** One transaction: every row that is new or changes, or none. Rows to decide on are left. */
  commit: task('writer', 'draft.save', 'outbox', 'vendors', 'certifications')
    .input(importChoices.extend({ digest }))
    .output(z.object({ uuid: z.uuid(), counts: importCounts })),
  /** What was left: the same columns, and why; it can be mended and brought again. */
  fixFile: exporting('draft.save').input(importChoices.extend({ language })).output(exportedFile),
  list: query('draft.save').output(z.object({ batches: z.array(importBatch) })),
  /**
   * What was not sent is taken back without a trace in the outbox; of what was sent, the reverse is proposed as new
   * edits where `reverse` asks for it. What people edited since stands.
   */
  undo: command('draft.save', 'outbox', 'vendors', 'certifications')
    .input(z.object({ uuid: z.uuid(), reverse: z.boolean().default(false) }))
    .output(
      z.object({
        takenBack: z.int(),
        /** Edited since, or on its way. */
        kept: z.int(),
        /** Sent: edits whose reverse can be proposed, or was. */
        sentEdits: z.int(),
        reversed: z.int(),
        /** Made on the central: nothing from here removes them. */
        sentNew: z.int(),
      }),
    ),
};
