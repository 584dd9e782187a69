import { Refusal } from '../../../../../shared/contract/errors.ts';
import { rulesDismissed } from '../../../../facts/streams/rule-facts.ts';
import type { CommandCall } from '../../../../platform/calls/calls.ts';
import { listCentral } from '../central-rules.ts';
import { listPendingEdits } from './pending-edits.service.ts';
import { decideOn, GONE } from './propose.service.ts';

/** What somebody changed in Odoo is set aside on every desk, as it says now. */
export function dismissEdit(call: CommandCall, centralId: number): { uuid: string } {
  const { db, clock } = call;
  const edits = listPendingEdits(db, clock.now());
  if (!edits.some((edit) => edit.centralId === centralId && !edit.isDismissed)) {
    throw new Refusal('commission.no_edit', { id: centralId });
  }
  const said = listCentral(db).find(({ id }) => id === centralId)?.said ?? GONE;
  return decideOn(call, rulesDismissed, { central: { id: centralId, said } });
}
