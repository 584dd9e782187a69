import { randomUUID } from 'node:crypto';
import type { Writer } from '../../main/db/db.ts';
import { central } from '../../main/db/qb-central.ts';
import type { CentralCommissionRuleTable } from '../../main/db/tables/replica/platform.table.ts';
import { decisionApproved } from '../../main/facts/streams/policy.stream.ts';
import { rulesProposed } from '../../main/facts/streams/rule-facts.ts';
import type { CommandCall } from '../../main/platform/calls/calls.ts';
import type { RuleChange } from '../../shared/contract/commission-change.ts';
import type { RuleSpec } from '../../shared/contract/commission-rule.ts';
import type { FactDesk } from '../facts/a-fact-desk.ts';
import { IDR } from '../support/a-replica.ts';
import { NOW } from '../support/fixed-clock.ts';

/** A command of this desk's person, outside of an engine. */
export function callOf({ db, uid }: FactDesk): CommandCall {
  db.runSql('update connection set uid = ?', [uid]);
  const actor = { login: 'sari@example.com', role: 'finance', via: 'local' } as const;
  return { db, actor, clock: { now: () => NOW }, folders: {} as CommandCall['folders'] };
}

export function adding(rule: RuleSpec, replaces: string | null = null): RuleChange & { op: 'add' } {
  return { op: 'add', version: randomUUID(), rule, replaces, central: null };
}

export function ending(version: string, on: string): RuleChange {
  return { op: 'end', version, on, central: null };
}

/** Its decision, or the code of the refusal. */
export function propose(desk: FactDesk, changes: RuleChange[], title = 'Aturan'): string {
  const refused = desk.decide('policy', rulesProposed, { title, changes });
  return refused ?? desk.decided.at(-1) ?? '';
}

export function approve(desk: FactDesk, decision: string): string | null {
  return desk.decide('policy', decisionApproved, { decision });
}

/** Proposed by the one, approved by the other, and known to both. */
export async function agree(
  [maker, checker]: readonly [FactDesk, FactDesk],
  changes: RuleChange[],
): Promise<string> {
  const decision = propose(maker, changes);
  await maker.exchange();
  await checker.exchange();
  const refused = approve(checker, decision);
  if (refused !== null) throw new Error(refused);
  await checker.exchange();
  await maker.exchange();
  return decision;
}

export interface RuleState {
  version: string;
  from_day: string;
  to_day: string | null;
  name: string;
}

export function rulesIn({ db }: FactDesk): RuleState[] {
  return db.all<RuleState>({
    sql: 'select version, from_day, to_day, name from state_commission_rule order by version',
    parameters: [],
  } as never);
}

type Row = Partial<Omit<CentralCommissionRuleTable, 'id'>> & { id: number };

/** A row of vendor_commission: 5 per cent for everybody, since 2024, where nothing else is said. */
export function aCentralRule(db: Writer, row: Row): void {
  const values = {
    ...{ name: `Tarif ${row.id}`, vendor_id: null, category_id: null, type: 'percentage' },
    ...{ value_micro: 5_000_000, amount_minor: 0, currency_id: IDR, active: 1 },
    ...{ effective_from: '2024-01-01', effective_to: null },
    ...{ uuid: null, created_at: 0, written_at: 0, ...row },
  };
  db.run(
    central
      .insertInto('central_commission_rule')
      .values(values)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values)),
  );
}
