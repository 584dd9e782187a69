import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { read } from '../../../main/db/qb.ts';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { startSandbox } from '../../support/a-sandbox.ts';
import { aDesk, type Desk } from '../a-desk.ts';
import { type Meddle, type MeddlingProxy, meddlingProxy } from '../meddling-proxy.ts';

type Fields = Record<string, { type: string } | undefined>;

let box: Sandbox;
let proxy: MeddlingProxy;
let desk: Desk;
let meddle: Meddle = () => undefined;

beforeAll(async () => {
  box = await startSandbox({ size: 'tiny', asOf: '2026-11-23' });
  proxy = await meddlingProxy(box.url, (call, trueAnswer) => meddle(call, trueAnswer));
  desk = aDesk();
  await desk.bind(box, { url: proxy.url });
  await desk.sync();
});

afterEach(() => {
  meddle = () => undefined;
});
afterAll(async () => {
  await desk.close();
  await proxy.close();
  await box.close();
});

/** The model as if an administrator had changed its fields. */
function change(model: string, edit: (fields: Fields) => Fields): void {
  meddle = async (call, trueAnswer) => {
    if (call.model !== model || call.method !== 'fields_get') return undefined;
    return { result: edit((await trueAnswer()) as Fields) };
  };
}

function without(name: string): (fields: Fields) => Fields {
  return ({ [name]: _, ...rest }) => rest;
}

function retyped(name: string, type: string): (fields: Fields) => Fields {
  return (fields) => ({ ...fields, [name]: { type } });
}

function stateOf(id: string) {
  const found = desk.status().entities.find(({ entity }) => entity === id);
  return { state: found?.state, missing: found?.missingFields, error: found?.error ?? null };
}

const count = (table: 'central_partner' | 'central_product', column: 'city' | 'weight_micro') =>
  desk.db.get(
    read
      .selectFrom(table)
      .select((q) => q.fn.countAll<number>().as('n'))
      .where(column, column === 'city' ? 'is not' : '!=', column === 'city' ? null : 0),
  )?.n;

test('an optional field that is gone leaves its column empty, is named, and comes back', async () => {
  const before = count('central_partner', 'city');
  expect(before).toBeGreaterThan(0);
  change('res.partner', without('city'));
  await desk.sync();
  expect(stateOf('partner')).toEqual({ state: 'verified', missing: ['city'], error: null });
  expect(count('central_partner', 'city')).toBe(0);
  meddle = () => undefined;
  await desk.sync();
  expect(stateOf('partner')).toEqual({ state: 'verified', missing: [], error: null });
  expect(count('central_partner', 'city')).toBe(before);
});

test.each([
  ['a text that became a reference', 'res.partner', 'city', 'many2one', 'partner', 'city'],
  [
    'a list that became a number',
    'sale.order.line',
    'invoice_lines',
    'integer',
    'order_line',
    'invoice_line_id',
  ],
  ['a text that became a file', 'rating.rating', 'feedback', 'binary', 'rating', 'feedback'],
] as const)('%s is not read, and is named', async (_, model, field, type, id, column) => {
  change(model, retyped(field, type));
  await desk.sync();
  expect(stateOf(id)).toEqual({ state: 'verified', missing: [column], error: null });
});

test.each([
  ['gone', without('amount_total')],
  ['of another type', retyped('amount_total', 'char')],
])('without a field that every row needs (%s) its entity alone stands still', async (_, edit) => {
  change('sale.order', edit);
  const status = await desk.sync();
  expect(stateOf('order')).toMatchObject({
    state: 'failed',
    error: { code: 'central.field_missing', params: { fields: 'total_minor' } },
  });
  expect(stateOf('order_line')).toMatchObject({ state: 'verified' });
  expect(stateOf('invoice')).toMatchObject({ state: 'verified' });
  expect(status.lastCycle?.outcome).toBe('failed');
  meddle = () => undefined;
  await desk.sync();
  expect(stateOf('order')).toMatchObject({ state: 'verified', error: null });
});

test('a selection that has grown is stored as it is', async () => {
  meddle = async (call, trueAnswer) => {
    if (call.model !== 'stock.picking' || call.method !== 'search_read') return undefined;
    const rows = (await trueAnswer()) as { state: string }[];
    return { result: rows.map((row) => ({ ...row, state: 'on_the_moon' })) };
  };
  desk.db.runSql("update sync_cursor set fields_hash = '' where entity = 'shipment'", []);
  await desk.sync();
  expect(stateOf('shipment')).toMatchObject({ state: 'verified', error: null });
  const states = read.selectFrom('central_shipment').select('state').distinct();
  expect(desk.db.all(states)).toEqual([{ state: 'on_the_moon' }]);
});

test('an amount that the central computes at each reading is left out of the digest', async () => {
  change('account.move', (fields) => ({
    ...fields,
    amount_residual: { type: 'monetary', store: false },
  }));
  const asked = proxy.calls.length;
  await desk.sync();
  expect(stateOf('invoice')).toMatchObject({ state: 'verified' });
  const grouped = proxy.calls
    .slice(asked)
    .find(({ model, method }) => model === 'account.move' && method === 'read_group');
  expect(JSON.stringify(grouped?.args)).toContain('sum(amount_total)');
  expect(JSON.stringify(grouped?.args)).not.toContain('amount_residual');
});
