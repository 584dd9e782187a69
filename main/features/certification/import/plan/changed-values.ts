import type { DraftValues } from '../../../../../shared/contract/drafts.contract.ts';
import { changedColumns } from '../../../../sync/outbox/values.rules.ts';
import { editableColumns, pushableNamed } from '../../../../sync/outbox/whitelist.ts';

/** Of what a row says, that which differs from what stands. */
export function changedValues(entity: string, base: DraftValues, mine: DraftValues): DraftValues {
  const fields = editableColumns(pushableNamed(entity));
  const said = fields.filter(({ column }) => mine[column] !== undefined);
  const changed = changedColumns(said, { base, mine });
  return Object.fromEntries(changed.map((column) => [column, mine[column] ?? null]));
}
