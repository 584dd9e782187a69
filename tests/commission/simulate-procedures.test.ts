import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstPack } from '../../main/features/commission/packs/shipped/index.ts';
import type { AppEvent } from '../../shared/contract/events.contract.ts';
import { sheetNames } from '../reports/workbook.ts';
import { aBinding, aCompany } from '../support/a-replica.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';
import { fillMarket, putRules } from './a-close.ts';
import { decided } from './decisions.ts';
import { aRule, aSet } from './rule-makers.ts';

const period = { from: '2026-02-05', to: '2026-04-10' };
const ONE = '10000000-0000-4000-8000-000000000001';
const dearer = {
  rules: [{ ...aRule({ name: 'Lebih mahal' }), rate: { kind: 'percent', ppm: 60_000 } }],
};

let engine: TempEngine;
beforeAll(async () => {
  engine = await tempEngine();
  aCompany(engine.db);
  aBinding(engine.db, { role: 'finance' });
  fillMarket(engine.db, 5, 250);
  putRules(engine.db, aSet([aRule()]));
  decided(engine.db, 'tax.platform_pkp', '2026-01-01', { pkp: true });
});
afterAll(() => engine.close());

const simulate = () => engine.client('local').commission.simulate;
const refused = (code: string) =>
  expect.objectContaining({ data: expect.objectContaining({ code }) });

function fileHashes(): Record<string, string> {
  const names = readdirSync(engine.profile).filter(
    (name) => /^replica/.test(name) && !name.endsWith('-shm'),
  );
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(engine.profile, name)))
        .digest('hex'),
    ]),
  );
}

test('a draft is simulated, tells how far it is, and writes nothing', async () => {
  await simulate().run({ id: ONE, draft: { format: 1 }, period });
  const before = fileHashes();
  const changes = engine.db.get<{ n: number }>({
    sql: 'pragma data_version',
    parameters: [],
  } as never);
  const heard: AppEvent[] = [];
  const stop = engine.on((event) => heard.push(event));
  const found = await simulate().run({ id: ONE, draft: { format: 1, ...dearer }, period });
  stop();
  expect(fileHashes()).toEqual(before);
  expect(engine.db.get({ sql: 'pragma data_version', parameters: [] } as never)).toEqual(changes);
  const { total } = found;
  expect(total.lines).toBeGreaterThan(30);
  expect(total.winnerChanged).toBe(total.lines);
  expect(Math.abs(total.new.amount * 5 - total.old.amount * 6)).toBeLessThan(total.lines * 6);
  expect(found).toMatchObject({ id: ONE, fromCentral: false, unsettled: [], period });
  const told = heard.filter((event) => event.kind === 'simulating');
  expect(told.length).toBeGreaterThan(3);
  expect(told.at(-1)).toMatchObject({ id: ONE, done: told.at(-1)?.of });
});

test('the live set as it stands differs on no line', async () => {
  const { total } = await simulate().run({ id: ONE, draft: { format: 1 }, period });
  expect(total).toMatchObject({ winnerChanged: 0, differing: 0, old: total.new });
  expect(await simulate().lines({ id: ONE, which: 'amount' })).toEqual({ total: 0, rows: [] });
});

test('its lines come page by page, the largest change first', async () => {
  const { total } = await simulate().run({ id: ONE, draft: { format: 1, ...dearer }, period });
  const first = await simulate().lines({ id: ONE, limit: 10 });
  const second = await simulate().lines({ id: ONE, limit: 10, offset: 10 });
  expect(first.total).toBe(total.winnerChanged);
  const sizes = [...first.rows, ...second.rows].map(({ oldAmount, newAmount }) =>
    Math.abs(newAmount - oldAmount),
  );
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(first.rows[0]).toMatchObject({
    charge: 'commission',
    oldRule: { name: 'Tarif umum' },
    newRule: { version: 'draft/1', name: 'Lebih mahal' },
  });
});

test('it is exported as CSV with every changed line, and as a workbook with every table', async () => {
  await simulate().run({ id: ONE, draft: { format: 1, ...dearer }, period });
  const { total } = await simulate().lines({ id: ONE, limit: 1 });
  const csv = await simulate().export({ id: ONE, format: 'csv', language: 'en' });
  expect(csv).toMatchObject({ mime: 'text/csv; charset=utf-8', rows: total });
  const byVendor = { id: ONE, format: 'csv', table: 'vendor', language: 'id' } as const;
  const text = readFileSync(
    join(engine.profile, 'exports', (await simulate().export(byVendor)).name),
    'utf8',
  );
  expect(text.split('\r\n')[0]).toContain('"Penjual";"Baris";"Dasar";"Biaya lama";"Biaya baru"');
  const book = await simulate().export({ id: ONE, format: 'xlsx', language: 'en' });
  const bytes = readFileSync(join(engine.profile, 'exports', book.name));
  expect(sheetNames(bytes)).toEqual([
    ...['By vendor', 'By category', 'By region', 'Changed lines', 'Definitions'],
  ]);
});

test('a pack is tried against the one that counts', async () => {
  const pack = structuredClone(firstPack);
  for (const row of pack.rows)
    if (row.key === 'ppn.dpp_factor.umum' && row.to === null) row.value = [1, 1];
  const draft = { ...pack, version: 'uji-3' };
  const found = await simulate().impact({ id: ONE, pack: draft, period });
  expect(found.packs).toEqual({ old: 'id-2026-11', new: 'uji-3' });
  expect(found.total.new.amount).toBe(found.total.old.amount);
  expect(found.total.new.tax).toBeGreaterThan(found.total.old.tax);
  const nothing = simulate().impact({ id: ONE, pack: null, period });
  await expect(nothing).rejects.toEqual(refused('file.missing'));
});

test('what is wrong is refused by row and field, and a result that is no longer kept says so', async () => {
  const bad = { format: 1, rules: [{ ...aRule(), rate: { kind: 'percent', ppm: 2_000_000 } }] };
  const asked = simulate().run({ id: ONE, draft: bad, period });
  const data = { code: 'commission.percent_over', params: { row: 1, field: 'rate.ppm' } };
  await expect(asked).rejects.toMatchObject({ data });
  const other = simulate().lines({ id: '10000000-0000-4000-8000-000000000009' });
  await expect(other).rejects.toEqual(refused('simulation.gone'));
});

test('it stops where it is cancelled, and the lane goes on', async () => {
  const abort = new AbortController();
  const stop = engine.on((event) => {
    if (event.kind === 'simulating') abort.abort();
  });
  const long = { from: '1990-01-01', to: '2026-12-31' };
  const asked = simulate().run(
    { id: ONE, draft: { format: 1 }, period: long },
    { signal: abort.signal },
  );
  await expect(asked).rejects.toThrow();
  stop();
  const after = await simulate().run({ id: ONE, draft: { format: 1 }, period });
  expect(after.total.lines).toBeGreaterThan(30);
});

test('packs are listed and shown, compared, and proposed by who may', async () => {
  const { packs } = engine.client('local').commission;
  expect(await packs.list()).toMatchObject({
    live: 'id-2026-11',
    packs: [{ version: 'id-2026-11', state: 'shipped', decision: null }],
  });
  const shown = await packs.show({ day: '2026-11-23' });
  expect(shown.tax).toMatchObject({ pkp: true, ppnPpm: 120_000, unsettled: [] });
  expect(await packs.compare({ pack: firstPack })).toEqual({
    ...{ against: 'id-2026-11', faults: [], changes: [] },
  });
  expect(await packs.compare({ pack: { rows: [] } })).toMatchObject({ changes: [] });
  const same = packs.propose({ title: 'Sama', pack: { ...firstPack, version: 'uji-4' } });
  await expect(same).rejects.toEqual(refused('pack.same'));
  const taken = packs.propose({ title: 'Sama', pack: firstPack });
  await expect(taken).rejects.toEqual(refused('pack.version_taken'));
  const rows = firstPack.rows.slice(0, -1);
  const { uuid } = await packs.propose({
    title: 'Baru',
    pack: {
      ...firstPack,
      version: 'uji-4',
      rows: [...rows, { ...firstPack.rows.at(-1), status: 'unsettled' }],
    },
  });
  const waiting = await engine.client('local').facts.list({ which: 'pending' });
  expect(waiting.rows).toMatchObject([{ uuid, kind: 'pack.proposed' }]);
  expect((await packs.claims({ month: '2026-03' })).ratePpm).toBe(20_000);
});

test('days on which the tax law changes are named: a close may tax an order of before by the law of after', async () => {
  const run = (changes: object) =>
    simulate().run({ id: ONE, draft: { format: 1 }, period, ...changes });
  expect((await run({})).taxTurns).toEqual([]);
  decided(engine.db, 'tax.platform_pkp', '2026-04-20', { pkp: false });
  expect((await run({})).taxTurns).toEqual(['2026-04-20']);
  expect((await run({ asIf: '2026-04-01' })).taxTurns).toEqual([]);
  const long = { from: '2025-12-15', to: '2026-01-10' };
  expect((await run({ period: long })).taxTurns).toEqual(['2026-01-01']);
});
