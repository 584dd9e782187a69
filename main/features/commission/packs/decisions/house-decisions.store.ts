import type { Reader } from '../../../../db/db.ts';
import { read } from '../../../../db/qb.ts';

/** Proposals and approvals of the topics under a prefix, what was settled last first. */
export function listStanding(db: Reader, prefix: string) {
  return db.all(
    read
      .selectFrom('state_policy_decision')
      .selectAll()
      .where('state', 'in', ['proposed', 'approved'])
      .where('topic', '>=', prefix)
      .where('topic', '<', `${prefix}\u{10ffff}`)
      .orderBy('settled_seq', 'desc')
      .orderBy('proposed_seq', 'desc'),
  );
}

export type StandingRow = ReturnType<typeof listStanding>[number];
