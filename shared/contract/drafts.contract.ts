import * as z from 'zod';
import { centralId, instant } from './common.ts';
import { maskKinds } from './privacy.contract.ts';
import { command, query } from './procedure.ts';

/** Of one column, as the replica keeps it: minor units, millionths, days and codes as in its name. */
export const draftValue = z.union([z.string().max(20_000), z.int(), z.boolean(), z.null()]);
export type DraftValue = z.infer<typeof draftValue>;
export const draftValues = z.record(z.string().max(60), draftValue);
export type DraftValues = z.infer<typeof draftValues>;

/** A record the central has, or one of ours that it has not confirmed yet. */
export const recordRef = z.union([z.object({ id: centralId }), z.object({ uuid: z.uuid() })]);
export type RecordRef = z.infer<typeof recordRef>;

/**
 * waiting    in the outbox, not sent yet        sending  on its way
 * unknown    sent, and the answer was lost: looked up at the next contact, never guessed
 * conflict   someone else changed the same field: a person decides
 * refused    the central said no, with its reason: a person decides
 * done       the central has it, read back      withdrawn  given up by a person, kept in the history
 */
export const messageStates = [
  'waiting',
  'sending',
  'unknown',
  'conflict',
  'refused',
  'done',
  'withdrawn',
] as const;
export const messageState = z.enum(messageStates);
export type MessageState = z.infer<typeof messageState>;

/** One field of an edit: what it was when the person saw it, what it shall be, what the central says now. */
export const draftField = z.object({
  column: z.string(),
  base: draftValue,
  mine: draftValue,
  /** Absent until the central was asked. */
  theirs: draftValue.optional(),
  /** Of a reference: how people know what its values point at, by the value. */
  names: z.record(z.string(), z.string()).optional(),
  /** What of a person it holds: its values are masked here, and privacy.reveal shows them whole. */
  masked: z.enum(maskKinds).optional(),
});
export type DraftField = z.infer<typeof draftField>;

export const pendingRecord = z.object({
  uuid: z.uuid(),
  entity: z.string(),
  centralId: centralId.nullable(),
  isNew: z.boolean(),
  changedAt: instant,
  /** The most urgent state of its open messages: a person is needed before a wait is told. */
  state: messageState,
  /** Money or stock hangs on it: it is an intent, and counts in no total until the central has it. */
  isIntent: z.boolean(),
  fields: z.array(draftField),
  actions: z.array(z.string()),
});
export type PendingRecord = z.infer<typeof pendingRecord>;

const acknowledged = z.object({
  ...{ uuid: z.uuid(), messageId: z.int(), state: messageState },
  /** Of a product that is put on sale: mandatory certificates that it lacks. */
  lacking: z.array(z.string()).optional(),
});

/**
 * Edits that are acknowledged here and pushed when the central can be reached. An answer means: committed to disk
 * with its outbox message, its audit row and the values it was based on.
 */
export const draftsContract = {
  edit: command('draft.save', 'outbox')
    .input(z.object({ entity: z.string(), ref: recordRef, changes: draftValues }))
    .output(acknowledged),
  create: command('draft.save', 'outbox')
    .input(
      z.object({
        entity: z.string(),
        values: draftValues,
        /** Rows that belong to it and are created with it, such as the lines of an order. */
        children: z
          .array(z.object({ entity: z.string(), values: draftValues }))
          .max(200)
          .default([]),
      }),
    )
    .output(acknowledged),
  /** A change of state through the model's own method, such as confirming an order. */
  act: command('draft.save', 'outbox')
    .input(z.object({ entity: z.string(), ref: recordRef, action: z.string().max(40) }))
    .output(acknowledged),
  /** What of a record is not on the central yet; null where all is. */
  pending: query('outbox.view')
    .input(z.object({ entity: z.string(), ref: recordRef }))
    .output(pendingRecord.nullable()),
  /** What the editable columns of a record hold now, with what of ours is not sent yet laid over it. */
  values: query('draft.save')
    .input(z.object({ entity: z.string(), ref: recordRef }))
    .output(z.object({ values: draftValues })),
  /** What may be edited of an entity by this role: the whitelist of its definition. */
  editable: query('draft.save')
    .input(z.object({ entity: z.string() }))
    .output(
      z.object({
        canCreate: z.boolean(),
        fields: z.array(
          z.object({
            column: z.string(),
            kind: z.enum([
              'text',
              'long_text',
              'integer',
              'micro',
              'money',
              'boolean',
              'day',
              'reference',
            ]),
            required: z.boolean(),
            isIntent: z.boolean(),
          }),
        ),
        actions: z.array(z.object({ action: z.string(), from: z.array(z.string()) })),
      }),
    ),
};
