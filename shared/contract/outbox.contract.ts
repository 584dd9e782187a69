import * as z from 'zod';
import { centralId, exportedFile, instant, language } from './common.ts';
import { draftField, draftValues, messageState } from './drafts.contract.ts';
import { command, exporting, query } from './procedure.ts';

const reason = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const outboxMessage = z.object({
  id: z.int(),
  entity: z.string(),
  recordUuid: z.uuid(),
  centralId: centralId.nullable(),
  /** How a person knows the record: its name or number; null where it has none. */
  title: z.string().nullable(),
  kind: z.enum(['create', 'update', 'action']),
  action: z.string().nullable(),
  state: messageState,
  isIntent: z.boolean(),
  fields: z.array(draftField),
  attempts: z.int(),
  createdAt: instant,
  createdBy: z.string(),
  /** Of another login of this central and company: whose it is. Only an administrator sees and decides it. */
  leftBy: z.string().nullable(),
  nextAt: instant.nullable(),
  settledAt: instant.nullable(),
  /** Why it was refused, or why the last attempt failed. */
  reason: reason.nullable(),
  /** Of a refusal: the columns that the central's reason speaks of, where it names any. */
  blamed: z.array(z.string()),
  /** Open messages of the same record before this one: it waits for them. */
  waitsFor: z.int(),
});
export type OutboxMessage = z.infer<typeof outboxMessage>;

export const outboxEvent = z.object({
  at: instant,
  what: z.enum([
    'queued',
    'sent',
    'lost',
    'looked_up',
    'delayed',
    'conflict',
    'refused',
    'confirmed',
    'resolved',
    'withdrawn',
    'retried',
  ]),
  actor: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type OutboxEvent = z.infer<typeof outboxEvent>;

export const outboxContract = {
  /** Open ones first and oldest first; with `history`, the settled ones, newest first. */
  list: query('outbox.view')
    .input(
      z.object({
        which: z.enum(['open', 'decide', 'history']).default('open'),
        limit: z.int().min(1).max(500).default(100),
        offset: z.int().min(0).default(0),
      }),
    )
    .output(
      z.object({
        waiting: z.int(),
        conflicts: z.int(),
        refused: z.int(),
        total: z.int(),
        rows: z.array(outboxMessage),
      }),
    ),
  /** Of all that is open, however much that is. */
  counts: query('outbox.view').output(
    z.object({
      waiting: z.int(),
      conflicts: z.int(),
      refused: z.int(),
      /** Money or stock hangs on them: no total counts them yet. */
      intents: z.int(),
    }),
  ),
  /** Which of these records have something on its way, each with its most urgent state. */
  marks: query('outbox.view')
    .input(z.object({ entity: z.string(), ids: z.array(centralId).max(1_000) }))
    .output(z.array(z.object({ id: centralId, state: messageState, isIntent: z.boolean() }))),
  /** Records made here that the central does not have yet: how many, and the names of the first. */
  created: query('outbox.view')
    .input(z.object({ entity: z.string() }))
    .output(
      z.object({
        total: z.int(),
        /** Of them, those that a person must decide on. */
        stuck: z.int(),
        titles: z.array(z.string().nullable()),
      }),
    ),
  get: query('outbox.view')
    .input(z.object({ id: z.int() }))
    .output(z.object({ message: outboxMessage, history: z.array(outboxEvent) })),
  /**
   * A conflict or a refusal is decided: mine is sent again over theirs, theirs stands and mine is kept in the
   * history only, or field by field. Audited with the values.
   */
  resolve: command('outbox.resolve', 'outbox')
    .input(
      z.object({
        id: z.int(),
        choice: z.enum(['mine', 'theirs', 'merge']),
        /** With `merge`: of each conflicting column, whose value counts. */
        fields: z.record(z.string(), z.enum(['mine', 'theirs'])).default({}),
        /** New values in place of mine, where a refusal is mended. */
        changes: draftValues.default({}),
      }),
    )
    .output(z.object({ state: messageState })),
  /** Before it was sent only; an unknown outcome must be looked up first. */
  withdraw: command('outbox.resolve', 'outbox')
    .input(z.object({ id: z.int() }))
    .output(z.object({ state: messageState })),
  export: exporting('outbox.view')
    .input(z.object({ which: z.enum(['open', 'history']), language }))
    .output(exportedFile),
};
