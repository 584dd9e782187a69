import { expect, test } from 'vitest';
import { folds } from '../../main/facts/folds/index.ts';
import { stateHash } from '../../main/facts/log/state.ts';
import { rebuild } from '../../main/facts/snapshot/rebuild.ts';
import { decisionProposed } from '../../main/facts/streams/policy.stream.ts';
import {
  recomputeAll,
  recomputing,
} from '../../main/features/commission/close/recompute.service.ts';
import { priceOrders } from '../../main/features/commission/lines/price-lines.ts';
import type { FactDesk } from '../facts/a-fact-desk.ts';
import { FactCentral } from '../facts/fact-central.ts';
import { random } from '../support/random.ts';
import { isWhole } from '../support/whole.ts';
import { close, days, fillMarket, openDesks, planOf, putRules, taxOfTest } from './a-close.ts';
import { rulesOf } from './market-rules.ts';
import { aRule, aSet } from './rule-makers.ts';

const SEEDS = isWhole ? 60 : 5;
/** Each month to its last day: the next one can be closed then. */
const CLOSES = [
  ...days('2026-02-12', 3, 8),
  ...days('2026-03-08', 3, 8),
  ...['2026-03-31', '2026-04-09', '2026-04-17'],
];

const pricing = folds.find(({ name }) => name === 'pricing');
const hashOf = ({ db }: FactDesk): string => (pricing === undefined ? '' : stateHash(db, pricing));

/** Kinds of what this desk decided, and others overtook. */
function overtakenOn({ db }: FactDesk): string[] {
  const rows = db.all<{ kind: string }>({
    sql: "select distinct kind from fact_pending where state in ('taken', 'refused') order by kind",
    parameters: [],
  } as never);
  return rows.map(({ kind }) => kind);
}

test('what was frozen, recomputed from what is stored, is the same rupiah for every line and reversal', async () => {
  let rows = 0;
  let reversals = 0;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const [desk] = await openDesks(1, (db) => fillMarket(db, seed, 200));
    if (desk === undefined) throw new Error('No desk.');
    const rules = rulesOf(seed);
    desk.db.tx(() => putRules(desk.db, rules));
    const pph22 = { ppm: 5_000, appointment: 'tax.appointment/kep-1' };
    for (const day of CLOSES) {
      const closed = close(desk, day, { rules, tax: { ...taxOfTest, pph22 } });
      expect(closed).toMatchObject({ day });
      await desk.exchange();
    }
    const [first] = recomputing(desk.db);
    expect(first).toMatchObject({ done: 0 });
    expect(first?.of).toBeGreaterThan(0);
    const found = recomputeAll(desk.db);
    expect(found.differences).toEqual([]);
    rows += found.rows;
    reversals += desk.db.all({
      sql: 'select 1 from commission_line where seq > 0',
      parameters: [],
    } as never).length;
    const before = hashOf(desk);
    rebuild(desk.db);
    expect(hashOf(desk)).toBe(before);
    desk.leave();
  }
  expect(rows).toBeGreaterThan(SEEDS * 50);
  expect(reversals).toBeGreaterThan(SEEDS);
});

test('two desks that close the same day at once end with one close and the same state', async () => {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const rules = rulesOf(seed);
    const desks = await openDesks(2, (db) => fillMarket(db, seed, 120));
    const [first, second] = desks;
    if (first === undefined || second === undefined) throw new Error('Two desks.');
    for (const day of CLOSES.slice(3, 6)) {
      for (const desk of desks) expect(close(desk, day, { rules })).toMatchObject({ day });
      // The second reads what the first appended only after it decided.
      await first.exchange();
      await second.exchange();
      await first.exchange();
      expect(hashOf(second)).toBe(hashOf(first));
      const closed = first.db.all<{ day: string; closed_by: number; lines: number }>({
        sql: 'select day, closed_by, lines from state_commission_day where uuid is not null order by day',
        parameters: [],
      } as never);
      expect(closed.at(-1)).toMatchObject({ day, closed_by: first.uid });
      expect(close(second, day, { rules })).toBe('commission.day_closed');
    }
    for (const desk of desks) desk.leave();
  }
});

test('answers that are lost, slow rows and desks that are killed: one close of each day, the same on both desks', async () => {
  for (let seed = 1; seed <= SEEDS * 3; seed += 1) {
    const rules = rulesOf(seed);
    const central = new FactCentral(random(seed));
    const desks = await openDesks(2, (db) => fillMarket(db, seed, 60), central);
    for (const [at, day] of CLOSES.slice(3, 6).entries()) {
      central.trouble = 35;
      for (const desk of desks) close(desk, day, { rules });
      for (let turn = 0; turn < 6; turn += 1) await desks[(turn + at) % 2]?.exchange();
      central.settle();
      for (let turn = 0; turn < 4; turn += 1) await desks[turn % 2]?.exchange();
    }
    const [first, second] = desks.map((desk) => ({
      hash: hashOf(desk),
      closed: desk.db.all({
        sql: 'select day, uuid from state_commission_day where uuid is not null order by day',
        parameters: [],
      } as never),
    }));
    expect(second).toEqual(first);
    expect(first?.closed.map((row) => Object(row).day)).toEqual(CLOSES.slice(3, 6));
    for (const desk of desks) desk.leave();
  }
});

test('a close that was cut off between two chunks goes on where it stopped; another desk may finish it', async () => {
  const rules = rulesOf(3);
  const desks = await openDesks(2, (db) => fillMarket(db, 3, 120));
  const [first, second] = desks;
  if (first === undefined || second === undefined) throw new Error('Two desks.');
  const [early, late] = [CLOSES[5] ?? '', CLOSES[6] ?? ''];
  expect(close(first, CLOSES[2] ?? '', { rules })).toMatchObject({ chunks: expect.any(Number) });
  await first.exchange();
  await second.exchange();
  // The chunks reach the central, and the desk stops before the rest.
  expect(close(first, early, { rules })).toMatchObject({ day: early });
  const held = first.db.all<{ id: number; kind: string }>({
    sql: "select id, kind from fact_pending where stream like 'pricing/%' order by id",
    parameters: [],
  } as never);
  expect(held.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['lines.priced', 'day.closed']),
  );
  first.db.runSql("update fact_pending set state = 'taken' where kind = 'day.closed'", []);
  await first.exchange();
  await second.exchange();
  expect(hashOf(second)).toBe(hashOf(first));
  const open = second.db.all({
    sql: 'select day from state_commission_day where uuid is null',
    parameters: [],
  } as never);
  expect(open).toEqual([{ day: early }]);
  const rest = close(second, early, { rules });
  expect(rest).toMatchObject({ day: early, lines: 0, chunks: 0 });
  await second.exchange();
  // The first comes back: its close is no longer wanted, and says so.
  first.db.runSql("update fact_pending set state = 'pending' where kind = 'day.closed'", []);
  await first.exchange();
  expect(hashOf(second)).toBe(hashOf(first));
  const told = first.db.all({
    sql: "select state from fact_pending where kind = 'day.closed'",
    parameters: [],
  } as never);
  expect(told).toEqual([{ state: 'refused' }]);
  expect(close(first, late, { rules })).toMatchObject({ day: late });
  for (const desk of desks) desk.leave();
});

test('two desks, one of which did not hear of the other: no line is frozen in two months, and who was late decides again', async () => {
  const rules = rulesOf(4);
  const desks = await openDesks(2, (db) => fillMarket(db, 4, 160));
  const [first, second] = desks;
  if (first === undefined || second === undefined) throw new Error('Two desks.');
  expect(close(first, '2026-02-20', { rules })).toMatchObject({ day: '2026-02-20' });
  await first.exchange();
  await second.exchange();
  expect(close(second, '2026-03-08', { rules })).toBe('commission.month_open');
  // Both close the rest of February; the second hears of the first only once it decided.
  for (const desk of desks) close(desk, '2026-02-28', { rules });
  await first.exchange();
  expect(close(first, '2026-03-08', { rules })).toMatchObject({ day: '2026-03-08' });
  await first.exchange();
  await second.exchange();
  expect(hashOf(second)).toBe(hashOf(first));
  expect(overtakenOn(second)).toEqual(['day.closed', 'lines.priced']);
  const twice = first.db.all({
    sql: 'select line_id from state_commission_line group by line_id, charge, seq having count(*) > 1',
    parameters: [],
  } as never);
  expect(twice).toEqual([]);
  for (const desk of desks) desk.leave();
});

test('a decision on rules that reaches the central before a close does: the close is decided again', async () => {
  const rules = rulesOf(4);
  const desks = await openDesks(2, (db) => fillMarket(db, 4, 80));
  const [first, second] = desks;
  if (first === undefined || second === undefined) throw new Error('Two desks.');
  close(second, '2026-02-12', { rules });
  await second.exchange();
  await first.exchange();
  const before = hashOf(second);
  expect(close(second, '2026-02-28', { rules })).toMatchObject({ day: '2026-02-28' });
  const body = { reason: 'rusak' };
  const topic = 'commission.refund_reason/note/1';
  first.decide('policy', decisionProposed, {
    ...{ topic, title: 'Alasan', body, effectiveFrom: '2026-02-01' },
  });
  await first.exchange();
  await second.exchange();
  expect(overtakenOn(second)).toEqual(['day.closed', 'lines.priced']);
  expect(hashOf(second)).toBe(before);
  expect(close(second, '2026-02-28', { rules })).toMatchObject({ day: '2026-02-28' });
  await second.exchange();
  await first.exchange();
  expect(hashOf(second)).toBe(hashOf(first));
  for (const desk of desks) desk.leave();
});

test('editing a rule afterwards changes no frozen line, and the next close has nothing to say of them', async () => {
  const rules = aSet([aRule({ from: '2020-01-01' })]);
  const [desk] = await openDesks(1, (db) => fillMarket(db, 5, 120));
  if (desk === undefined) throw new Error('No desk.');
  const day = CLOSES[4] ?? '';
  expect(close(desk, day, { rules })).toMatchObject({ day });
  await desk.exchange();
  const before = hashOf(desk);
  const dearer = aSet([aRule({ from: '2020-01-01', rate: { kind: 'percent', ppm: 200_000 } })]);
  const plan = planOf(desk.db, { day, since: day }, { rules: dearer, tax: taxOfTest });
  expect(plan.lines).toEqual([]);
  expect(hashOf(desk)).toBe(before);
  desk.leave();
});

test('a close is refused while the rules are those of the central, the tax is unsettled, or the day is not over', async () => {
  const [desk] = await openDesks(1, (db) => fillMarket(db, 5, 30));
  if (desk === undefined) throw new Error('No desk.');
  const rules = aSet([aRule({ from: '2020-01-01' })]);
  const day = '2026-03-01';
  expect(close(desk, day, { rules: { ...rules, origin: 'central' } })).toBe(
    'commission.not_imported',
  );
  expect(close(desk, day, { rules, tax: { ...taxOfTest, pkp: null } })).toBe(
    'commission.tax_unsettled',
  );
  const unsettled = ['pph22.marketplace.rate'];
  expect(close(desk, day, { rules, tax: { ...taxOfTest, unsettled } })).toBe(
    'commission.tax_unsettled',
  );
  expect(close(desk, '2026-11-23', { rules })).toBe('commission.day_not_over');
  expect(close(desk, day, { rules })).toMatchObject({ day });
  expect(close(desk, '2026-03-02', { rules })).toBe('commission.close_under_way');
  desk.leave();
});

test('what becomes known late is frozen by the next close; what has no rule waits for one', async () => {
  const [desk] = await openDesks(1, (db) => fillMarket(db, 7, 120));
  if (desk === undefined) throw new Error('No desk.');
  const { db } = desk;
  const rules = aSet([aRule({ from: '2020-01-01', scope: { ...aRule().scope, vendorId: 2_003 } })]);
  const [early, late] = [CLOSES[3] ?? '', CLOSES[5] ?? ''];
  db.runSql("update central_shipment set state = 'assigned', done_at = null where id % 2 = 0", []);
  const first = close(desk, early, { rules });
  expect(first).toMatchObject({ day: early });
  await desk.exchange();
  db.runSql(
    "update central_shipment set state = 'done', done_at = 1773150000000 where id % 2 = 0",
    [],
  );
  const everybody = aSet([...rules.rules.map(({ spec }) => spec), aRule({ from: '2020-01-01' })]);
  const plan = planOf(db, { day: late, since: early }, { rules: everybody, tax: taxOfTest });
  const again = planOf(db, { day: late, since: early }, { rules, tax: taxOfTest });
  expect(plan.refused.filter(({ why }) => why === 'gap')).toEqual([]);
  expect(again.refused.filter(({ why }) => why === 'gap').length).toBe(
    plan.lines.length - again.lines.length,
  );
  expect(again.refused.length).toBeGreaterThan(0);
  desk.leave();
});

test('lines that are priced straight from their columns come to what whole orders come to', async () => {
  let alone = 0;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const [desk] = await openDesks(1, (db) => fillMarket(db, seed, 200));
    if (desk === undefined) throw new Error('No desk.');
    const known = { rules: rulesOf(seed), tax: taxOfTest };
    const [since = '', day = ''] = [CLOSES[0], CLOSES.at(-1)];
    const plan = planOf(desk.db, { day, since }, known);
    const orders = plan.lines.map(({ line }) => line.orderId);
    const whole = priceOrders(desk.db, orders, known);
    for (const { line, charges } of plan.lines) {
      const expected = whole.lines.get(line.lineId);
      expect(line).toEqual(expected?.line);
      expect(charges).toEqual(expected?.charges);
      if (line.discount === 0 && line.shipping === 0) alone += 1;
    }
    desk.leave();
  }
  expect(alone).toBeGreaterThan(SEEDS * 8);
});
