import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepSpans } from '../../main/features/certification/spans/keep-spans.service.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { call } from '../contract/call.ts';
import type { Transport } from '../contract/transports.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';
import { sized } from '../support/whole.ts';
import { filesThatHold, rowsOfOthers } from './rows-of-others.ts';
import { A, B, canaryOf, ids, PRICE_OF_B, plantCanaries } from './two-vendors.ts';
import { requests } from './vendor-requests.ts';

const { count: REQUESTS, told } = sized(2_000, 10_000);
const AT_ONCE = 20;
const traces = [canaryOf(B), String(PRICE_OF_B)];

let box: Sandbox;
let desk: TempEngine;
let office: TempEngine;

beforeAll(async () => {
  box = await startSandbox({ size: 'small', asOf: TODAY });
  expect(plantCanaries(box, A)).toBeGreaterThan(100);
  expect(plantCanaries(box, B)).toBeGreaterThan(100);
  // A note of the staff on A itself: its own desk has it no more than another's.
  const note = { text: canaryOf(B), corrects: null };
  factOf(`note/${A}`, 'note.written', { ...note, vendorId: A });
  factOf(`note/${B}`, 'note.written', { ...note, vendorId: B });
  const asked = { vendorId: B, requirement: `halal ${canaryOf(B)}`, subject: null };
  factOf(`evidence/${B}`, 'evidence.requested', asked);
  const [productId = 0] = ids(box, 'product.template', [['x_vendor_id', '=', B]]);
  const changed = { productId, on: TODAY, note: canaryOf(B), what: 'ingredients' };
  factOf(`certification/${productId}`, 'composition.changed', changed);
  desk = await deskOf('penjual');
  office = await deskOf('keuangan');
  for (const { db } of [desk, office]) await keepSpans(db, new AbortController().signal);
}, 120_000);
afterAll(async () => {
  await desk.close();
  await office.close();
  await box.close();
});

function factOf(stream: string, kind: string, data: object): void {
  const saying = { uuid: randomUUID(), kind, version: 1, heads: {}, data };
  const row = { x_stream: stream, x_seq: 1, x_payload: JSON.stringify(saying) };
  box.call('x_umkm_fact', 'create', [{ x_name: kind, ...row }]);
}

/** Bound and synced as somebody, whose password is his login. */
async function deskOf(login: string): Promise<TempEngine> {
  const engine = await tempEngine();
  const client = engine.client('local');
  const { url, db } = box;
  await client.connection.save({ url, db, login, secret: login, companyId: null });
  await client.sync.start();
  for (;;) {
    const { lastCycle } = await client.sync.status();
    if (lastCycle?.outcome === 'done') return engine;
    if (lastCycle?.outcome != null) throw new Error(JSON.stringify(lastCycle));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whatever the engine says back, files and errors included. */
async function heard(engine: TempEngine, asked: { path: string; input?: unknown }) {
  const transport: Transport = { client: engine.client('window'), close: async () => undefined };
  try {
    const answer = await call(transport, asked.path, asked.input);
    const name = fileNameOf(answer);
    if (name === null) return JSON.stringify(answer);
    const { data } = await transport.client.exports.get({ name });
    return JSON.stringify(answer) + (await data.text());
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return `${error.message} ${JSON.stringify(error)}`;
  }
}

function fileNameOf(answer: unknown): string | null {
  const isFile = typeof answer === 'object' && answer !== null && 'mime' in answer;
  return isFile && 'name' in answer ? String(answer.name) : null;
}

async function ask(engine: TempEngine, count: number): Promise<string[]> {
  const asked = requests(20261123);
  const found: string[] = [];
  for (let done = 0; done < count; done += AT_ONCE) {
    const batch = Array.from({ length: AT_ONCE }, () => asked.next().value);
    const answers = await Promise.all(batch.map((one) => heard(engine, one)));
    answers.forEach((answer, index) => {
      const trace = traces.find((one) => answer.includes(one));
      if (trace !== undefined) found.push(`${JSON.stringify(batch[index])} told ${trace}`);
    });
  }
  return found;
}

test(`${told} requests as one vendor tell nothing of the other`, async () => {
  expect(await ask(desk, REQUESTS)).toEqual([]);
}, 120_000);

test('the same requests from an office, which may see both, do meet the other vendor', async () => {
  expect((await ask(office, 200)).length).toBeGreaterThan(10);
});

test('the desk of a vendor does show its own', async () => {
  const own = await heard(desk, { path: 'vendors.products', input: { id: A, limit: 500 } });
  expect(own).toContain(canaryOf(A));
});

test('in the file of the vendor no row of any table is of another, and in no file a word of it', () => {
  const file = new Database(join(desk.profile, 'replica.db'), { readonly: true });
  const products = ids(box, 'product.template', [['x_vendor_id', '=', A]]);
  const variants = ids(box, 'product.product', [['product_tmpl_id', 'in', products]]);
  const own = { vendor: A, products: new Set(products), variants: new Set(variants) };
  expect(rowsOfOthers(file, own)).toEqual([]);
  expect(filesThatHold(desk.profile, [canaryOf(B)])).toEqual([]);
  expect(filesThatHold(desk.profile, [canaryOf(A)])).toContain('replica.db-wal');
  const rowsOf = (table: string) => file.prepare(`select count(*) from ${table}`).pluck().get();
  const kept = ['order', 'payment', 'shipment', 'invoice', 'invoice_line', 'supplier', 'user'];
  expect(kept.map((name) => rowsOf(`central_${name}`))).toEqual(kept.map(() => 0));
  expect(rowsOf('central_partner')).toBe(1);
  expect(rowsOf('certification_span')).toBeGreaterThan(0);
  const papers = [
    ...['state_evidence', 'attachment', 'reminder', 'state_certification_event'],
    'state_vendor_note',
  ];
  expect(papers.map(rowsOf)).toEqual(papers.map(() => 0));
  file.close();
});

test('the same look at the file of an office does meet others', () => {
  const file = new Database(join(office.profile, 'replica.db'), { readonly: true });
  const own = { vendor: A, products: new Set<number>(), variants: new Set<number>() };
  const tables = new Set(rowsOfOthers(file, own).map((told) => told.split('.')[0]));
  file.close();
  expect([...tables]).toEqual(
    expect.arrayContaining([
      ...['central_partner', 'central_product', 'central_order_line', 'central_certification'],
      ...['central_rating', 'certification_span', 'certification_duty', 'fact_log'],
    ]),
  );
  expect(filesThatHold(office.profile, [canaryOf(B)])).toContain('replica.db-wal');
});

test('its figures are those of its lines on the central', async () => {
  const domain = [
    ['x_vendor_id', '=', A],
    ['x_order_state', '=', 'sale'],
    ['display_type', '=', false],
    ['currency_id.name', '=', 'IDR'],
    ['is_delivery', '=', false],
    ['is_downpayment', '=', false],
  ];
  const fields = { fields: ['price_total', 'order_id'], load: '' };
  const lines = box.call('sale.order.line', 'search_read', [domain], fields);
  if (!Array.isArray(lines)) throw new Error('no lines');
  const total = lines.reduce((sum, line) => sum + Math.round(line.price_total * 100), 0);
  const orders = new Set(lines.map((line) => line.order_id)).size;
  const period = { from: '2000-01-01', to: '2099-12-31' };
  const answer = await desk.client('window').analytics.query({
    metrics: ['gmv', 'orders'],
    period,
  });
  expect(answer.totals).toEqual([total, orders]);
  const seen = await office.client('window').analytics.query({
    metrics: ['gmv', 'orders'],
    period,
    filters: { vendor: [String(A)] },
  });
  expect(answer.totals).toEqual(seen.totals);
  expect(total).toBeGreaterThan(0);
});

test('what its lines cannot feed is absent, and what stays has rows', async () => {
  const client = desk.client('window');
  const { metrics, dimensions } = await client.analytics.catalogue();
  expect(metrics.map(({ id }) => id)).toEqual([
    ...['gmv', 'orders', 'average_order_value', 'sales_before_tax'],
    ...['units_sold', 'items_per_order', 'units_30_days'],
    ...['ratings', 'rating_sum', 'rating_average', 'ratings_answered', 'rating_response_rate'],
    ...['gmv_before', 'gmv_growth', 'gmv_fall', 'gmv_growth_rate'],
  ]);
  expect(dimensions.map(({ id }) => id)).not.toContain('vendor');
  const { cards } = await client.analytics.dashboard({
    id: 'overview',
    period: { from: '2026-01-01', to: TODAY },
  });
  expect(cards.map(({ card }) => card.id)).toEqual([
    ...['gmv', 'orders', 'average_order_value', 'trend', 'provinces', 'ranking'],
    ...['categories', 'products'],
  ]);
  for (const { answer } of cards) expect(answer?.rows.length).toBeGreaterThan(0);
  const session = await client.session.get();
  expect(session.vendor).toEqual({ id: A, name: expect.stringContaining(canaryOf(A)) });
  expect(session.permissions).not.toContain('order.view');
});

test('both vendors of one central see different rows', async () => {
  const other = await deskOf('penjual2');
  const read = async (engine: TempEngine) => (await engine.client('window').vendors.list({})).rows;
  expect((await read(desk)).map(({ id }) => id)).toEqual([A]);
  expect((await read(other)).map(({ id }) => id)).toEqual([B]);
  await other.close();
});
