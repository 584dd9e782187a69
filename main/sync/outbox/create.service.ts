import type { DraftValues, MessageState } from '../../../shared/contract/drafts.contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { present } from '../../../shared/kernel/assert.ts';
import type { CommandCall, QueryCall } from '../../platform/calls/calls.ts';
import { newUuid } from '../../platform/names/uuid.ts';
import type { PushChild } from '../entities/entity.ts';
import { checkedNew } from './edit.service.ts';
import { type Edit, enqueue } from './enqueue.ts';
import type { ChildRow } from './message.ts';
import {
  editableNamed,
  type Pushable,
  pushableNamed,
  refuseKept,
  requireRight,
} from './whitelist.ts';

interface NewRecord {
  entity: string;
  values: DraftValues;
  children: readonly { entity: string; values: DraftValues }[];
}

/** A record the central does not have yet, with the rows that belong to it. */
export function createRecord(
  input: NewRecord,
  call: CommandCall,
): { uuid: string; messageId: number; state: MessageState } {
  const [first, ...rows] = newEdits(input, call);
  const record = present(first, 'A new record is an edit of its own.');
  const messageId = enqueue(call, record);
  for (const row of rows) enqueue(call, row);
  return { uuid: record.recordUuid, messageId, state: 'waiting' };
}

type NewCall = Pick<QueryCall, 'db' | 'actor' | 'clock'>;

/** What it comes to, in the order of sending. `made` is the record that it belongs to. */
export function newEdits(input: NewRecord, call: NewCall, made?: string): Edit[] {
  const pushable = pushableNamed(input.entity);
  const { creates } = pushable.push;
  requireRight(pushable, call.actor);
  refuseKept(pushable);
  if (creates === undefined || creates.asChildOnly === true) {
    throw new Refusal('draft.no_create', { entity: pushable.entity.id });
  }
  const uuid = newUuid(call.clock);
  const mine = checkedNew({ db: call.db, made }, pushable, input.values);
  const children = input.children.map((child) => ({
    ...child,
    place: placeOf(pushable, child.entity),
  }));
  const within = children.filter(({ place }) => place.under !== undefined);
  const record: Edit = {
    entity: pushable.entity.id,
    recordUuid: uuid,
    centralId: null,
    kind: 'create',
    base: {},
    mine,
    children: alike(within.map((child) => childRow(child, call))),
    isIntent: creates.intent === true,
  };
  const after = children.filter(({ place }) => place.under === undefined);
  return [
    record,
    ...after.flatMap(({ entity, values, place }) =>
      newEdits({ entity, values: { ...values, [place.column]: uuid }, children: [] }, call, uuid),
    ),
  ];
}

function placeOf({ entity, push }: Pushable, child: string): PushChild {
  const place = push.creates?.children?.find((one) => one.entity === child);
  if (place === undefined) throw new Refusal('draft.no_child', { entity: entity.id, child });
  return place;
}

function childRow(child: { entity: string; values: DraftValues }, call: NewCall): ChildRow {
  const pushable = pushableNamed(child.entity);
  requireRight(pushable, call.actor);
  const values = checkedNew(call, pushable, child.values);
  return { uuid: newUuid(call.clock), entity: pushable.entity.id, values };
}

/**
 * They are sent as one sheet, where an empty cell is a value of its own: what one row says, every row says. Where
 * the central would work a value out for those that do not, only the person can say it.
 */
function alike(rows: readonly ChildRow[]): ChildRow[] {
  const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  return rows.map((row) => {
    const unsaid = columns.filter((column) => row.values[column] === undefined);
    const initial = unsaid.map((column) => [column, initialOf(row.entity, column)]);
    return { ...row, values: { ...row.values, ...Object.fromEntries(initial) } };
  });
}

function initialOf(entity: string, column: string): number {
  const { initial } = editableNamed(pushableNamed(entity), column);
  if (initial === undefined) throw new Refusal('draft.required', { field: column });
  return initial;
}
