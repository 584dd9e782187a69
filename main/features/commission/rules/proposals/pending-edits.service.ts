import { ruleFaults, scopeKey } from '../../../../../shared/contract/commission-rule.rules.ts';
import type { RuleEdit, RuleSpec } from '../../../../../shared/contract/commission-rule.ts';
import type { PendingEdit } from '../../../../../shared/contract/commission-rule-rows.ts';
import { type BusinessDay, dayOfInstant } from '../../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../../db/db.ts';
import { meet } from '../../../../facts/folds/rules/change-faults.ts';
import type { Rule } from '../../pricing/priced.ts';
import { type CentralRule, centralRules, listCentral } from '../central-rules.ts';
import { liveRules } from '../live-rules.ts';
import { listProposals, listTaken } from '../stored-rules.store.ts';
import { changesIn } from './proposal.ts';
import { GONE } from './propose.service.ts';

interface Desk {
  today: BusinessDay;
  rules: readonly Rule[];
  /** Open proposals, by the row that they take over. */
  decisions: ReadonlyMap<number, string>;
}

/**
 * What vendor_commission says otherwise than when it was taken over: a person may propose it. Nothing while the
 * central's rows count themselves.
 */
export function listPendingEdits(db: Reader, now: Instant): PendingEdit[] {
  const { rules, origin } = liveRules(db);
  if (origin === 'central') return [];
  const taken = listTaken(db);
  const central = new Map(listCentral(db).map((row) => [row.id, row]));
  const desk = { today: dayOfInstant(now), rules, decisions: openDecisions(db) };
  const leftOut = new Set(centralRules(db).unusable.map(({ rule }) => rule.id));
  const there = [...central.values()].filter(({ id, said }) => taken.get(id) !== said);
  const gone = [...taken].filter(([id, said]) => said !== GONE && !central.has(id));
  return [
    ...there.map((row) => {
      if (taken.has(row.id)) return changed(row, desk);
      return newRow(row, leftOut.has(row.id) ? 'left_out' : 'added', desk);
    }),
    ...gone.flatMap(([id]) => removed(id, desk)),
  ].sort((a, b) => a.centralId - b.centralId);
}

function newRow(row: CentralRule, kind: 'added' | 'left_out', desk: Desk): PendingEdit {
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
function changed({ id, spec }: CentralRule, desk: Desk): PendingEdit {
  const version = lastOf(id, desk.rules);
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
    ...{ centralId: id, kind: 'changed', fields: fieldsBetween(before, spec), before, after: spec },
    change: isSound ? edit : null,
    decision: desk.decisions.get(id) ?? null,
  };
}

function removed(id: number, desk: Desk): PendingEdit[] {
  const version = lastOf(id, desk.rules);
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

/** Of the versions that come from a row, the one that holds last. */
function lastOf(id: number, rules: readonly Rule[]): Rule | undefined {
  return rules
    .filter(({ centralId, spec }) => {
      return centralId === id && (spec.to === null || spec.to > spec.from);
    })
    .reduce<Rule | undefined>((last, rule) => {
      return last === undefined || rule.spec.from > last.spec.from ? rule : last;
    }, undefined);
}

function fieldsBetween(before: RuleSpec | null, after: RuleSpec): string[] {
  if (before === null) return [];
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['name', before.name, after.name],
    ['scope.vendorId', before.scope.vendorId, after.scope.vendorId],
    ['scope.categoryId', before.scope.categoryId, after.scope.categoryId],
    ['rate', JSON.stringify(before.rate), JSON.stringify(after.rate)],
    ['from', before.from, after.from],
    ['to', before.to, after.to],
  ];
  return pairs.filter(([, a, b]) => a !== b).map(([field]) => field);
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
