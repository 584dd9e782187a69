import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';

export interface StoredRequirements {
  version: string;
  pack: string;
  decision: string;
  state: string;
  proposed_by: number;
  settled_by: number | null;
}

const proposals = read
  .selectFrom('state_requirement_pack as p')
  .innerJoin('state_policy_decision as d', 'd.uuid', 'p.decision')
  .select(['p.version', 'p.pack', 'p.decision', 'd.state', 'd.proposed_by', 'd.settled_by']);

/** Newest proposal first. */
export function listProposedRequirements(db: Reader): StoredRequirements[] {
  return db.all(proposals.orderBy('d.proposed_seq', 'desc'));
}

/** The one that was approved last. */
export function findApprovedRequirements(db: Reader): StoredRequirements | undefined {
  return db.get(
    proposals.where('d.state', '=', 'approved').orderBy('d.settled_seq', 'desc').limit(1),
  );
}
