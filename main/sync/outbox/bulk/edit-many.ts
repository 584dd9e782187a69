import type { DraftValues, RecordRef } from '../../../../shared/contract/drafts.contract.ts';
import type { CommandCall } from '../../../platform/calls/calls.ts';
import { editOver } from '../edit.service.ts';
import type { Edit } from '../enqueue.ts';
import { currentValues, openRecord } from '../record.ts';
import { pushableNamed, refuseKept, requireRight } from '../whitelist.ts';
import { listSeen, listUuids } from './seen.store.ts';

interface ManyEdit {
  entity: string;
  ref: RecordRef;
  changes: DraftValues;
}

/** What each of many edits comes to, as `editRecord` takes it; null where it changes nothing. */
export function editsOfMany(inputs: readonly ManyEdit[], call: CommandCall): (Edit | null)[] {
  const looks = new Map(
    [...Map.groupBy(inputs, ({ entity }) => entity)].map(([entity, of]) => [
      entity,
      lookAt(entity, of, call),
    ]),
  );
  return inputs.map((input) => looks.get(input.entity)?.(input)?.edit ?? null);
}

/** The rows of the central are read once for all edits of an entity. */
function lookAt(entity: string, inputs: readonly ManyEdit[], call: CommandCall) {
  const { db } = call;
  const pushable = pushableNamed(entity);
  requireRight(pushable, call.actor);
  refuseKept(pushable);
  const ids = inputs.flatMap(({ ref }) => ('id' in ref ? [ref.id] : []));
  const columns = [...new Set(inputs.flatMap(({ changes }) => Object.keys(changes)))];
  const seen = listSeen(db, pushable, { ids, columns });
  const uuids = listUuids(db, entity, ids);
  return ({ ref, changes }: ManyEdit) => {
    const row = 'id' in ref ? seen.get(ref.id) : undefined;
    if (row !== undefined && 'id' in ref) {
      const record = { uuid: uuids.get(ref.id) ?? null, centralId: ref.id };
      return editOver(call, { pushable, record, changes, see: () => row });
    }
    const { record } = openRecord({ entity, ref }, call);
    const see = (named: readonly string[]): DraftValues =>
      currentValues(db, pushable.entity, { record, columns: named });
    return editOver(call, { pushable, record, changes, see });
  };
}
