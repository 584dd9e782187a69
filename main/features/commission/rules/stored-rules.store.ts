import { sql } from 'kysely';
import type { Reader } from '../../../db/db.ts';
import { own, read } from '../../../db/qb.ts';
import type { StateCommissionRuleTable } from '../../../db/tables/commission.table.ts';
import { type DecisionColumns, decisionColumns } from '../inputs/decision-columns.ts';

export type StoredRule = Pick<
  StateCommissionRuleTable,
  'version' | 'rule' | 'decision' | 'seq' | 'spec' | 'from_day' | 'to_day' | 'central_id'
>;

const STORED = read
  .selectFrom('state_commission_rule')
  .select(['version', 'rule', 'decision', 'seq', 'spec', 'from_day', 'to_day', 'central_id'])
  .orderBy('seq')
  .orderBy('version')
  .compile();

/** In the order in which they took effect. */
export function listStored(db: Reader): StoredRule[] {
  return db.all(STORED);
}

export interface ProposalRow extends DecisionColumns {
  decision: string;
  changes: string;
  title: string;
  effective_from: string;
}

const proposals = read
  .selectFrom('state_commission_proposal as p')
  .innerJoin('state_policy_decision as d', 'd.uuid', 'p.decision')
  .select(['p.decision', 'p.changes', 'd.title', 'd.effective_from'])
  .select(decisionColumns);

/** Newest first. */
export function listProposals(db: Reader): ProposalRow[] {
  return db.all(proposals.orderBy('d.proposed_seq', 'desc'));
}

export function findProposal(db: Reader, decision: string): ProposalRow | undefined {
  return db.get(proposals.where('p.decision', '=', decision));
}

export interface NoticeRow {
  vendors: string;
  on_day: string;
  channel: string;
  said_by: number;
}

export function listNotices(db: Reader, decision: string): NoticeRow[] {
  return db.all(
    read
      .selectFrom('state_commission_notice')
      .select(['vendors', 'on_day', 'channel', 'said_by'])
      .where('decision', '=', decision)
      .orderBy('on_day')
      .orderBy('uuid'),
  );
}

export interface ConsentRow {
  vendor_id: number;
  on_day: string;
  evidence: string;
  said_by: number;
}

export function listConsents(db: Reader, decision: string): ConsentRow[] {
  return db.all(
    read
      .selectFrom('state_commission_consent')
      .select(['vendor_id', 'on_day', 'evidence', 'said_by'])
      .where('decision', '=', decision),
  );
}

/** What rows of vendor_commission said when they were last taken over. */
export function listTaken(db: Reader): Map<number, string> {
  const rows = db.all(read.selectFrom('state_commission_central').selectAll());
  return new Map(rows.map(({ central_id, said }) => [central_id, said]));
}

export interface SellerRow {
  vendor_id: number;
  category_id: number | null;
  product_id: number;
}

const SELLERS = read
  .selectFrom('product_vendor as v')
  .innerJoin('central_product as p', 'p.id', 'v.product_id')
  .select(['v.vendor_id', 'v.category_id', 'v.product_id'])
  .where('p.active', '=', 1)
  .where('v.vendor_id', 'is not', null)
  .compile();

/** What is on offer, and by whom. */
export function listSellers(db: Reader): SellerRow[] {
  return db
    .all(SELLERS)
    .flatMap(({ vendor_id, ...rest }) => (vendor_id === null ? [] : [{ vendor_id, ...rest }]));
}

export interface DecidedRow {
  decision: string;
  title: string;
  proposedBy: number;
  settledBy: number | null;
  at: number;
}

/** What versions were decided by; nothing of those that were imported. */
export function findDecisions(
  db: Reader,
  versions: readonly string[],
): ReadonlyMap<string, DecidedRow> {
  const rows = db.all(
    sql<DecidedRow & { version: string }>`
      select r.version, d.uuid as decision, d.title, d.proposed_by as proposedBy,
        d.settled_by as settledBy, coalesce(d.settled_at, d.proposed_at) as at
      from state_commission_rule r join state_policy_decision d on d.uuid = r.decision
      where r.version in (select value from json_each(${JSON.stringify(versions)}))`.compile(own),
  );
  return new Map(rows.map(({ version, ...decided }) => [version, decided]));
}

/** The fact that the rules began with here. */
export function findBook(
  db: Reader,
): { fact: string; said_by: number; said_at: number } | undefined {
  return db.get(read.selectFrom('state_commission_book').select(['fact', 'said_by', 'said_at']));
}

export interface OpenDecision {
  uuid: string;
  title: string;
  body: string;
  effective_from: string;
  proposed_by: number;
  proposed_at: number;
}

/** Proposals of a plain topic that nobody decided on, newest first. */
export function listOpenDecisions(db: Reader, topic: string): OpenDecision[] {
  return db.all(
    read
      .selectFrom('state_policy_decision')
      .select(['uuid', 'title', 'body', 'effective_from', 'proposed_by', 'proposed_at'])
      .where('topic', '=', topic)
      .where('state', '=', 'proposed')
      .orderBy('proposed_seq', 'desc'),
  );
}
