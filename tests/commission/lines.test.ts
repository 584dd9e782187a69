import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inSteps } from '../../main/platform/calls/in-steps.ts';
import { openFolders } from '../../main/platform/profile/folders.ts';
import { aBinding, aCompany } from '../support/a-replica.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';
import { fillMarket, putRules } from './a-close.ts';
import { decided } from './decisions.ts';
import { anywhere, aRule, aSet } from './rule-makers.ts';

const period = { from: '2026-02-05', to: '2026-04-10' };
const OWN = 2001;
const OTHER = 2002;
const ONE = '10000000-0000-4000-8000-000000000001';

let engine: TempEngine;
beforeAll(async () => {
  engine = await tempEngine();
  aCompany(engine.db);
  aBinding(engine.db, { role: 'finance' });
  fillMarket(engine.db, 5, 250);
  putRules(
    engine.db,
    aSet([
      aRule(),
      aRule({ name: 'Untuk penjual lain', scope: { ...anywhere, vendorId: OTHER } }),
      aRule({ name: 'Dulu', scope: { ...anywhere, vendorId: OWN }, to: '2026-02-02' }),
    ]),
  );
});
afterAll(() => engine.close());

const lines = () => engine.client('window').commission.lines;

test.each(['vendor', 'category', 'region'] as const)(
  'the lines behind a sum by %s are as many and come to the same',
  async (by) => {
    const { rows } = await lines().summary({ period, by });
    expect(rows.length).toBeGreaterThan(1);
    const named = { vendor: 'vendorId', category: 'categoryId', region: 'provinceId' }[by];
    for (const { key, base, provisional } of rows) {
      const found = await lines().list({ period, limit: 500, [named]: key ?? 0 });
      const priced = found.rows.filter(({ state }) => state === 'provisional');
      const sum = (of: 'base' | 'amount') => priced.reduce((all, row) => all + row[of], 0);
      expect(found.total).toBe(found.rows.length);
      expect({ lines: priced.length, base: sum('base'), amount: sum('amount') }).toEqual({
        ...{ lines: provisional.lines, base, amount: provisional.amount },
      });
    }
  },
);

test('as long as nobody decided on PKP the tax is not settled, and then it is', async () => {
  expect(await lines().summary({ period })).toMatchObject({ taxSettled: false });
  decided(engine.db, 'tax.platform_pkp', '2026-01-01', { pkp: true });
  expect(await lines().summary({ period })).toMatchObject({ taxSettled: true, fromCentral: false });
  expect(await lines().filters({})).toMatchObject({ taxSettled: true, vendor: null });
  const { vendor, categories, regions } = await lines().filters({ vendorId: OWN });
  expect(vendor).toMatch(/\S/);
  expect(categories.map(({ depth }) => depth)).toEqual(categories.map(() => 0));
  expect(regions.map(({ name }) => name)).toContain('Sumatera Utara');
});

test('the file of the lines has every line of the list, the file of the sums every sum', async () => {
  const { total } = await lines().list({ period, vendorId: OWN });
  const asked = { period, vendorId: OWN, language: 'id' } as const;
  const file = await lines().export({ ...asked, table: 'lines' });
  expect(file.rows).toBe(total);
  const text = readFileSync(join(engine.profile, 'exports', file.name), 'utf8');
  expect(text).toContain('"Biaya tanpa PPN"');
  expect(text).toContain('"sementara"');
  const sums = await lines().export({ ...asked, table: 'category' });
  expect(sums.rows).toBe((await lines().summary({ ...asked, by: 'category' })).rows.length);
});

test('a vendor is told which of his own rules lost, and nothing of the rules of others', async () => {
  const { rows } = await lines().list({ period, vendorId: OWN });
  const [line] = rows.filter(({ rule }) => rule !== null);
  if (line === undefined) throw new Error('No line.');
  const losers = async () => {
    const { charges } = await lines().explain({ line: line.id });
    return charges.flatMap((one) => one.losers.map(({ name, reason }) => [name, reason]));
  };
  expect(await losers()).toEqual([
    ['Untuk penjual lain', 'vendor'],
    ['Dulu', 'ended'],
  ]);
  aBinding(engine.db, { role: 'vendor', partnerId: OWN });
  expect(await losers()).toEqual([['Dulu', 'ended']]);
  aBinding(engine.db, { role: 'finance' });
});

test('the winner is told with the days on which it holds', async () => {
  const { rows } = await lines().list({ period, vendorId: OTHER });
  const [line] = rows.filter(({ rule }) => rule?.name === 'Untuk penjual lain');
  const { charges } = await lines().explain({ line: line?.id ?? 0 });
  expect(charges[0]?.rule).toMatchObject({ from: aRule().from, to: null });
});

test('what a close leaves out is named: the order, and of a line its vendor and product', async () => {
  const { waits, refused } = await lines().closePlan({ day: '2026-04-09' });
  expect([...waits.rows, ...refused.rows].length).toBeGreaterThan(0);
  for (const { order } of [...waits.rows, ...refused.rows]) expect(order).toMatch(/\S/);
  for (const { why, vendor } of refused.rows) expect(vendor === null).toBe(why === 'no_vendor');
});

test('long reading says each of its steps, and stops at the one after which it was called off', async () => {
  const folders = openFolders(engine.profile);
  const heard: number[] = [];
  const run = (signal: AbortSignal, said: (step: number) => void = () => undefined) =>
    inSteps(
      { folders, signal },
      function* (db): Generator<number, number> {
        for (let at = 1; at <= 3; at += 1) yield at;
        return db.all({ sql: 'select 1 from central_company', parameters: [] } as never).length;
      },
      (step) => {
        heard.push(step);
        said(step);
      },
    );
  expect(await run(new AbortController().signal)).toBe(1);
  const stop = new AbortController();
  await expect(run(stop.signal, (step) => step === 2 && stop.abort())).rejects.toThrow(/abort/i);
  expect(heard).toEqual([1, 2, 3, 1, 2]);
});

test('nothing frozen is recomputed to nothing that differs', async () => {
  expect(await lines().verify({ id: ONE })).toEqual({ rows: 0, differing: 0, first: [] });
});
