import type { DraftValues, MessageState } from '../../../shared/contract/drafts.contract.ts';
import type { Reader } from '../../db/db.ts';
import type { CommandCall } from '../../platform/calls/calls.ts';
import type { EntityId } from '../odoo-names.ts';
import { findUuid } from './drafts.store.ts';
import { checkedChanges, checkedNew } from './edit.service.ts';
import { enqueue } from './enqueue.ts';
import { listOpenOf } from './outbox.store.ts';
import { pushableNamed, requireRight } from './whitelist.ts';

export interface KeptRow {
  entity: EntityId;
  /** The same on every desk: whoever sends it first creates it, and the others find it there. */
  uuid: string;
  /** Null where the central has none yet. */
  centralId: number | null;
  /** What stands there now; nothing of a new one. */
  base: DraftValues;
  mine: DraftValues;
}

/** A row of the central that follows what was decided: sent, compared and settled as any edit is. */
export function keepRow({ entity, uuid, centralId, base, mine }: KeptRow, call: CommandCall): void {
  const pushable = pushableNamed(entity);
  requireRight(pushable, call.actor);
  const isNew = centralId === null;
  const values = isNew
    ? checkedNew(call, pushable, mine)
    : checkedChanges(call.db, pushable, mine).values;
  enqueue(call, {
    ...{ entity, centralId, base, mine: values, isIntent: false },
    recordUuid: nameOf(call.db, { entity, uuid, centralId }),
    kind: isNew ? 'create' : 'update',
  });
}

/** Where its last message stands that is not settled; null where there is none. */
export function keptState(
  db: Reader,
  row: Pick<KeptRow, 'entity' | 'uuid' | 'centralId'>,
): MessageState | null {
  return listOpenOf(db, nameOf(db, row)).at(-1)?.state ?? null;
}

function nameOf(
  db: Reader,
  { entity, uuid, centralId }: Pick<KeptRow, 'entity' | 'uuid' | 'centralId'>,
): string {
  return (centralId === null ? undefined : findUuid(db, entity, centralId)) ?? uuid;
}
