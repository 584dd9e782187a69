import type { RequirementPack } from '../../../shared/contract/requirement-pack.ts';
import { requirementPack } from '../../../shared/contract/sound-requirement-pack.ts';
import type { Reader } from '../../db/db.ts';
import { findApprovedRequirements } from './requirements.store.ts';
import { firstRequirements } from './shipped/index.ts';

/** A pack of a few hundred rows is read and judged once, however often it is asked for. */
let last: { decision: string; pack: RequirementPack } | null = null;

/** The pack that was approved last, or the first one while none was. */
export function liveRequirements(db: Reader): RequirementPack {
  const approved = findApprovedRequirements(db);
  if (approved === undefined) return firstRequirements;
  const { decision, pack } = approved;
  if (last?.decision !== decision) {
    last = { decision, pack: requirementPack.parse(JSON.parse(pack)) };
  }
  return last.pack;
}
