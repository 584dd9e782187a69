import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { folds } from '../../main/facts/folds/index.ts';
import { stateHash } from '../../main/facts/log/state.ts';
import { payloadOf, sayingOf } from '../../main/facts/log/wire.ts';
import { rebuild } from '../../main/facts/snapshot/rebuild.ts';
import { decisionApproved, decisionWithdrawn } from '../../main/facts/streams/policy.stream.ts';
import { rulesImported, rulesProposed } from '../../main/facts/streams/rule-facts.ts';
import type { RuleChange } from '../../shared/contract/commission-change.ts';
import type { RuleSpec } from '../../shared/contract/commission-rule.ts';
import { addDays } from '../../shared/kernel/business-day.ts';
import type { FactDesk } from '../facts/a-fact-desk.ts';
import { FactCentral } from '../facts/fact-central.ts';
import { random } from '../support/random.ts';
import { isWhole } from '../support/whole.ts';
import { openDesks } from './a-close.ts';
import { approve, rulesIn } from './rule-desks.ts';
import { anywhere, aRule, type Dice, randomRules } from './rule-makers.ts';
import { judgeByHand, type Said } from './rule-oracle.ts';

const RUNS = isWhole ? 400 : 25;
const CALENDAR = Array.from({ length: 60 }, (_, at) => addDays('2026-01-01', at));
const policy = folds.find(({ name }) => name === 'policy');
const hashOf = ({ db }: FactDesk): string => (policy === undefined ? '' : stateHash(db, policy));

interface Held {
  version: string;
  rule: RuleSpec;
}

function heldBy({ db }: FactDesk): Held[] {
  const rows = db.all<{ version: string; spec: string }>({
    sql: 'select version, spec from state_commission_rule',
    parameters: [],
  } as never);
  return rows.map(({ version, spec }) => ({ version, rule: JSON.parse(spec) }));
}

function randomRule(dice: Dice) {
  const from = dice.pick(CALENDAR.slice(0, 40));
  return aRule({
    name: `Aturan ${dice.below(1_000)}`,
    scope: { ...anywhere, vendorId: dice.pick([null, 1]), tier: dice.pick([null, null, 'émas']) },
    ...{ from, to: dice.chance(0.6) ? addDays(from, 1 + dice.below(20)) : null },
    firstOrders: dice.chance(0.2) ? 5 : null,
  });
}

function randomChanges(dice: Dice, held: readonly Held[]): RuleChange[] {
  return Array.from({ length: 1 + dice.below(3) }, (): RuleChange => {
    const one = held.length === 0 ? null : dice.pick(held);
    if (one !== null && dice.chance(0.3)) {
      return { op: 'end', version: one.version, on: dice.pick(CALENDAR), central: null };
    }
    const replaces = one !== null && dice.chance(0.5) ? one.version : null;
    const rule = randomRule(dice);
    // Its next version, or one that begins just where it ends.
    if (one !== null && dice.chance(0.6)) {
      const { scope, firstOrders, charge, to } = one.rule;
      Object.assign(rule, { scope, firstOrders, charge });
      if (replaces === null && to !== null) Object.assign(rule, { from: to, to: null });
    }
    return { op: 'add', version: randomUUID(), rule, replaces, central: null };
  });
}

function act(dice: Dice, desk: FactDesk): void {
  const open = desk.db.all<{ uuid: string }>({
    sql: "select uuid from state_policy_decision where state = 'proposed'",
    parameters: [],
  } as never);
  const what = dice.below(12);
  if (what === 0) {
    const rule = randomRule(dice);
    const rows = [{ version: randomUUID(), central: { id: 1, said: 'x' }, rule }];
    desk.decide('policy', rulesImported, { rows });
  } else if (what < 6 || open.length === 0) {
    desk.decide('policy', rulesProposed, {
      title: 'Acak',
      changes: randomChanges(dice, heldBy(desk)),
    });
  } else if (what < 11) approve(desk, dice.pick(open).uuid);
  else {
    const decision = dice.pick(open).uuid;
    desk.decide('policy', decisionWithdrawn, { decision, reason: 'Acak' });
  }
}

/** Past every desk, so that no desk could have refused it first. */
function smuggle(dice: Dice, central: FactCentral, desk: FactDesk): void {
  const uuids = central.rows.flatMap(({ payload }) => sayingOf(payload)?.uuid ?? []);
  const approval = { kind: 'decision.approved', data: { decision: dice.pick(uuids) } };
  const changes = randomChanges(dice, heldBy(desk));
  const proposal = { kind: 'rules.proposed', data: { title: 'Selundupan', changes } };
  const said = dice.chance(0.4) ? approval : proposal;
  const heads = { staff: central.headOf('staff') };
  central.forge(desk.uid, 'policy', payloadOf({ uuid: randomUUID(), version: 1, heads, ...said }));
}

/** The stream as it stands on the central, past every desk. */
function saidOn(central: FactCentral): Said[] {
  const rows = central.rows.filter(({ stream }) => stream === 'policy');
  return rows
    .sort((a, b) => a.seq - b.seq)
    .flatMap(({ payload, uid }): Said[] => {
      const saying = sayingOf(payload);
      const uuid = saying?.uuid ?? '';
      if (saying?.kind === 'rules.proposed') {
        const { changes } = rulesProposed.data.parse(saying.data);
        return [{ uuid, uid, kind: 'proposed', changes }];
      }
      if (saying?.kind === 'rules.imported') {
        return [{ uuid, uid, kind: 'imported', rules: rulesImported.data.parse(saying.data).rows }];
      }
      if (saying?.kind === 'decision.approved') {
        const { decision } = decisionApproved.data.parse(saying.data);
        return [{ uuid, uid, kind: 'approved', decision }];
      }
      const { decision } = decisionWithdrawn.data.parse(saying?.data);
      return [{ uuid, uid, kind: 'withdrawn', decision }];
    });
}

function daysIn(desk: FactDesk): Map<string, Set<string>> {
  return new Map(
    rulesIn(desk).map(({ version, from_day: from, to_day: to }) => [
      version,
      new Set(CALENDAR.filter((day) => from <= day && (to === null || day < to))),
    ]),
  );
}

test('what desks decide at random comes to what an oracle of days says, on all of them', async () => {
  let effects = 0;
  let drops = 0;
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const dice = random(seed);
    const central = new FactCentral(dice);
    const desks = await openDesks(3, () => undefined, central);
    central.trouble = dice.pick([0, 0, 15]);
    for (let turn = 0; turn < 60; turn += 1) {
      const desk = dice.pick(desks);
      if (dice.chance(0.7)) act(dice, desk);
      if (dice.chance(0.2)) smuggle(dice, central, desk);
      if (dice.chance(0.5)) await desk.exchange();
    }
    central.settle();
    for (let round = 0; round < 3; round += 1) for (const desk of desks) await desk.exchange();
    const { held, dropped } = judgeByHand(saidOn(central), CALENDAR);
    effects += held.size;
    drops += dropped.size;
    for (const desk of desks) {
      expect(daysIn(desk), `seed ${seed}`).toEqual(held);
      const without = desk.db.all<{ uuid: string }>({
        sql: "select uuid from fact_log where stream = 'policy' and dropped is not null",
        parameters: [],
      } as never);
      expect(new Set(without.map(({ uuid }) => uuid)), `seed ${seed}`).toEqual(dropped);
      expect(hashOf(desk)).toBe(hashOf(desks[0] ?? desk));
    }
    const [first] = desks;
    if (first === undefined) throw new Error('No desk.');
    const before = hashOf(first);
    rebuild(first.db);
    expect(hashOf(first)).toBe(before);
    for (const desk of desks) desk.leave();
  }
  expect(effects).toBeGreaterThan(RUNS);
  expect(drops).toBeGreaterThan(RUNS);
});

test('no two versions of one scope hold on one day, whatever was approved', async () => {
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const dice = random(seed * 31);
    const desks = await openDesks(2, () => undefined);
    const [maker, checker] = desks;
    if (maker === undefined || checker === undefined) throw new Error('Two desks.');
    const drafts = randomRules(dice, 12, ['commission', 'processing']).map((rule) => ({
      ...({ op: 'add', version: randomUUID(), rule, replaces: null, central: null } as const),
    }));
    maker.decide('policy', rulesProposed, { title: 'Banyak', changes: drafts });
    for (let turn = 0; turn < 12; turn += 1) {
      act(dice, dice.pick(desks));
      for (const desk of desks) await desk.exchange();
    }
    const clashes = maker.db.all({
      sql: `select a.version, b.version from state_commission_rule a join state_commission_rule b
        on a.version < b.version and a.charge = b.charge and a.vendor_id is b.vendor_id
        and a.category_id is b.category_id and a.product_id is b.product_id and a.tier is b.tier
        and a.payment_method is b.payment_method and a.province_id is b.province_id
        and (a.first_orders is null) = (b.first_orders is null)
        where max(a.from_day, b.from_day) < min(coalesce(a.to_day, '9'), coalesce(b.to_day, '9'))`,
      parameters: [],
    } as never);
    expect(clashes, `seed ${seed}`).toEqual([]);
    for (const desk of desks) desk.leave();
  }
});
