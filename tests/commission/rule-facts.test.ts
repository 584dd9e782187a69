import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { folds } from '../../main/facts/folds/index.ts';
import { stateHash } from '../../main/facts/log/state.ts';
import { rebuild } from '../../main/facts/snapshot/rebuild.ts';
import { decisionProposed, decisionWithdrawn } from '../../main/facts/streams/policy.stream.ts';
import {
  rulesConsented,
  rulesImported,
  rulesNoticed,
} from '../../main/facts/streams/rule-facts.ts';
import type { RuleSpec } from '../../shared/contract/commission-rule.ts';
import type { FactDesk } from '../facts/a-fact-desk.ts';
import { openDesks } from './a-close.ts';
import { adding, agree, approve, ending, propose, rulesIn } from './rule-desks.ts';
import { anywhere, aRule } from './rule-makers.ts';

const policy = folds.find(({ name }) => name === 'policy');
const hashOf = ({ db }: FactDesk): string => (policy === undefined ? '' : stateHash(db, policy));

async function twoDesks(): Promise<[FactDesk, FactDesk]> {
  const [maker, checker] = await openDesks(2, () => undefined);
  if (maker === undefined || checker === undefined) throw new Error('Two desks.');
  return [maker, checker];
}

const importing = (...specs: RuleSpec[]) => ({
  rows: specs.map((rule, at) => ({
    ...{ version: randomUUID(), central: { id: at + 1, said: `row ${at + 1}` }, rule },
  })),
});

test('a proposal counts once another person approved it, the same on both desks', async () => {
  const [maker, checker] = await twoDesks();
  const decision = propose(maker, [adding(aRule())]);
  await maker.exchange();
  expect(rulesIn(maker)).toEqual([]);
  expect(approve(maker, decision)).toBe('fact.self_approved');
  await checker.exchange();
  expect(approve(checker, decision)).toBeNull();
  await checker.exchange();
  await maker.exchange();
  expect(rulesIn(maker)).toMatchObject([{ from_day: '2020-01-01', to_day: null }]);
  expect(hashOf(maker)).toBe(hashOf(checker));
  for (const desk of [maker, checker]) desk.leave();
});

test('what is withdrawn never counts', async () => {
  const [maker, checker] = await twoDesks();
  const decision = propose(maker, [adding(aRule())]);
  const withdrawal = { decision, reason: 'Keliru' };
  await maker.exchange();
  expect(maker.decide('policy', decisionWithdrawn, withdrawal)).toBeNull();
  await maker.exchange();
  await checker.exchange();
  expect(approve(checker, decision)).toBe('policy.not_open');
  expect(rulesIn(checker)).toEqual([]);
  for (const desk of [maker, checker]) desk.leave();
});

test('a new version ends the one that it replaces on its own first day', async () => {
  const desks = await twoDesks();
  const [maker, checker] = desks;
  const first = adding(aRule());
  await agree(desks, [first]);
  await agree(desks, [adding(aRule({ from: '2026-03-16' }), first.version)]);
  const [old, now] = rulesIn(checker).sort((a, b) => (a.from_day < b.from_day ? -1 : 1));
  expect(old?.to_day).toBe('2026-03-16');
  expect(now).toMatchObject({ from_day: '2026-03-16', to_day: null });
  expect(hashOf(maker)).toBe(hashOf(checker));
  const before = hashOf(maker);
  rebuild(maker.db);
  expect(hashOf(maker)).toBe(before);
  for (const desk of desks) desk.leave();
});

test.each([
  ['a rule of the same scope and days', () => [adding(aRule({ name: 'Lain' }))], 'overlap'],
  [
    'two of one proposal',
    () => {
      const scope = { ...anywhere, vendorId: 3 };
      return [adding(aRule({ scope })), adding(aRule({ scope, from: '2030-01-01' }))];
    },
    'overlap',
  ],
  ['a version that is not there', () => [ending(randomUUID(), '2026-01-01')], 'no_version'],
])('%s is refused where it is proposed', async (_what, changes, code) => {
  const desks = await twoDesks();
  await agree(desks, [adding(aRule())]);
  expect(propose(desks[0], changes())).toBe(`commission.${code}`);
  for (const desk of desks) desk.leave();
});

test('of two proposals that overlap the second cannot be approved any more', async () => {
  const desks = await twoDesks();
  const [maker, checker] = desks;
  const one = propose(maker, [adding(aRule({ name: 'Satu' }))]);
  const two = propose(maker, [adding(aRule({ name: 'Dua' }))]);
  await maker.exchange();
  await checker.exchange();
  expect(approve(checker, one)).toBeNull();
  await checker.exchange();
  expect(approve(checker, two)).toBe('commission.overlap');
  expect(rulesIn(checker).map(({ name }) => name)).toEqual(['Satu']);
  for (const desk of desks) desk.leave();
});

test('rules of a scope with first orders stand beside those for all orders', async () => {
  const desks = await twoDesks();
  await agree(desks, [adding(aRule()), adding(aRule({ name: 'Mitra baru', firstOrders: 10 }))]);
  expect(rulesIn(desks[1])).toHaveLength(2);
  for (const desk of desks) desk.leave();
});

test('two desks that import at once end with one import and the same rules', async () => {
  const desks = await twoDesks();
  const [first, second] = desks;
  for (const desk of desks) {
    expect(desk.decide('policy', rulesImported, importing(aRule({ name: 'Odoo' })))).toBeNull();
  }
  await first.exchange();
  await second.exchange();
  await first.exchange();
  expect(hashOf(first)).toBe(hashOf(second));
  expect(rulesIn(first)).toHaveLength(1);
  const open = second.db.all<{ state: string; error: string }>({
    sql: 'select state, error from fact_pending',
    parameters: [],
  } as never);
  expect(open).toEqual([{ state: 'refused', error: '{"code":"commission.begun"}' }]);
  for (const desk of desks) desk.leave();
});

test('nothing is imported any more once rules were decided here', async () => {
  const desks = await twoDesks();
  await agree(desks, [adding(aRule())]);
  const refused = desks[0].decide(
    'policy',
    rulesImported,
    importing(aRule({ from: '2020-01-01' })),
  );
  expect(refused).toBe('commission.begun');
  for (const desk of desks) desk.leave();
});

test('notice and consent are kept, once for each vendor, and hold nothing up', async () => {
  const desks = await twoDesks();
  const [maker, checker] = desks;
  const decision = await agree(desks, [adding(aRule())]);
  const notice = { decision, vendors: [7, 8], on: '2026-01-02', channel: 'surel' };
  const consent = { decision, vendor: 7, on: '2026-01-05', evidence: 'Surel 5 Januari' };
  expect(maker.decide('policy', rulesNoticed, notice)).toBeNull();
  expect(maker.decide('policy', rulesConsented, consent)).toBeNull();
  await maker.exchange();
  await checker.exchange();
  expect(checker.decide('policy', rulesConsented, consent)).toBe('commission.consented');
  const strange = { ...notice, decision: randomUUID() };
  expect(checker.decide('policy', rulesNoticed, strange)).toBe('policy.no_decision');
  for (const desk of desks) desk.leave();
});

test('rules and packs are not decided by a plain proposal', async () => {
  const [desk, other] = await twoDesks();
  for (const topic of ['commission.rules', 'tax.pack']) {
    const plain = { topic, title: 'Lewat belakang', body: {}, effectiveFrom: '2026-01-01' };
    expect(desk.decide('policy', decisionProposed, plain)).toBe('policy.own_facts');
  }
  for (const one of [desk, other]) one.leave();
});

test('the database itself keeps two versions of one scope from overlapping', async () => {
  const desks = await twoDesks();
  const [{ db }] = desks;
  const version = adding(aRule({ to: '2026-03-01' }));
  await agree(desks, [version, adding(aRule({ from: '2026-03-01' }))]);
  const insert = (from: string, to: string | null, vendor: number | null = null) =>
    db.runSql(
      `insert into state_commission_rule (version, rule, decision, seq, charge, vendor_id, from_day, to_day, name, spec)
        values (?, 'x', 'x', 1, 'commission', ?, ?, ?, 'Selundupan', '{}')`,
      [randomUUID(), vendor, from, to],
    );
  expect(() => insert('2026-02-28', '2026-03-01')).toThrow('overlap');
  expect(() => insert('2019-01-01', '2020-01-02')).toThrow('overlap');
  expect(() => insert('2030-01-01', null)).toThrow('overlap');
  const longer = 'update state_commission_rule set to_day = ? where version = ?';
  expect(() => db.runSql(longer, ['2026-03-02', version.version])).toThrow('overlap');
  expect(insert('2019-01-01', '2020-01-01')).toBe(1);
  expect(insert('2026-03-01', '2026-03-01')).toBe(1);
  expect(insert('2026-02-28', null, 9)).toBe(1);
  db.runSql("delete from state_commission_rule where name = 'Selundupan'", []);
  for (const desk of desks) desk.leave();
});
