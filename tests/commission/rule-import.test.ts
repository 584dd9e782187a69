import { afterEach, expect, test } from 'vitest';
import { chooserOf, resolverOf } from '../../main/features/commission/pricing/resolve.ts';
import { liveRules } from '../../main/features/commission/rules/live-rules.ts';
import {
  importExisting,
  planImport,
} from '../../main/features/commission/rules/proposals/import.service.ts';
import { listPendingEdits } from '../../main/features/commission/rules/proposals/pending-edits.service.ts';
import { proposeRules } from '../../main/features/commission/rules/proposals/propose.service.ts';
import { addDays, addMonths } from '../../shared/kernel/business-day.ts';
import type { FactDesk } from '../facts/a-fact-desk.ts';
import { NOW, TODAY } from '../support/fixed-clock.ts';
import { openDesks } from './a-close.ts';
import { refusalIn } from './refusals.ts';
import { aCentralRule, adding, agree, approve, callOf, rulesIn } from './rule-desks.ts';
import { aRule } from './rule-makers.ts';

const open: FactDesk[] = [];
afterEach(() => {
  for (const desk of open.splice(0)) desk.leave();
});

async function twoDesks(fill: (db: FactDesk['db']) => void): Promise<[FactDesk, FactDesk]> {
  const [maker, checker] = await openDesks(2, fill);
  if (maker === undefined || checker === undefined) throw new Error('Two desks.');
  open.push(maker, checker);
  return [maker, checker];
}

async function meet(...desks: FactDesk[]): Promise<void> {
  for (const desk of [...desks, ...desks]) await desk.exchange();
}

const specsIn = ({ db }: FactDesk) => liveRules(db).rules.map(({ spec }) => spec);

const world = (db: FactDesk['db']): void => {
  aCentralRule(db, { id: 1, effective_to: '2025-12-31' });
  aCentralRule(db, { id: 2, value_micro: 8_250_000, effective_from: '2026-01-01' });
  aCentralRule(db, { id: 3, type: 'fixed', amount_minor: 250_000, category_id: 5 });
  aCentralRule(db, { id: 4, vendor_id: 9, active: 0 });
  aCentralRule(db, { id: 5, name: 'Bentrok', effective_from: '2026-06-01' });
  aCentralRule(db, { id: 6, value_micro: 150_000_000, vendor_id: 8 });
};

test('until they are imported the rows of Odoo count as they are, and are said to be of Odoo', async () => {
  const [desk] = await twoDesks(world);
  const { rules, origin } = liveRules(desk.db);
  expect(origin).toBe('central');
  expect(rules.map(({ version }) => version)).toEqual(['central/1', 'central/2', 'central/3']);
  expect(rules[0]?.spec).toMatchObject({ from: '2024-01-01', to: '2026-01-01' });
  expect(rules[1]?.spec.rate).toEqual({ kind: 'percent', ppm: 82_500 });
  expect(rules[2]?.spec).toMatchObject({ per: 'order', rate: { kind: 'fixed', amount: 2_500 } });
});

test('an import takes them over as they stand, changes no rule, and lists what overlaps or makes no sense', async () => {
  const [desk, other] = await twoDesks(world);
  const before = specsIn(desk);
  expect(planImport(desk.db)).toMatchObject({
    ...{ state: 'open', rows: 3 },
    leftOut: [
      { centralId: 6, why: 'commission.percent_over' },
      { centralId: 5, why: 'overlap', other: { id: 2 } },
    ],
  });
  const call = callOf(desk);
  expect(desk.db.tx(() => importExisting(call))).toMatchObject({ rows: 3, leftOut: 2 });
  expect(refusalIn(() => importExisting(call))?.code).toBe('commission.import_under_way');
  await meet(desk, other);
  for (const one of [desk, other]) {
    expect(liveRules(one.db).origin).toBe('fact');
    const names = specsIn(one).sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(names).toEqual(before);
  }
  expect(refusalIn(() => importExisting(call))?.code).toBe('commission.begun');
  expect(planImport(other.db).state).toBe('done');
});

test('nothing is proposed over rows that nobody imported', async () => {
  const [desk] = await twoDesks(world);
  const changes = [{ op: 'add', rule: aRule({ firstOrders: 3 }) }];
  const refusal = refusalIn(() => proposeRules(callOf(desk), { title: 'Dini', changes }));
  expect(refusal?.code).toBe('commission.import_first');
});

test('an edit made in Odoo is a proposed version: it changes nothing until two people agreed', async () => {
  const desks = await twoDesks(world);
  const [maker, checker] = desks;
  maker.db.tx(() => importExisting(callOf(maker)));
  await meet(...desks);
  const before = specsIn(maker);
  for (const { db } of desks) {
    aCentralRule(db, { id: 2, value_micro: 9_000_000, effective_from: '2026-01-01' });
    aCentralRule(db, { id: 3, active: 0, category_id: 5 });
    aCentralRule(db, { id: 7, effective_from: '2020-01-01', effective_to: '2023-12-31' });
  }
  expect(specsIn(maker)).toEqual(before);
  const edits = listPendingEdits(maker.db, NOW);
  expect(edits.map(({ centralId, kind, fields }) => [centralId, kind, fields])).toEqual([
    [2, 'changed', ['rate']],
    [3, 'removed', []],
    [5, 'left_out', []],
    [6, 'left_out', []],
    [7, 'added', []],
  ]);
  const changes = edits
    .filter(({ centralId }) => [2, 3, 7].includes(centralId))
    .flatMap(({ change }) => (change === null ? [] : [change]));
  const { uuid } = maker.db.tx(() => proposeRules(callOf(maker), { title: 'Dari Odoo', changes }));
  await meet(...desks);
  expect(specsIn(checker)).toEqual(before);
  const open = listPendingEdits(checker.db, NOW);
  expect(open.filter(({ decision }) => decision === uuid)).toHaveLength(3);
  expect(approve(checker, uuid)).toBeNull();
  await meet(...desks);
  expect(listPendingEdits(maker.db, NOW).map(({ centralId }) => centralId)).toEqual([5, 6]);
  const live = specsIn(maker).filter(({ to }) => to === null || to > TODAY);
  expect(live).toMatchObject([{ rate: { kind: 'percent', ppm: 90_000 }, from: TODAY }]);
  expect(specsIn(maker)).toContainEqual(
    expect.objectContaining({ from: '2020-01-01', to: '2024-01-01' }),
  );
});

test('a rule that we changed ourselves is no edit of Odoo', async () => {
  const desks = await twoDesks(world);
  const [maker] = desks;
  maker.db.tx(() => importExisting(callOf(maker)));
  await meet(...desks);
  const [, second] = rulesIn(maker).sort((a, b) => (a.from_day < b.from_day ? -1 : 1));
  const version = rulesIn(maker).find(({ from_day }) => from_day === '2026-01-01')?.version;
  expect(second).toBeDefined();
  await agree(desks, [adding(aRule({ from: '2026-12-01' }), version ?? null)]);
  expect(listPendingEdits(maker.db, NOW).map(({ kind }) => kind)).toEqual(['left_out', 'left_out']);
});

test('half months in Odoo, its last days included, are charged by one rule on every day', async () => {
  let id = 0;
  const halves: [string, string][] = [];
  for (let month = '2024-01'; month < '2028-07'; month = addMonths(month, 1)) {
    halves.push([`${month}-01`, `${month}-15`]);
    halves.push([`${month}-16`, addDays(`${addMonths(month, 1)}-01`, -1)]);
  }
  const [desk, other] = await twoDesks((db) => {
    id = 0;
    for (const [effective_from, effective_to] of halves) {
      id += 1;
      aCentralRule(db, { id, effective_from, effective_to });
    }
  });
  desk.db.tx(() => importExisting(callOf(desk)));
  await meet(desk, other);
  const { rules, ...set } = liveRules(other.db);
  const choose = chooserOf(resolverOf({ ...set, rules }));
  const line = {
    ...{ vendorId: 1, productId: 1, categoryPath: [], provinceId: null, paymentMethod: null },
    ...{ tier: null, orderOrdinal: 1 },
  };
  for (let day = '2024-01-01'; day < '2028-07-01'; day = addDays(day, 1)) {
    const [from = '', to = ''] = halves.find(([first, last]) => first <= day && day <= last) ?? [];
    expect(rules.filter(({ spec }) => spec.from <= day && day < (spec.to ?? '9'))).toHaveLength(1);
    expect(choose('commission', { ...line, day })?.spec).toMatchObject({
      from,
      to: addDays(to, 1),
    });
  }
  expect(choose('commission', { ...line, day: '2024-02-29' })?.spec.to).toBe('2024-03-01');
  expect(choose('commission', { ...line, day: '2028-07-01' })).toBeNull();
});
