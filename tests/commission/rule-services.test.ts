import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decisionProposed } from '../../main/facts/streams/policy.stream.ts';
import { rulesConsented, rulesNoticed } from '../../main/facts/streams/rule-facts.ts';
import { findConflicts } from '../../main/features/commission/rules/check/conflicts.service.ts';
import { viewPrecedence } from '../../main/features/commission/rules/precedence.service.ts';
import {
  findProposals,
  getProposal,
} from '../../main/features/commission/rules/proposals/proposals.service.ts';
import { getRule } from '../../main/features/commission/rules/rule-line.service.ts';
import { findRules, findTurns } from '../../main/features/commission/rules/rules.service.ts';
import type { FactDesk } from '../facts/a-fact-desk.ts';
import { NOW, TODAY } from '../support/fixed-clock.ts';
import { openDesks } from './a-close.ts';
import { sell, VENDOR } from './a-sale.ts';
import { adding, agree, approve, propose } from './rule-desks.ts';
import { anywhere, aRule } from './rule-makers.ts';

let desks: [FactDesk, FactDesk];
const first = adding(aRule({ name: 'Umum', from: '2026-01-01' }));
const second = adding(aRule({ name: 'Umum 2027', from: '2027-01-01' }), first.version);
const ofVendor = adding(aRule({ name: 'Mitra', scope: { ...anywhere, vendorId: VENDOR } }));
let decision = '';

beforeAll(async () => {
  const [maker, checker] = await openDesks(2, (db) => sell(db));
  if (maker === undefined || checker === undefined) throw new Error('Two desks.');
  desks = [maker, checker];
  await agree(desks, [first, ofVendor]);
  decision = await agree(desks, [second]);
});
afterAll(() => {
  for (const desk of desks) desk.leave();
});

const everything: Parameters<typeof findRules>[1] = {
  ...({ search: '', offset: 0, limit: 100, descending: false, sort: 'precedence' } as const),
  ...{ day: null, when: 'day' as const, charge: null, vendorId: null, categoryId: null },
  ...{ now: NOW, sightOf: null },
};
const namesOf = (asked: Partial<typeof everything>): string[] =>
  findRules(desks[0].db, { ...everything, ...asked }).rows.map(({ spec }) => spec.name);

test('the rules of a day are those that hold on it, the most important first', () => {
  expect(namesOf({})).toEqual(['Mitra', 'Umum']);
  expect(namesOf({ day: '2026-12-31' })).toEqual(['Mitra', 'Umum']);
  expect(namesOf({ day: '2027-01-01' })).toEqual(['Mitra', 'Umum 2027']);
  expect(namesOf({ when: 'coming' })).toEqual(['Umum 2027']);
  expect(namesOf({ when: 'all', search: 'umum' })).toEqual(['Umum', 'Umum 2027']);
  expect(findRules(desks[0].db, everything)).toMatchObject({
    ...{ day: TODAY, origin: 'fact', precedence: ['vendor', 'any'] },
    rows: [{ vendor: { id: VENDOR, name: 'Penjual' }, shape: 'vendor' }, {}],
  });
});

test('who sees his own alone sees what is about him and about everybody', () => {
  expect(namesOf({ sightOf: 71 })).toEqual(['Umum']);
  expect(namesOf({ sightOf: VENDOR })).toEqual(['Mitra', 'Umum']);
  const asked = { version: ofVendor.version, now: NOW, sightOf: 71 };
  expect(() => getRule(desks[0].db, asked)).toThrow('commission.no_rule');
});

test('the days on which rules begin or end are known, of those that one sees', () => {
  const turns = (sightOf: number | null) => findTurns(desks[0].db, { now: NOW, sightOf }).turns;
  expect(turns(null)).toEqual([
    { day: '2020-01-01', begin: 1, end: 0 },
    { day: '2026-01-01', begin: 1, end: 0 },
    { day: '2027-01-01', begin: 1, end: 1 },
  ]);
  expect(turns(71)).toHaveLength(2);
});

test('a version shows its whole line, with who decided each', () => {
  const found = getRule(desks[1].db, { version: first.version, now: NOW, sightOf: null });
  expect(found.versions).toMatchObject([
    { name: 'Umum 2027', from: '2027-01-01', to: null, state: 'coming', decided: { decision } },
    {
      name: 'Umum',
      to: '2027-01-01',
      state: 'in_force',
      decided: { proposedBy: { id: 10 }, settledBy: { id: 11 } },
    },
  ]);
});

test('who is told and who agreed stands beside the proposal, who has not agreed first', async () => {
  const [maker, checker] = desks;
  const change = adding(aRule({ charge: 'service', scope: { ...anywhere, vendorId: VENDOR } }));
  const mine = propose(maker, [change], 'Biaya program');
  const row = (): unknown =>
    findProposals(maker.db, 'open').rows.find((one) => one.decision === mine);
  await maker.exchange();
  expect(row()).toMatchObject({ vendors: 1, noticed: 0, consented: 0, lacksConsent: true });
  const notice = { decision: mine, vendors: 'all' as const, on: '2026-01-02', channel: 'surel' };
  maker.decide('policy', rulesNoticed, notice);
  const consent = { decision: mine, vendor: VENDOR, on: '2019-12-31', evidence: 'Formulir' };
  maker.decide('policy', rulesConsented, consent);
  await maker.exchange();
  await checker.exchange();
  expect(row()).toMatchObject({ noticed: 1, consented: 1, lacksConsent: false });
  expect(getProposal(checker.db, mine)).toMatchObject({
    list: [{ change: { version: change.version }, before: null }],
    notices: [{ vendors: 'all', on: '2026-01-02', channel: 'surel', by: { id: 10 } }],
    whom: [{ vendor: { id: VENDOR }, noticedOn: '2026-01-02', consentedOn: '2019-12-31' }],
  });
});

test('a preview tells the gaps and the rules in the shade that a draft would make', () => {
  const [{ db }] = desks;
  const asked = { decision: null, from: null, limit: 50, now: NOW };
  expect(findConflicts(db, { ...asked, changes: [] })).toMatchObject({
    ...{ faults: [], shadowed: { total: 0 }, gaps: { total: 0 }, rules: { before: 3, after: 3 } },
  });
  const ends = [second, ofVendor].map(({ version }) => ({ op: 'end', version, on: '2027-03-01' }));
  expect(findConflicts(db, { ...asked, changes: ends }).gaps).toEqual({
    total: 1,
    rows: [
      {
        ...{ vendor: { id: VENDOR, name: 'Penjual' }, category: null, products: 2, isNew: true },
        ...{ from: '2027-03-01', to: null },
      },
    ],
  });
});

test('an order of precedence counts once it is approved, and shows what it puts in the shade', async () => {
  const [maker, checker] = desks;
  const topic = 'commission.precedence';
  const body = { order: 'any,vendor' };
  const proposal = { topic, title: 'Umum dulu', body, effectiveFrom: '2027-06-01' };
  expect(maker.decide('policy', decisionProposed, proposal)).toBeNull();
  const mine = maker.decided.at(-1) ?? randomUUID();
  await maker.exchange();
  await checker.exchange();
  expect(viewPrecedence(checker.db, '2027-06-01').isDefault).toBe(true);
  expect(approve(checker, mine)).toBeNull();
  await checker.exchange();
  expect(viewPrecedence(checker.db, '2027-05-31').isDefault).toBe(true);
  const order = viewPrecedence(checker.db, '2027-06-01').shapes.map(({ shape }) => shape);
  expect(order.indexOf('any')).toBeLessThan(order.indexOf('vendor'));
  expect(order.indexOf('vendor+category')).toBeLessThan(order.indexOf('any'));
  const asked = { changes: [], decision: null, from: '2027-06-01', limit: 50, now: NOW };
  expect(findConflicts(checker.db, asked).shadowed).toMatchObject({
    ...{ total: 1, rows: [{ rule: { name: 'Mitra' }, by: [{ name: 'Umum 2027' }], isNew: false }] },
  });
  const today = { ...asked, from: TODAY };
  expect(findConflicts(checker.db, today).shadowed.total).toBe(0);
});
