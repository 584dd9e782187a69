import type { DraftValues, RecordRef } from '../../../shared/contract/drafts.contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Reader } from '../../db/db.ts';
import type { QueryCall } from '../../platform/calls/calls.ts';
import type { Entity } from '../entities/entity.ts';
import { findDraft, findMappedAs, findMine, findUuid, hasCentral } from './drafts.store.ts';
import { isUuid } from './values.rules.ts';
import {
  type Editable,
  entityNamed,
  type Pushable,
  pushableNamed,
  refuseKept,
  requireRight,
} from './whitelist.ts';

/** A record to be edited: what the central calls it, where it has it, and what we do, where we ever named it. */
export interface Known {
  uuid: string | null;
  centralId: number | null;
}

/** For whoever may edit it. */
export function openRecord(
  { entity, ref }: { entity: string; ref: RecordRef },
  { db, actor }: Pick<QueryCall, 'db' | 'actor'>,
): { pushable: Pushable; record: Known } {
  const pushable = pushableNamed(entity);
  requireRight(pushable, actor);
  refuseKept(pushable);
  return { pushable, record: knownRecord(db, pushable.entity, ref) };
}

export function knownRecord(db: Reader, entity: Entity, ref: RecordRef): Known {
  const refuse = (name: string | number): never => {
    throw new Refusal('draft.no_record', { entity: entity.id, id: name });
  };
  if ('id' in ref) {
    if (!hasCentral(db, entity, ref.id)) return refuse(ref.id);
    return { uuid: findUuid(db, entity.id, ref.id) ?? null, centralId: ref.id };
  }
  const mapped = findMappedAs(db, entity.id, ref.uuid);
  if (mapped !== undefined) return { uuid: ref.uuid, centralId: mapped };
  const draft = findDraft(db, ref.uuid);
  if (draft?.entity !== entity.id) return refuse(ref.uuid);
  return { uuid: ref.uuid, centralId: draft.central_id };
}

/** What the person sees of these columns: the central's values with what is not sent yet over them. */
export function currentValues(
  db: Reader,
  entity: Entity,
  of: { record: Known; columns: readonly string[] },
): DraftValues {
  const { record, columns } = of;
  const { centralId, uuid } = record;
  const shown = centralId === null ? undefined : findMine(db, entity, { id: centralId, columns });
  if (shown !== undefined) return shown;
  const draft = uuid === null ? undefined : findDraft(db, uuid);
  return draft === undefined ? {} : { ...JSON.parse(draft.base), ...JSON.parse(draft.mine) };
}

/** A reference names a row that is here: the central's by its id, or one of ours that waits to be created. */
export function refuseDangling(db: Reader, field: Editable, value: unknown): void {
  if (field.kind !== 'reference' || field.to === undefined || value === null) return;
  const target = entityNamed(field.to);
  const exists = isUuid(value)
    ? findMappedAs(db, target.id, value) !== undefined || findDraft(db, value)?.entity === target.id
    : hasCentral(db, target, Number(value));
  if (!exists) throw new Refusal('draft.no_reference', { field: field.column, id: String(value) });
}
