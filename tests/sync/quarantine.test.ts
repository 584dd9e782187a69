import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { read } from '../../main/db/qb.ts';
import { erase } from '../../main/platform/privacy/erase.service.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { aDesk, type Desk } from './a-desk.ts';
import { anEditor } from './an-editor.ts';
import { type MeddlingProxy, meddlingProxy } from './meddling-proxy.ts';

type Row = Record<string, unknown>;

let box: Sandbox;
let proxy: MeddlingProxy;
let desk: Desk;
/** What the proxy makes of each row of an order page. */
let spoil: (row: Row) => Row = (row) => row;

beforeAll(async () => {
  box = await startSandbox({ size: 'small', asOf: '2026-11-23' });
  proxy = await meddlingProxy(box.url, async ({ model, method }, trueAnswer) => {
    if (model !== 'sale.order' || method !== 'search_read') return undefined;
    const rows = (await trueAnswer()) as Row[];
    return { result: rows.map((row) => spoil(row)) };
  });
});

afterAll(async () => {
  await proxy.close();
  await box.close();
});

afterEach(async () => {
  spoil = (row) => row;
  await desk.close();
});

const isEveryHundredth = (row: Row) => Number(row.id) % 100 === 0;

function stored(id: number): { state: string; total_minor: number } | undefined {
  const query = read.selectFrom('central_order').select(['state', 'total_minor']);
  return desk.db.get(query.where('id', '=', id));
}

test('one bad row in a hundred is held back, and the other ninety-nine are kept', async () => {
  desk = aDesk();
  await desk.bind(box, { url: proxy.url });
  spoil = (row) => (isEveryHundredth(row) ? { ...row, amount_total: 10.001 } : row);
  const status = await desk.sync();
  const orders = status.entities.find(({ entity }) => entity === 'order');
  const held = desk.quarantined();
  expect(status.lastCycle?.outcome).toBe('done');
  expect(held.length).toBeGreaterThan(50);
  expect(orders).toMatchObject({
    state: 'chasing',
    quarantined: held.length,
    replica: (orders?.central ?? 0) - held.length,
  });
  expect(held.every(({ centralId }) => centralId % 100 === 0)).toBe(true);
  expect(held[0]).toMatchObject({
    entity: 'order',
    code: 'row.excess_precision',
    params: { field: 'amount_total', value: '10.001' },
  });
});

test('each is asked for again, and leaves once it can be read', async () => {
  desk = aDesk();
  await desk.bind(box, { url: proxy.url });
  spoil = (row) => (isEveryHundredth(row) ? { ...row, date_order: '2026-02-30 10:00:00' } : row);
  await desk.sync();
  spoil = (row) => row;
  const status = await desk.sync();
  expect(desk.quarantined()).toEqual([]);
  expect(status.entities.find(({ entity }) => entity === 'order')?.state).toBe('verified');
});

test('one that was deleted on the central leaves too', async () => {
  desk = aDesk();
  await desk.bind(box, { url: proxy.url });
  const context = { allowed_company_ids: [1], active_test: false };
  const [partner] = box.call('res.partner', 'search', [[]], { limit: 1, context }) as number[];
  const order = Number(
    box.call('sale.order', 'create', [{ partner_id: partner, company_id: 1 }], { context }),
  );
  spoil = (row) => (row.id === order ? { ...row, partner_id: 'nobody' } : row);
  await desk.sync();
  expect(desk.quarantined()).toMatchObject([{ centralId: order, code: 'row.not_reference' }]);
  box.call('sale.order', 'unlink', [[order]], { context });
  const status = await desk.sync();
  expect(desk.quarantined()).toEqual([]);
  expect(status.entities.find(({ entity }) => entity === 'order')?.state).toBe('verified');
});

test('the last good version of a row that turned bad stays, and the quarantine says so', async () => {
  desk = aDesk();
  await desk.bind(box, { url: proxy.url });
  await desk.sync();
  const context = { allowed_company_ids: [1], active_test: false };
  const [order = 0] = box.call('sale.order', 'search', [[]], { limit: 1, context }) as number[];
  const before = stored(order);
  box.call('sale.order', 'write', [[order], { client_order_ref: 'PO-1' }], { context });
  spoil = (row) => (row.id === order ? { ...row, amount_total: 'banyak' } : row);
  const status = await desk.sync();
  expect(stored(order)).toEqual(before);
  expect(desk.quarantined()).toMatchObject([{ centralId: order, code: 'row.not_number' }]);
  expect(status.entities.find(({ entity }) => entity === 'order')).toMatchObject({
    quarantined: 1,
    error: null,
  });
});

test('a change of state waits for no row but its own, and says why that one cannot be read', async () => {
  desk = aDesk();
  await desk.bind(box, { url: proxy.url });
  await desk.sync();
  const drafts = read.selectFrom('central_order').select('id').where('state', '=', 'draft');
  const [bad, good] = desk.db.all(drafts.limit(2)).map(({ id }) => id);
  const sari = anEditor(desk);
  const acted = [bad, good].map((id = 0) => sari.act('order', id, 'confirm').messageId);
  spoil = (row) => (row.id === bad ? { ...row, state: 7 } : row);
  await sari.push();
  expect(acted.map((id) => sari.state(id))).toEqual(['refused', 'done']);
  expect(sari.message(acted[0] ?? 0).message.reason).toMatchObject({ code: 'row.not_text' });
});

test('an erased person does not come back with a row that is held back', async () => {
  desk = aDesk();
  await desk.bind(box, { url: proxy.url });
  await desk.sync();
  const query = read
    .selectFrom('central_order as o')
    .innerJoin('central_partner as p', 'p.id', 'o.partner_id')
    .select(['o.id', 'p.id as partnerId', 'p.name']);
  const person = desk.db.get(query.where('p.is_company', '=', 0).where('p.parent_id', 'is', null));
  if (person === undefined) throw new Error('A market has people who buy.');
  const { id, partnerId, name: confirm } = person;
  const asked = { partnerId, confirm: confirm ?? '', reason: 'Permintaan orangnya', dryRun: false };
  const { pseudonym } = await erase(desk.call, asked);
  const context = { allowed_company_ids: [1], active_test: false };
  box.call('sale.order', 'write', [[id], { client_order_ref: 'Titip di Bu Siti' }], { context });
  spoil = (row) => (row.id === id ? { ...row, amount_total: 'Bu Siti' } : row);
  await desk.sync();
  const held = read.selectFrom('sync_quarantine').select(['central_id', 'row', 'params']);
  expect(desk.db.all(held)).toEqual([
    {
      central_id: id,
      row: '{}',
      params: JSON.stringify({ field: 'amount_total', value: pseudonym }),
    },
  ]);
});

test('an answer that is not a page of rows stores nothing at all', async () => {
  desk = aDesk();
  await desk.bind(box, { url: proxy.url });
  spoil = (row) => ({ ...row, id: 7 });
  const status = await desk.sync();
  expect(status.lastCycle).toMatchObject({
    outcome: 'failed',
    error: { code: 'connection.broken_answer' },
  });
  const orders = status.entities.find(({ entity }) => entity === 'order');
  expect(orders).toMatchObject({ state: 'failed', replica: 0, quarantined: 0 });
});
