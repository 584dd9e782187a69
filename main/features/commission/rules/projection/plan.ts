import type { DraftValues } from '../../../../../shared/contract/drafts.contract.ts';
import type { Reader } from '../../../../db/db.ts';
import { findCompanyCurrency } from '../../../../platform/company/company.store.ts';
import { keptState } from '../../../../sync/outbox/keep.service.ts';
import type { Rule } from '../../pricing/priced.ts';
import { listUnknown } from '../../simulate/known-ids.store.ts';
import { type CentralRow, isActive, listCentralRows } from '../central-rows.store.ts';
import { liveRules } from '../live-rules.ts';
import { listPendingEdits } from '../proposals/pending-edits.service.ts';
import { changedValues, newValues, unsayable } from './central-values.ts';
import { ownersOf } from './owners.ts';

export const ENTITY = 'commission_rule';

export type ProjectionState = 'done' | 'waiting' | 'sent' | 'stuck' | 'held' | 'left_out';

export interface Projected {
  rule: Rule;
  centralId: number | null;
  state: ProjectionState;
  /** Of what waits. */
  act: 'create' | 'change' | 'withdraw' | null;
  /** Of the rule: what no row can say where it is left out, what a row says otherwise where it waits. */
  fields: string[];
  base: DraftValues;
  mine: DraftValues;
}

type Outcome = Pick<Projected, 'state'> & Partial<Projected>;
const DONE: Outcome = { state: 'done' };

/** Of every version that took effect, how vendor_commission stands to it. Nothing before the import. */
export function planProjection(db: Reader, now: number): Projected[] {
  const { rules, origin } = liveRules(db);
  if (origin === 'central') return [];
  const desk = deskOf(db, { rules, now });
  return rules.flatMap((rule) => {
    const row = desk.owners.rowOf(rule.version);
    const outcome = outcomeOf(rule, row, desk);
    if (outcome === null) return [];
    const found = { act: null, fields: [], base: {}, mine: {}, ...outcome };
    return [{ rule, centralId: row?.id ?? null, ...found }];
  });
}

type Desk = ReturnType<typeof deskOf>;

function deskOf(db: Reader, { rules, now }: { rules: readonly Rule[]; now: number }) {
  const scopes = rules.map(({ spec }) => spec.scope);
  const unknown = listUnknown(db, scopes);
  return {
    db,
    currency: findCompanyCurrency(db),
    owners: ownersOf(rules, listCentralRows(db)),
    edited: new Set(listPendingEdits(db, now).map(({ centralId }) => centralId)),
    /** What it names that the central does not have any more. */
    goneIn: (scope: Rule['spec']['scope']): string[] =>
      (['vendorId', 'categoryId'] as const)
        .filter((kind) => unknown.get(kind)?.has(scope[kind] ?? 0))
        .map((kind) => `scope.${kind}`),
  };
}

function outcomeOf(rule: Rule, row: CentralRow | undefined, desk: Desk): Outcome | null {
  const { owners, edited, currency } = desk;
  const { version, spec } = rule;
  const about = row?.id ?? owners.takenBy(version);
  if (about !== null && edited.has(about)) return { state: 'held' };
  const isCancelled = spec.to !== null && spec.to <= spec.from;
  const lacking = isCancelled ? [] : lackingIn(rule, row, desk);
  if (isCancelled || lacking.length > 0) {
    const rest: Outcome | null = isCancelled ? null : { state: 'left_out', fields: lacking };
    if (row === undefined || !isActive(row)) return rest;
    const written = { base: { active: true }, mine: { active: false } };
    return onItsWay(rule, row, desk) ?? { state: 'waiting', act: 'withdraw', ...written };
  }
  if (row === undefined) {
    const mine = newValues(spec, currency);
    return onItsWay(rule, row, desk) ?? { state: 'waiting', act: 'create', mine };
  }
  const { fields, base, mine } = changedValues(row, spec, currency);
  if (Object.keys(mine).length === 0) return DONE;
  return onItsWay(rule, row, desk) ?? { state: 'waiting', act: 'change', fields, base, mine };
}

/** The central wants a vendor of a new row. */
function lackingIn({ spec }: Rule, row: CentralRow | undefined, desk: Desk): string[] {
  const fields = unsayable(spec, desk.currency);
  const isNew = row === undefined;
  if (isNew && spec.scope.vendorId === null) return ['scope.vendorId', ...fields];
  return isNew && fields.length === 0 ? desk.goneIn(spec.scope) : fields;
}

function onItsWay({ version }: Rule, row: CentralRow | undefined, { db }: Desk): Outcome | null {
  const state = keptState(db, { entity: ENTITY, uuid: version, centralId: row?.id ?? null });
  if (state === null) return null;
  return { state: state === 'conflict' || state === 'refused' ? 'stuck' : 'sent' };
}
