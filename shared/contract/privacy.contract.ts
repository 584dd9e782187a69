import * as z from 'zod';
import { centralId, exportedFile, instant, language } from './common.ts';
import type { Role } from './permissions.ts';
import { command, query, task } from './procedure.ts';

/** What of a person a column holds: how it is masked, and who may see it whole. */
export const maskKinds = ['phone', 'email', 'street', 'identity', 'account'] as const;
export type MaskKind = (typeof maskKinds)[number];

/** Who may see which kind whole, after giving a reason. */
const reveals: Record<Role, readonly MaskKind[]> = {
  admin: maskKinds,
  compliance: maskKinds,
  finance: ['account', 'identity'],
  operations: ['phone', 'email', 'street'],
  viewer: [],
  vendor: [],
};

export function mayReveal(role: Role, kind: MaskKind): boolean {
  return reveals[role].includes(kind);
}

/** How long a window shows what was revealed. */
export const REVEALED_FOR_SECONDS = 60;
export const LEAST_REASON = 10;

const reason = z.string().trim().min(LEAST_REASON).max(300);

export const revealTarget = z.object({
  entity: z.enum(['partner', 'bank_account']),
  id: centralId,
  column: z.string().max(60),
});
export type RevealTarget = z.infer<typeof revealTarget>;

/** A field of an edit that is on its way or has to be decided on. */
export const revealEdit = z.object({ message: z.int(), column: z.string().max(60) });
export type RevealEdit = z.infer<typeof revealEdit>;

const revealed = z.string().nullable();

export const subjectRow = z.object({
  id: centralId,
  name: z.string(),
  note: z.string().nullable(),
});

/** What one table holds of a person. */
const heldTable = z.object({
  table: z.string(),
  rows: z.int(),
  /** Columns with something of the person in them, which an erasure replaces. */
  columns: z.array(z.string()),
  retention: z.string(),
});
export type HeldTable = z.infer<typeof heldTable>;

export const subjectView = z.object({
  id: centralId,
  name: z.string(),
  erasedAt: instant.nullable(),
  tables: z.array(heldTable),
  /** Open edits of this person: they have to be sent or withdrawn before an erasure. */
  openEdits: z.int(),
  /** Files that an erasure removes: they are copies of an earlier moment. */
  exportFiles: z.int(),
  backups: z.int(),
});
export type SubjectView = z.infer<typeof subjectView>;

export const erasure = z.object({
  pseudonym: z.string(),
  /** Rows in which something was replaced, or would be in a dry run. */
  rows: z.int(),
  /** Evidence of the person: the bytes go, here and at the central; hashes and decisions stay. */
  documents: z.int(),
  files: z.int(),
  dryRun: z.boolean(),
});
export type Erasure = z.infer<typeof erasure>;

export const columnPolicy = z.object({
  table: z.string(),
  column: z.string(),
  tag: z.enum(['personal', 'specific', 'secret']),
  /** Null where staff may see it: a name has to be read to be worked with. */
  kind: z.enum(maskKinds).nullable(),
  retention: z.string(),
});
export type ColumnPolicy = z.infer<typeof columnPolicy>;

export const privacyContract = {
  /** Every column that holds something of a person. */
  policy: query('privacy.view').output(z.array(columnPolicy)),
  reveal: command('privacy.reveal')
    .input(z.union([revealTarget.extend({ reason }), revealEdit.extend({ reason })]))
    .output(
      z.object({
        /** Of an edit: what it shall be. */
        value: revealed,
        base: revealed.optional(),
        theirs: revealed.optional(),
      }),
    ),
  /** People by name, to find a subject. */
  find: query('privacy.subject')
    .input(z.object({ search: z.string().trim().min(2).max(200) }))
    .output(z.array(subjectRow)),
  subject: query('privacy.subject')
    .input(z.object({ partnerId: centralId }))
    .output(subjectView),
  export: task('writer', 'privacy.subject', 'exports')
    .input(z.object({ partnerId: centralId, reason, language, format: z.enum(['json', 'csv']) }))
    .output(exportedFile),
  erase: task('writer', 'privacy.erase', 'privacy', 'vendors', 'orders', 'backups')
    .input(
      z.object({
        partnerId: centralId,
        /** The name of the person, typed; a dry run needs none. */
        confirm: z.string().max(300),
        reason,
        dryRun: z.boolean().default(true),
      }),
    )
    .output(erasure),
};
