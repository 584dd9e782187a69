import type { AuditVerdict } from '../../../shared/contract/audit.contract.ts';
import type { Reader } from '../../db/db.ts';
import { eachAuditRow, findHead } from './audit.store.ts';
import { linkOf, NOTHING_BEFORE } from './chain.ts';

/**
 * Reads the whole log and makes every link again. Finds any row that was changed, taken away, put in or moved,
 * and an end that was cut off.
 */
export function verifyChain(db: Reader): AuditVerdict {
  const head = findHead(db);
  let before = NOTHING_BEFORE;
  let verdict: AuditVerdict = { whole: true, rows: 0, until: null, brokenAt: null };
  const broken = (at: number): AuditVerdict => ({ ...verdict, whole: false, brokenAt: at });
  for (const row of eachAuditRow(db)) {
    const link = linkOf(before, row);
    const isBeforeChain = head === undefined || row.id <= head.genesis_id;
    const isSound = isBeforeChain
      ? row.hash === null && (row.id !== head?.genesis_id || link === head.genesis)
      : row.hash === link;
    if (!isSound) return broken(row.id);
    before = link;
    verdict = { ...verdict, rows: verdict.rows + 1, until: row.at };
  }
  if (head !== undefined && head.hash !== before) return broken(head.last_id);
  return verdict;
}
