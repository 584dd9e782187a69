import type { Reader } from '../../../../db/db.ts';
import { listUnderWay } from '../../../../facts/pending/pending.store.ts';
import { rulesDismissed } from '../../../../facts/streams/rule-facts.ts';

/** Of rows of vendor_commission: what was set aside on this desk, and stands nowhere yet. */
export function dismissedHere(db: Reader): ReadonlyMap<number, string> {
  const words = listUnderWay(db, rulesDismissed.kind).map((data) => {
    const { id, said } = rulesDismissed.data.parse(data).central;
    return [id, said] as const;
  });
  return new Map(words);
}
