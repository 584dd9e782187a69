import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RuleRate, RuleSpec } from '../../shared/contract/commission-rule.ts';
import { isErrorCode, Refusal } from '../../shared/contract/errors.ts';
import { call, failed } from '../contract/call.ts';
import { inProcess } from '../contract/transports.ts';
import { aBinding, aCompany } from '../support/a-replica.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';
import { fillMarket, putRules } from './a-close.ts';
import { saidOf } from './refusals.ts';
import { anywhere, aRule, aSet } from './rule-makers.ts';

let engine: TempEngine;
const set = aSet([aRule({ name: 'Umum', to: '2027-01-01' })]);
const STANDING = set.rules[0]?.version ?? '';

beforeAll(async () => {
  engine = await tempEngine();
  aCompany(engine.db);
  aBinding(engine.db, { role: 'finance' });
  fillMarket(engine.db, 5, 60);
  putRules(engine.db, set);
});
afterAll(() => engine.close());

const add = (rule: Partial<RuleSpec>, replaces: string | null = null) => ({
  ...{ op: 'add', replaces },
  rule: aRule({ scope: { ...anywhere, tier: 'emas' }, ...rule }),
});
const scoped = (scope: Partial<RuleSpec['scope']>) => add({ scope: { ...anywhere, ...scope } });
const tiers = (...from: number[]): RuleRate => ({
  ...{ kind: 'tiers', by: 'value', marginal: false },
  steps: from.map((bound) => ({ from: bound, ppm: 50_000 })),
});
const good = add({ name: 'Tidak apa-apa', scope: { ...anywhere, tier: 'perak' } });
const end = (on: string, version = STANDING) => ({ op: 'end', version, on });

interface Bad {
  change: unknown;
  code: string;
  field: string;
  /** Besides the field and the row. */
  also?: readonly string[];
}

const bad: Record<string, Bad> = {
  'a percentage over 100': {
    change: add({ rate: { kind: 'percent', ppm: 1_000_001 } }),
    ...{ code: 'commission.percent_over', field: 'rule.rate.ppm' },
  },
  'a step over 100': {
    change: add({ rate: { ...tiers(0), steps: [{ from: 0, ppm: 2_000_000 }] } as RuleRate }),
    ...{ code: 'commission.percent_over', field: 'rule.rate.steps.0.ppm' },
  },
  'a negative amount': {
    change: add({ rate: { kind: 'fixed', amount: -1 } }),
    ...{ code: 'commission.negative', field: 'rule.rate.amount' },
  },
  'a negative floor': {
    change: add({ floor: -5 }),
    ...{ code: 'commission.negative', field: 'rule.floor' },
  },
  'a cap below the floor': {
    change: add({ floor: 10, cap: 9 }),
    ...{ code: 'commission.floor_over_cap', field: 'rule.cap' },
  },
  'a last day before the first': {
    change: add({ from: '2026-03-02', to: '2026-03-01' }),
    ...{ code: 'commission.dates', field: 'rule.to' },
  },
  'no day at all': {
    change: add({ from: '2026-03-02', to: '2026-03-02' }),
    ...{ code: 'commission.dates', field: 'rule.to' },
  },
  'a day that is no day': {
    change: add({ from: '2026-02-30' }),
    ...{ code: 'file.wrong_value', field: 'rule.from', also: ['2026-02-30'] },
  },
  'tiers that do not rise': {
    change: add({ rate: tiers(0, 500, 400) }),
    ...{ code: 'commission.tier_order', field: 'rule.rate.steps.2.from' },
  },
  'two tiers of one bound': {
    change: add({ rate: tiers(0, 500, 500) }),
    ...{ code: 'commission.tier_order', field: 'rule.rate.steps.2.from' },
  },
  'tiers that leave the first rupiah out': {
    change: add({ rate: tiers(1, 500) }),
    ...{ code: 'commission.tier_start', field: 'rule.rate.steps.0.from' },
  },
  'no tier': {
    change: add({ rate: tiers() }),
    ...{ code: 'commission.no_steps', field: 'rule.rate.steps' },
  },
  'no first order': {
    change: add({ firstOrders: 0 }),
    ...{ code: 'commission.first_orders', field: 'rule.firstOrders' },
  },
  'a vendor that nobody knows': {
    change: scoped({ vendorId: 999_999 }),
    ...{ code: 'commission.unknown_vendor', field: 'rule.scope.vendorId', also: ['999999'] },
  },
  'a category that nobody knows': {
    change: scoped({ categoryId: 999_998 }),
    ...{ code: 'commission.unknown_category', field: 'rule.scope.categoryId', also: ['999998'] },
  },
  'a product that nobody knows': {
    change: scoped({ productId: 999_997 }),
    ...{ code: 'commission.unknown_product', field: 'rule.scope.productId', also: ['999997'] },
  },
  'a region that nobody knows': {
    change: scoped({ provinceId: 999_996 }),
    ...{ code: 'commission.unknown_region', field: 'rule.scope.provinceId', also: ['999996'] },
  },
  'a rule of the scope and days of another': {
    change: add({ name: 'Lain', scope: anywhere, from: '2026-12-31' }),
    ...{ code: 'commission.row_overlap', field: 'rule.from' },
    also: ['"Lain"', '"Umum"', '2026-12-31', '2027-01-01'],
  },
  'a version that is not there': {
    change: end('2026-01-01', '99999999-0000-4000-8000-000000000000'),
    ...{ code: 'commission.row_no_version', field: 'version', also: ['99999999'] },
  },
  'an end that is later': {
    change: end('2027-01-02'),
    ...{ code: 'commission.row_only_shorter', field: 'on', also: ['"Umum"'] },
  },
  'an end before the beginning': {
    change: end('2019-12-31'),
    ...{ code: 'commission.row_replaced_before', field: 'on', also: ['"Umum"'] },
  },
  'a charge that there is not': {
    change: add({ charge: 'luck' as never }),
    ...{ code: 'file.wrong_value', field: 'rule.charge', also: ['luck'] },
  },
  'a field that there is not': {
    change: { ...add({}), rule: { ...aRule(), rounding: 'up' } },
    ...{ code: 'file.unknown_field', field: 'rule.rounding' },
  },
  'a rule without its name': {
    change: { ...add({}), rule: { ...aRule(), name: undefined } },
    ...{ code: 'file.missing', field: 'rule.name' },
  },
};

function stored(): unknown {
  const tables = engine.db.all<{ name: string }>({
    sql: `select name from sqlite_schema where type = 'table' and (name like 'state_%' or name like 'fact_%'
      or name like 'central_%' or name = 'outbox')`,
    parameters: [],
  } as never);
  return tables.map(({ name }) => [
    name,
    engine.db.all({ sql: `select * from ${name}`, parameters: [] } as never),
  ]);
}

async function refusalOf(changes: unknown[]): Promise<Refusal> {
  const transport = await inProcess(engine);
  const error = await failed(
    call(transport, 'commission.rules.propose', { title: 'Keliru', changes }),
  );
  const { code, params } = error.data as { code: string; params: Record<string, string> };
  if (!isErrorCode(code)) throw new Error(code);
  return new Refusal(code, params);
}

describe('a proposal that cannot be', () => {
  test.each(Object.entries(bad))(
    '%s: named by row and field, and nothing changed',
    async (_what, one) => {
      const before = stored();
      const refusal = await refusalOf([good, one.change]);
      expect([refusal.code, refusal.params.row, refusal.params.field]).toEqual([
        one.code,
        2,
        one.field,
      ]);
      for (const said of saidOf(refusal)) {
        for (const part of [`#2 ${one.field}`, ...(one.also ?? [])]) expect(said).toContain(part);
      }
      expect(stored()).toEqual(before);
    },
  );

  test.each(Object.entries(bad))(
    '%s: the preview says the same before anybody tries',
    async (_what, one) => {
      const found = await engine
        .client('local')
        .commission.rules.conflicts({ changes: [good, one.change] as never });
      expect(found.faults[0]).toMatchObject({ code: one.code, row: 2, field: one.field });
    },
  );

  test('one version twice is named with the row that it stands in first', async () => {
    const refusal = await refusalOf([end('2026-06-01'), end('2026-07-01')]);
    expect(refusal.code).toBe('commission.row_changed_twice');
    for (const said of saidOf(refusal)) expect(said).toContain('#2 version');
  });

  test('two rows that overlap are named both', async () => {
    const refusal = await refusalOf([add({ name: 'Satu' }), add({ name: 'Dua' })]);
    expect(refusal.code).toBe('commission.row_overlap');
    for (const said of saidOf(refusal)) {
      for (const part of ['#2 rule.from', '"Dua"', '#1 Satu']) expect(said).toContain(part);
    }
  });

  test('an order of precedence of shapes that there are not is refused', async () => {
    const transport = await inProcess(engine);
    for (const order of [
      ['vendor', 'luck'],
      ['vendor', 'vendor'],
    ]) {
      const asked = { title: 'Urutan', order, effectiveFrom: '2026-12-01' };
      const error = await failed(call(transport, 'commission.rules.proposePrecedence', asked));
      expect(error.data).toMatchObject({ code: 'commission.unknown_shape' });
    }
  });

  test('a notice about no proposal, and a rule that is not there, are refused', async () => {
    const transport = await inProcess(engine);
    const decision = randomUUID();
    const notice = { decision, vendors: 'all', on: '2026-01-01', channel: 'surel' };
    const error = await failed(call(transport, 'commission.rules.notice', notice));
    expect(error.data).toMatchObject({ code: 'policy.no_decision' });
    const missing = await failed(call(transport, 'commission.rules.proposal', { decision }));
    expect(missing.data).toMatchObject({ code: 'commission.no_proposal' });
    const rule = await failed(call(transport, 'commission.rules.get', { version: 'central/1' }));
    expect(rule.data).toMatchObject({ code: 'commission.no_rule' });
  });
});

test('a good proposal is kept, and named by what it will be', async () => {
  const { rules } = engine.client('local').commission;
  const changes = [
    good,
    { ...add({ name: 'Umum 2026' }, STANDING), rule: aRule({ from: '2026-06-01' }) },
  ];
  const seen = await rules.conflicts({ changes: changes as never });
  expect(seen).toMatchObject({ faults: [], rules: { before: 1, after: 3 } });
  const done = await rules.propose({ title: 'Dua aturan', changes: changes as never });
  expect(done.versions).toEqual([expect.any(String), expect.any(String)]);
});
