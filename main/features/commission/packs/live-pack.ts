import { taxPack } from '../../../../shared/contract/sound-tax-pack.ts';
import type { TaxPack } from '../../../../shared/contract/tax-pack.ts';
import type { Reader } from '../../../db/db.ts';
import { findApproved } from './packs.store.ts';
import { firstPack } from './shipped/index.ts';

export interface LivePack {
  pack: TaxPack;
  /** Null: the one that every desk begins with. */
  decision: string | null;
}

/** The pack that was approved last, or the first one while none was. */
export function livePack(db: Reader): LivePack {
  const approved = findApproved(db);
  if (approved === undefined) return { pack: firstPack, decision: null };
  return { pack: taxPack.parse(JSON.parse(approved.pack)), decision: approved.decision };
}
