import type { AlertView } from '../../shared/contract/alerts.contract.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import {
  type AlertBody,
  type AlertEvaluation,
  type AlertState,
  type Audience,
  alertBody,
  alertReasons,
  alertStates,
} from '../../shared/contract/saved.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../db/db.ts';
import type { AlertStateTable } from '../db/tables/saved.table.ts';
import type { Actor, CommandCall, QueryCall } from '../platform/calls/calls.ts';
import {
  changeSaved,
  dropSaved,
  keepSaved,
  listAllSaved,
  listSaved,
  type Saved,
} from '../platform/saved/saved.service.ts';
import {
  addEvaluation,
  type EvaluationRow,
  forgetGone,
  forgetStanding,
  listEvaluations,
  listStates,
  markSeen,
  putState,
} from './alerts.store.ts';
import { nextStanding, type Standing } from './judge.rules.ts';
import { judge, refuseImpossible } from './judge.service.ts';

const SHOWN = 100;

type WrittenAlert = AlertBody & { name: string; audience: Audience };

/** Those that wait first, then those that are over, then by name. */
export function listAlerts({ db, actor }: Pick<QueryCall, 'db' | 'actor'>): {
  rows: AlertView[];
  waiting: number;
} {
  const states = listStates(db);
  const rows = listSaved(db, actor, 'alert').map((saved) =>
    viewOf(db, saved, states.get(saved.owner.uuid)),
  );
  const rank = ({ waits, state }: AlertView) => (waits ? 0 : state === 'over' ? 1 : 2);
  rows.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
  return { rows, waiting: rows.filter(({ waits }) => waits).length };
}

export function listHistory(call: QueryCall, uuid: string): AlertEvaluation[] {
  refuseUnseen(call, uuid);
  return listEvaluations(call.db, uuid, SHOWN).map(evaluationOf);
}

export function saveAlert(call: CommandCall, written: WrittenAlert): { uuid: string } {
  const kept = keptOf(call, written);
  const { uuid } = keepSaved(call, 'alert', kept);
  judgeOne(call.db, { uuid, rule: kept.body }, call.clock.now());
  return { uuid };
}

export function changeAlert(
  call: CommandCall,
  { uuid, ...written }: WrittenAlert & { uuid: string },
): { uuid: string } {
  const kept = keptOf(call, written);
  const changed = changeSaved(call, { kind: 'alert', uuid }, () => kept);
  judgeOne(call.db, { uuid, rule: kept.body }, call.clock.now());
  return changed;
}

export function dropAlert(call: CommandCall, uuid: string): { uuid: string } {
  const dropped = dropSaved(call, { kind: 'alert', uuid });
  forgetStanding(call.db, uuid);
  return dropped;
}

export function seeAlert(call: CommandCall, uuid: string): { uuid: string } {
  refuseUnseen(call, uuid);
  markSeen(call.db, uuid, call.clock.now());
  return { uuid };
}

/** Of everybody here: a rule that is another's tells him when he is back. Returns how many. */
export function judgeAll(db: Writer, actor: Actor, at: Instant): number {
  const rules = listAllSaved(db, actor, 'alert');
  for (const { owner, body } of rules) {
    judgeOne(db, { uuid: owner.uuid, rule: alertBody.parse(body) }, at);
  }
  forgetGone(
    db,
    rules.map(({ owner }) => owner.uuid),
  );
  return rules.length;
}

function judgeOne(
  db: Writer,
  { uuid, rule }: { uuid: string; rule: AlertBody },
  at: Instant,
): void {
  const found = judge(db, rule, at);
  const meaning = JSON.stringify(alertBody.parse(rule));
  const before = listStates(db).get(uuid);
  const isAnother = before !== undefined && before.rule !== null && before.rule !== meaning;
  if (isAnother) forgetStanding(db, uuid);
  const next = nextStanding(standingOf(isAnother ? undefined : before), found.state, at);
  const { state, since, armed, toldAt, seenAt } = next;
  putState(db, {
    ...{ uuid, state, since, armed: armed ? 1 : 0 },
    ...{ told_at: toldAt, seen_at: seenAt, rule: meaning },
  });
  const { period, asOf, ...said } = found;
  addEvaluation(db, {
    ...{ uuid, ...said, as_of: asOf },
    ...{ period_from: period?.from ?? null, period_to: period?.to ?? null },
  });
}

function keptOf({ db, clock }: CommandCall, { name, audience, ...body }: WrittenAlert) {
  refuseImpossible(db, body, clock.now());
  return { name, audience, body };
}

function refuseUnseen({ db, actor }: Pick<QueryCall, 'db' | 'actor'>, uuid: string): void {
  const seen = listSaved(db, actor, 'alert').some(({ owner }) => owner.uuid === uuid);
  if (!seen) throw new Refusal('saved.missing');
}

function viewOf(db: Reader, { owner, name, body }: Saved, row?: AlertStateTable): AlertView {
  const [last] = listEvaluations(db, owner.uuid, 1);
  const standing = standingOf(row);
  return {
    ...owner,
    name,
    ...alertBody.parse(body),
    state: standing?.state ?? null,
    since: standing?.since ?? null,
    toldAt: standing?.toldAt ?? null,
    waits: standing !== null && standing.toldAt !== null && standing.seenAt === null,
    last: last === undefined ? null : evaluationOf(last),
  };
}

function standingOf(row: AlertStateTable | undefined): Standing | null {
  if (row === undefined) return null;
  const { state, since, armed, told_at: toldAt, seen_at: seenAt } = row;
  return { state: stateNamed(state), since, armed: armed === 1, toldAt, seenAt };
}

function evaluationOf(row: EvaluationRow): AlertEvaluation {
  const { at, value, previous, period_from: from, period_to: to } = row;
  return {
    ...{ at, value, previous, asOf: row.as_of, state: stateNamed(row.state) },
    reason: alertReasons.find((one) => one === row.reason) ?? null,
    period: from === null || to === null ? null : { from, to },
  };
}

function stateNamed(text: string): AlertState {
  return alertStates.find((one) => one === text) ?? 'unjudged';
}
