import { ruleFaults, scopeKey } from '../../../../../shared/contract/commission-rule.rules.ts';
import type { RuleEdit } from '../../../../../shared/contract/commission-rule.ts';
import type { PendingEdit } from '../../../../../shared/contract/commission-rule-rows.ts';
import { type BusinessDay, dayOfInstant } from '../../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../../db/db.ts';
import { meet } from '../../../../facts/folds/rules/change-faults.ts';
import {
  type CompanyCurrency,
  findCompanyCurrency,
} from '../../../../platform/company/company.store.ts';
import type { Rule } from '../../pricing/priced.ts';
import { listCentralRows } from '../central-rows.store.ts';
import { type CentralRule, listCentral, sortedOut } from '../central-rules.ts';
import { liveRules } from '../live-rules.ts';
import { unsayable } from '../projection/central-values.ts';
import { type Owners, ownersOf } from '../projection/owners.ts';
import { oursIn } from '../projection/words.ts';
import { fieldsBetween } from '../spec-difference.ts';
import { listProposals, listTaken } from '../stored-rules.store.ts';
import { dismissedHere } from './dismissed.ts';
import { changesIn } from './proposal.ts';
import { GONE } from './propose.service.ts';

type Edit = Omit<PendingEdit, 'isDismissed'>;

interface Desk {
  today: BusinessDay;
  rules: readonly Rule[];
  owners: Owners;
  currency: CompanyCurrency;
  /** Open proposals, by the row that they take over. */
  decisions: ReadonlyMap<number, string>;
}

/**
 * What vendor_commission says otherwise than when it was taken over, or than we wrote there: a person may propose it.
 * Nothing while the central's rows count themselves.
 */
export function listPendingEdits(db: Reader, now: Instant): PendingEdit[] {
  const { rules, origin } = liveRules(db);
  if (origin === 'central') return [];
  const setAside = dismissedHere(db);
  const rows = listCentralRows(db);
  const taken = listTaken(db);
  const owners = ownersOf(rules, rows);
  const counting = listCentral(db, rows);
  const central = new Map(counting.map((row) => [row.id, row]));
  const desk = {
    ...{ today: dayOfInstant(now), rules, owners },
    ...{ currency: findCompanyCurrency(db), decisions: openDecisions(db) },
  };
  const leftOut = new Set(sortedOut(counting).unusable.map(({ rule }) => rule.id));
  const isOurs = oursIn(db);
  const there = [...central.values()].filter(({ id, said, spec }) => {
    const version = owners.versionOf(id);
    return taken.get(id) !== said && !(version !== undefined && isOurs(version, spec));
  });
  const written = rows.filter(({ id }) => owners.isWritten(id)).map(({ id }) => id);
  const known = new Set([...taken.keys(), ...written]);
  const gone = [...known].filter((id) => {
    return taken.get(id) !== GONE && !central.has(id) && !isWithdrawn(id, desk);
  });
  return [
    ...there.map((row) => {
      if (owners.versionOf(row.id) !== undefined) return changed(row, desk);
      return newRow(row, leftOut.has(row.id) ? 'left_out' : 'added', desk);
    }),
    ...gone.flatMap((id) => removed(id, desk)),
  ]
    .map((edit) => {
      const said = central.get(edit.centralId)?.said ?? GONE;
      return { ...edit, isDismissed: setAside.get(edit.centralId) === said };
    })
    .sort((a, b) => a.centralId - b.centralId);
}

/** We took it out of the count ourselves: it never came to hold, or says more than a row can. */
function isWithdrawn(id: number, { owners, currency }: Desk): boolean {
  const version = owners.versionOf(id);
  if (version === undefined || owners.rowOf(version.version)?.id !== id) return false;
  const { spec } = version;
  return (spec.to !== null && spec.to <= spec.from) || unsayable(spec, currency).length > 0;
}

function newRow(row: CentralRule, kind: 'added' | 'left_out', desk: Desk): Edit {
  const { id, spec } = row;
  const key = scopeKey(spec);
  const others = desk.rules.filter((rule) => {
    return scopeKey(rule.spec) === key && meet(rule.spec, spec);
  });
  const [other] = others;
  const replaces = others.length === 1 && other !== undefined ? other.version : null;
  const edit: RuleEdit = { op: 'add', rule: spec, replaces, centralId: id };
  return {
    ...{ centralId: id, kind, fields: [], before: null, after: spec },
    change: ruleFaults(spec).length === 0 ? edit : null,
    decision: desk.decisions.get(id) ?? null,
  };
}

/** From today on: what was charged until then was what the rule said. */
function changed({ id, spec }: CentralRule, desk: Desk): Edit {
  const version = versionOf(id, desk);
  const before = version?.spec ?? null;
  const from = spec.from > desk.today ? spec.from : desk.today;
  const rule = { ...spec, from };
  const edit: RuleEdit | null =
    version === undefined
      ? { op: 'add', rule: spec, replaces: null, centralId: id }
      : spec.to !== null && spec.to <= from
        ? ending(version, { id, on: spec.to })
        : { op: 'add', rule, replaces: version.version, centralId: id };
  const isSound = edit !== null && (edit.op === 'end' || ruleFaults(edit.rule).length === 0);
  return {
    ...{ centralId: id, kind: 'changed', before, after: spec },
    fields: before === null ? [] : fieldsBetween(before, spec),
    change: isSound ? edit : null,
    decision: desk.decisions.get(id) ?? null,
  };
}

function removed(id: number, desk: Desk): Edit[] {
  const version = versionOf(id, desk);
  if (version === undefined) return [];
  const { to } = version.spec;
  if (to !== null && to <= desk.today) return [];
  const on = version.spec.from > desk.today ? version.spec.from : desk.today;
  return [
    {
      ...{ centralId: id, kind: 'removed', fields: [], before: version.spec, after: null },
      change: ending(version, { id, on }),
      decision: desk.decisions.get(id) ?? null,
    },
  ];
}

function ending({ version, spec }: Rule, { id, on }: { id: number; on: string }): RuleEdit | null {
  const isShorter = on >= spec.from && (spec.to === null || on < spec.to);
  return isShorter ? { op: 'end', version, on, centralId: id } : null;
}

/**
 * The version that a row was written for. Of those that come from a row that was there, and that no other row
 * says, the one that holds last.
 */
function versionOf(id: number, { owners, rules }: Desk): Rule | undefined {
  if (owners.isWritten(id)) return owners.versionOf(id);
  return rules
    .filter(({ version, centralId, spec }) => {
      if (centralId !== id || (spec.to !== null && spec.to <= spec.from)) return false;
      return (owners.rowOf(version)?.id ?? id) === id;
    })
    .reduce<Rule | undefined>((last, rule) => {
      return last === undefined || rule.spec.from > last.spec.from ? rule : last;
    }, undefined);
}

function openDecisions(db: Reader): Map<number, string> {
  const open = listProposals(db).filter(({ state }) => state === 'proposed');
  return new Map(
    open.flatMap((row) =>
      changesIn(row).flatMap(({ central }) =>
        central === null ? [] : [[central.id, row.decision] as const],
      ),
    ),
  );
}
