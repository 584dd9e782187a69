import { sql } from 'kysely';
import type { Reader } from '../../../db/db.ts';
import { own, read } from '../../../db/qb.ts';
import { type DecisionColumns, decisionColumns } from '../inputs/decision-columns.ts';

export interface StoredPack extends DecisionColumns {
  version: string;
  pack: string;
  decision: string;
}

const proposals = read
  .selectFrom('state_tax_pack as p')
  .innerJoin('state_policy_decision as d', 'd.uuid', 'p.decision')
  .select(['p.version', 'p.pack', 'p.decision'])
  .select(decisionColumns);

/** Newest proposal first. */
export function listProposed(db: Reader): StoredPack[] {
  return db.all(proposals.orderBy('d.proposed_seq', 'desc'));
}

/** The one that was approved last. */
export function findApproved(db: Reader): StoredPack | undefined {
  return db.get(
    proposals.where('d.state', '=', 'approved').orderBy('d.settled_seq', 'desc').limit(1),
  );
}

export interface FeeSum {
  vendor_id: number;
  name: string | null;
  lines: number;
  amount: number;
}

/** Frozen fees of a period to vendors that are bodies, less what was given back. */
export function listFeesOfBodies(db: Reader, { from, to }: { from: string; to: string }): FeeSum[] {
  return db.all(
    sql<FeeSum>`
      select f.vendor_id, p.name, sum(f.seq = 0) as lines, sum(f.amount) as amount
      from commission_line f join central_partner p on p.id = f.vendor_id
      where f.day between ${from} and ${to} and f.charge <> 'pph22' and p.is_company = 1
      group by f.vendor_id order by amount desc, f.vendor_id`.compile(own),
  );
}
