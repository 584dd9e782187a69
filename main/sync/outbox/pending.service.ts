import type * as z from 'zod';
import type {
  DraftField,
  DraftValue,
  DraftValues,
  draftsContract,
  MessageState,
  PendingRecord,
  RecordRef,
} from '../../../shared/contract/drafts.contract.ts';
import { can } from '../../../shared/contract/permissions.ts';
import type { Reader } from '../../db/db.ts';
import type { QueryCall } from '../../platform/calls/calls.ts';
import { maskColumn } from '../../platform/privacy/mask.ts';
import { maskKindOf } from '../../platform/privacy/pii-map.ts';
import type { Entity } from '../entities/entity.ts';
import { type Message, merged } from './message.ts';
import { listOpenOf } from './outbox.store.ts';
import { currentValues, knownRecord, openRecord } from './record.ts';
import { namedFields } from './references.ts';
import { normal } from './values.rules.ts';
import { type Editable, editableColumns, entityNamed, pushableNamed } from './whitelist.ts';

type EditableView = z.infer<NonNullable<(typeof draftsContract.editable)['~orpc']['outputSchema']>>;

/** Of the states that are not settled: a person is needed before a wait is told. */
export const URGENCY: readonly MessageState[] = [
  'conflict',
  'refused',
  'unknown',
  'sending',
  'waiting',
];

export function viewPending(
  db: Reader,
  { entity: name, ref }: { entity: string; ref: RecordRef },
): PendingRecord | null {
  const entity = entityNamed(name);
  const record = knownRecord(db, entity, ref);
  const open = record.uuid === null ? [] : listOpenOf(db, record.uuid);
  const last = open.at(-1);
  if (last === undefined) return null;
  return {
    uuid: last.recordUuid,
    entity: entity.id,
    centralId: record.centralId,
    isNew: record.centralId === null,
    changedAt: last.createdAt,
    state: URGENCY.find((state) => open.some((one) => one.state === state)) ?? last.state,
    isIntent: open.some(({ isIntent }) => isIntent),
    fields: shownFields(db, entity, fieldsOf(merged(open))),
    actions: open.flatMap(({ action }) => action ?? []),
  };
}

export function viewValues(
  asked: { entity: string; ref: RecordRef },
  call: QueryCall,
): { values: DraftValues } {
  const { pushable, record } = openRecord(asked, call);
  const fields = editableColumns(pushable);
  const columns = fields.map(({ column }) => column);
  const values = currentValues(call.db, pushable.entity, { record, columns });
  return {
    values: Object.fromEntries(
      fields.map(({ column, kind }) => [
        column,
        maskedValue(pushable.entity.table, column, normal(kind, values[column])),
      ]),
    ),
  };
}

/** For whoever may not edit it, nothing is. A column that is fixed at the creation is no field to edit. */
export function viewEditable(entity: string, { actor }: QueryCall): EditableView {
  const { push } = entityNamed(entity);
  if (push === null || push.isKept === true || !can(actor.role, push.permission)) {
    return { canCreate: false, fields: [], actions: [] };
  }
  return {
    canCreate: push.creates !== undefined && push.creates.asChildOnly !== true,
    fields: editableColumns(pushableNamed(entity))
      .filter(({ fixed }) => fixed !== true)
      .map(fieldView),
    actions: Object.entries(push.actions ?? {}).map(([action, { from }]) => ({
      action,
      from: [...from],
    })),
  };
}

/** What an edit is about, column by column. */
export function fieldsOf({ base, mine, theirs }: Pick<Message, 'base' | 'mine' | 'theirs'>) {
  return Object.entries(mine).map(([column, value]): DraftField => {
    const told = theirs?.[column];
    const field = { column, base: base[column] ?? null, mine: value };
    return told === undefined ? field : { ...field, theirs: told };
  });
}

/** As screens may show them: references by name, personal data masked until privacy.reveal is asked. */
export function shownFields(
  db: Reader,
  entity: Entity,
  fields: readonly DraftField[],
): DraftField[] {
  return namedFields(db, entity, fields).map((field) => {
    const { column, base, mine, theirs } = field;
    const kind = maskKindOf(entity.table, column);
    if (kind === null) return field;
    const masked = (value: DraftValue) => maskedValue(entity.table, column, value);
    const both = { ...field, masked: kind, base: masked(base), mine: masked(mine) };
    return theirs === undefined ? both : { ...both, theirs: masked(theirs) };
  });
}

function maskedValue(table: string, column: string, value: DraftValue): DraftValue {
  return typeof value === 'string' ? maskColumn(table, column, value) : value;
}

function fieldView({ column, kind, required, intent }: Editable): EditableView['fields'][number] {
  return { column, kind, required: required === true, isIntent: intent === true };
}
