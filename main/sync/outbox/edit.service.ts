import type {
  DraftValues,
  MessageState,
  RecordRef,
} from '../../../shared/contract/drafts.contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { dayOfInstant } from '../../../shared/kernel/business-day.ts';
import type { Reader } from '../../db/db.ts';
import type { CommandCall } from '../../platform/calls/calls.ts';
import { newUuid } from '../../platform/names/uuid.ts';
import { type Edit, enqueue } from './enqueue.ts';
import { listOpenOf } from './outbox.store.ts';
import { currentValues, type Known, openRecord, refuseDangling } from './record.ts';
import { lackingFor } from './sale/lacking.ts';
import { changedColumns, checkedValue, normal } from './values.rules.ts';
import {
  actionNamed,
  type Editable,
  editableColumns,
  editableNamed,
  type Pushable,
} from './whitelist.ts';

interface Acknowledged {
  uuid: string;
  messageId: number;
  state: MessageState;
  lacking?: string[];
}

/** What is waiting when a new order is confirmed before the central has it. */
const NEW_STATE = 'draft';

export function editRecord(
  input: { entity: string; ref: RecordRef; changes: DraftValues },
  call: CommandCall,
): Acknowledged {
  const { db } = call;
  const { pushable, record } = openRecord(input, call);
  const made = editOver(call, {
    ...{ pushable, record, changes: input.changes },
    see: (columns) => currentValues(db, pushable.entity, { record, columns }),
  });
  if (made === null) return standing(db, record, call);
  const { edit, lacking } = made;
  const messageId = enqueue(call, edit);
  const told = lacking.length === 0 ? {} : { lacking };
  return { uuid: edit.recordUuid, messageId, state: 'waiting', ...told };
}

interface Over {
  pushable: Pushable;
  record: Known;
  changes: DraftValues;
  /** What the person sees of these columns. */
  see(columns: readonly string[]): DraftValues;
}

/** What an edit of a record comes to; null where nothing differs from what the person saw. */
export function editOver(
  { db, clock }: Pick<CommandCall, 'db' | 'clock'>,
  { pushable, record, changes, see }: Over,
): { edit: Edit; lacking: string[] } | null {
  const { fields, values } = checkedChanges(db, pushable, changes);
  const seen = see(fields.map(({ column }) => column));
  const changed = changedColumns(fields, { base: seen, mine: values });
  if (changed.length === 0) return null;
  const edited = fields.filter(({ column }) => changed.includes(column));
  const mine = Object.fromEntries(edited.map(({ column }) => [column, values[column] ?? null]));
  const about = { entity: pushable.entity.id, id: record.centralId, edited: mine };
  const edit: Edit = {
    entity: pushable.entity.id,
    recordUuid: record.uuid ?? newUuid(clock),
    centralId: record.centralId,
    kind: 'update',
    base: Object.fromEntries(
      edited.map(({ column, kind }) => [column, normal(kind, seen[column])]),
    ),
    mine,
    isIntent: edited.some(({ intent }) => intent === true),
  };
  return { edit, lacking: lackingFor(db, about, dayOfInstant(clock.now())) };
}

/** A change of state: it is an intent, and shown nowhere as done before the central has done it. */
export function actOnRecord(
  input: { entity: string; ref: RecordRef; action: string },
  call: CommandCall,
): Acknowledged {
  const { db } = call;
  const { pushable, record } = openRecord(input, call);
  const { from, to } = actionNamed(pushable, input.action);
  const state = expectedState(db, pushable, record);
  if (state === to) return standing(db, record, call);
  if (!from.includes(state)) {
    throw new Refusal('draft.wrong_state', { action: input.action, state });
  }
  const recordUuid = record.uuid ?? newUuid(call.clock);
  const messageId = enqueue(call, {
    entity: pushable.entity.id,
    recordUuid,
    centralId: record.centralId,
    kind: 'action',
    action: input.action,
    base: { state },
    mine: { state: to },
    isIntent: true,
  });
  return { uuid: recordUuid, messageId, state: 'waiting' };
}

/** The values of an edit, each on the whitelist and of its kind. */
export function checkedChanges(
  db: Reader,
  pushable: Pushable,
  changes: DraftValues,
): { fields: Editable[]; values: DraftValues } {
  const fields = Object.keys(changes).map((column) => editableNamed(pushable, column));
  const fixed = fields.find((field) => field.fixed === true);
  if (fixed !== undefined) {
    throw new Refusal('draft.no_field', { entity: pushable.entity.id, field: fixed.column });
  }
  return { fields, values: checkedFields({ db }, fields, changes) };
}

interface Within {
  db: Reader;
  made?: string | undefined;
}

/**
 * The values of a new record: what must be there is, and the rest is what the central makes of it. It may refer to
 * `made`, which is made together with it and stands nowhere yet.
 */
export function checkedNew(within: Within, pushable: Pushable, given: DraftValues): DraftValues {
  for (const column of Object.keys(given)) editableNamed(pushable, column);
  const fields = editableColumns(pushable);
  const missing = fields.find(({ column, required }) => required && given[column] === undefined);
  if (missing !== undefined) throw new Refusal('draft.required', { field: missing.column });
  return checkedFields(
    within,
    fields.filter(({ column }) => given[column] !== undefined),
    given,
  );
}

function checkedFields(
  { db, made }: Within,
  fields: readonly Editable[],
  given: DraftValues,
): DraftValues {
  return Object.fromEntries(
    fields.map((field) => {
      const value = checkedValue(field, given[field.column] ?? null);
      if (value !== made) refuseDangling(db, field, value);
      return [field.column, value];
    }),
  );
}

/** Nothing differs from what the person saw: what stands is its last open message, or the central itself. */
function standing(db: Reader, record: Known, { clock }: CommandCall): Acknowledged {
  const last = record.uuid === null ? undefined : listOpenOf(db, record.uuid).at(-1);
  const uuid = record.uuid ?? newUuid(clock);
  return last === undefined
    ? { uuid, messageId: 0, state: 'done' }
    : { uuid, messageId: last.id, state: last.state };
}

/** The state once everything that waits is done. */
function expectedState(db: Reader, { entity }: Pushable, record: Known): string {
  const open = record.uuid === null ? [] : listOpenOf(db, record.uuid);
  const queued = open.findLast(({ kind }) => kind === 'action')?.mine.state;
  if (typeof queued === 'string') return queued;
  if (record.centralId === null) return NEW_STATE;
  return String(currentValues(db, entity, { record, columns: ['state'] }).state);
}
