import * as z from 'zod';
import {
  type CentralWord,
  type RuleChange,
  ruleChange,
} from '../../../../shared/contract/commission-change.ts';
import { scopeKey } from '../../../../shared/contract/commission-rule.rules.ts';
import { type RuleSpec, ruleDraft } from '../../../../shared/contract/commission-rule.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import { type StateRows, stateTable } from '../../../db/state-rows.ts';
import type { StateCommissionRuleTable } from '../../../db/tables/commission.table.ts';
import type { FactOf } from '../fold.ts';
import { type Book, endOf, type Span } from './change-faults.ts';

const rules = stateTable(
  'state_commission_rule',
  ['version'],
  [
    ...(['rule', 'decision', 'seq', 'charge', 'vendor_id', 'category_id', 'product_id'] as const),
    ...(['tier', 'payment_method', 'province_id', 'first_orders'] as const),
    ...(['from_day', 'to_day', 'name', 'spec', 'central_id'] as const),
  ],
);
const scopes = stateTable('state_commission_scope', ['scope'], ['spans']);
const proposals = stateTable('state_commission_proposal', ['decision'], ['changes']);
const centrals = stateTable('state_commission_central', ['central_id'], ['said']);
const books = stateTable(
  'state_commission_book',
  ['name'],
  ['fact', 'kind', 'seq', 'said_by', 'said_at'],
);

export const ruleTables = [rules, scopes, proposals, centrals, books] as const;

const BOOK = 'rules';
const spans = z.array(z.tuple([z.string(), z.string().nullable(), z.string()]));
const changesInText = z.array(ruleChange);
const storedSpec = ruleDraft;

/** Where a fact took effect. */
type Effect = Pick<FactOf<unknown>, 'uuid' | 'seq' | 'uid' | 'at' | 'kind'>;

export function bookOf(state: StateRows): Book {
  return {
    version: (uuid) => {
      const row = state.find(rules, uuid);
      if (row === undefined) return undefined;
      const scope = scopeKey(specOf(row));
      return { version: uuid, scope, from: row.from_day, to: row.to_day };
    },
    spansOf: (scope) => spansOf(state, scope),
  };
}

/** The fact that the rules began with here; none while they are still those of the central. */
export function begunBy(state: StateRows): string | null {
  return state.find(books, BOOK)?.fact ?? null;
}

export function putProposal(state: StateRows, decision: string, changes: readonly RuleChange[]) {
  state.put(proposals, { decision, changes: JSON.stringify(changes) });
}

export function proposalOf(state: StateRows, decision: string): RuleChange[] | null {
  const row = state.find(proposals, decision);
  return row === undefined ? null : changesInText.parse(JSON.parse(row.changes));
}

/** What a row of vendor_commission said when it was last taken over or set aside; null of one that never was. */
export function saidIn(state: StateRows, centralId: number): string | null {
  return state.find(centrals, centralId)?.said ?? null;
}

export function putSaid(state: StateRows, { id, said }: CentralWord): void {
  state.put(centrals, { central_id: id, said });
}

/** First what the changes end, then what they add, so that no two of a scope ever meet. */
export function takeEffect(
  state: StateRows,
  changes: readonly RuleChange[],
  { decision, by }: { decision: string; by: Effect },
): void {
  begin(state, by);
  for (const change of changes) {
    const { central } = change;
    if (central !== null) putSaid(state, central);
    const version = change.op === 'end' ? change.version : change.replaces;
    const row = version === null ? undefined : state.find(rules, version);
    if (row === undefined) continue;
    const held = { version: row.version, scope: '', from: row.from_day, to: row.to_day };
    const end = endOf(change, held);
    if (end !== null) shorten(state, row, end);
  }
  for (const change of changes) {
    if (change.op !== 'add') continue;
    const before = change.replaces === null ? undefined : state.find(rules, change.replaces);
    const { version, rule } = change;
    const centralId = change.central?.id ?? before?.central_id ?? null;
    add(state, { version, rule, centralId, line: before?.rule ?? version, decision, seq: by.seq });
  }
}

interface Added {
  version: string;
  rule: RuleSpec;
  centralId: number | null;
  /** The version that its line of versions began with. */
  line: string;
  decision: string;
  seq: number;
}

function add(state: StateRows, { version, rule, centralId, line, decision, seq }: Added): void {
  const { scope, from, to, firstOrders, name, charge } = rule;
  state.put(rules, {
    ...{ version, rule: line, decision, seq, charge, name },
    ...{ vendor_id: scope.vendorId, category_id: scope.categoryId, product_id: scope.productId },
    ...{ tier: scope.tier, payment_method: scope.paymentMethod, province_id: scope.provinceId },
    ...{ first_orders: firstOrders, from_day: from, to_day: to, central_id: centralId },
    spec: JSON.stringify(rule),
  });
  const key = scopeKey(rule);
  putSpans(state, key, [...spansOf(state, key), { version, from, to }]);
}

function shorten(state: StateRows, row: StateCommissionRuleTable, to: BusinessDay): void {
  state.put(rules, { ...row, to_day: to });
  const key = scopeKey(specOf(row));
  const kept = spansOf(state, key).map((span) =>
    span.version === row.version ? { ...span, to } : span,
  );
  putSpans(state, key, kept);
}

function begin(state: StateRows, { uuid, kind, seq, uid, at }: Effect): void {
  if (begunBy(state) !== null) return;
  state.put(books, { name: BOOK, fact: uuid, kind, seq, said_by: uid, said_at: at });
}

function spansOf(state: StateRows, scope: string): Span[] {
  const row = state.find(scopes, scope);
  if (row === undefined) return [];
  return spans.parse(JSON.parse(row.spans)).map(([from, to, version]) => ({ from, to, version }));
}

function putSpans(state: StateRows, scope: string, held: readonly Span[]): void {
  const text = JSON.stringify(held.map(({ from, to, version }) => [from, to, version]));
  state.put(scopes, { scope, spans: text });
}

/** What a state row holds was judged when it was said. */
function specOf({ spec }: Pick<StateCommissionRuleTable, 'spec'>): RuleSpec {
  return storedSpec.parse(JSON.parse(spec));
}
