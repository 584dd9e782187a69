import type { Writer } from '../../main/db/db.ts';

let seq = 0;

/** An approved decision of the house, as the fold of the policy stream leaves it. */
export function decided(db: Writer, topic: string, from: string, body: object): void {
  seq += 1;
  const uuid = `00000000-0000-4000-9000-${String(seq).padStart(12, '0')}`;
  db.runSql(
    `insert into state_policy_decision (uuid, topic, title, body, effective_from, state, proposed_by, proposed_seq,
      proposed_at, settled_by, settled_seq, settled_at, settled_uuid)
      values (?, ?, 'Uji', ?, ?, 'approved', 2, ?, 0, 3, ?, 0, ?)`,
    [uuid, topic, JSON.stringify(body), from, seq * 2, seq * 2 + 1, uuid],
  );
}
