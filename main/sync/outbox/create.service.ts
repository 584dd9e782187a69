import type { DraftValues, MessageState } from '../../../shared/contract/drafts.contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { CommandCall } from '../../platform/calls/calls.ts';
import { newUuid } from '../../platform/names/uuid.ts';
import type { PushChild } from '../entities/entity.ts';
import { checkedNew } from './edit.service.ts';
import { enqueue } from './enqueue.ts';
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
  const pushable = pushableNamed(input.entity);
  const { creates } = pushable.push;
  requireRight(pushable, call.actor);
  refuseKept(pushable);
  if (creates === undefined || creates.asChildOnly === true) {
    throw new Refusal('draft.no_create', { entity: pushable.entity.id });
  }
  const uuid = newUuid(call.clock);
  const mine = checkedNew(call.db, pushable, input.values);
  const children = input.children.map((child) => ({
    ...child,
    place: placeOf(pushable, child.entity),
  }));
  const within = children.filter(({ place }) => place.under !== undefined);
  const messageId = enqueue(call, {
    entity: pushable.entity.id,
    recordUuid: uuid,
    centralId: null,
    kind: 'create',
    base: {},
    mine,
    children: alike(within.map((child) => childRow(child, call))),
    isIntent: creates.intent === true,
  });
  for (const child of children.filter(({ place }) => place.under === undefined)) {
    const values = { ...child.values, [child.place.column]: uuid };
    createRecord({ entity: child.entity, values, children: [] }, call);
  }
  return { uuid, messageId, state: 'waiting' };
}

function placeOf({ entity, push }: Pushable, child: string): PushChild {
  const place = push.creates?.children?.find((one) => one.entity === child);
  if (place === undefined) throw new Refusal('draft.no_child', { entity: entity.id, child });
  return place;
}

function childRow(child: { entity: string; values: DraftValues }, call: CommandCall): ChildRow {
  const pushable = pushableNamed(child.entity);
  requireRight(pushable, call.actor);
  const values = checkedNew(call.db, pushable, child.values);
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
