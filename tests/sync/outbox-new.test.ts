import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { read } from '../../main/db/qb.ts';
import { requeueSettledAfter } from '../../main/sync/outbox/restored.service.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { aDesk, type Desk } from './a-desk.ts';
import { anEditor, type Editor } from './an-editor.ts';
import { type LosingProxy, losingProxy } from './losing-proxy.ts';

let box: Sandbox;
let proxy: LosingProxy;
let desk: Desk;
let sari: Editor;

beforeAll(async () => {
  box = await startSandbox({ size: 'small', asOf: '2026-11-23' });
  proxy = await losingProxy(box.url);
  desk = aDesk();
  await desk.bind(box, { url: proxy.url });
  await desk.sync();
});
afterAll(async () => {
  await desk.close();
  await proxy.close();
  await box.close();
});
beforeEach(() => {
  proxy.calls.length = 0;
  sari = anEditor(desk);
});
afterEach(() => {
  proxy.decide = () => 'pass';
});

const context = { allowed_company_ids: [1], active_test: false };
const search = (model: string, domain: unknown[], limit = 10) =>
  box.call(model, 'search', [domain], { limit, order: 'id', context }) as number[];
const count = (model: string, domain: unknown[]) => search(model, domain, 100).length;
const rowOf = (model: string, id: number, fields: string[]) =>
  (box.call(model, 'read', [[id], fields], { load: '', context }) as Record<string, unknown>[])[0];
const stateOf = (id: number) => rowOf('sale.order', id, ['state'])?.state;

function anOrder() {
  const [partner = 0] = search('res.partner', [['customer_rank', '>', 0]]);
  const variants = search('product.product', [['active', '=', true]]);
  const lines = [3_000_000, 1_500_000].map((quantity_micro, at) => ({
    entity: 'order_line',
    values: { variant_id: variants[at] ?? 0, quantity_micro, unit_price_micro: 12_500_000_000 },
  }));
  return sari.create('order', { partner_id: partner, client_ref: 'PO-7' }, lines);
}

test.each(['pass', 'lose', 'gateway'] as const)(
  'an order with its lines is created once, also where the answer goes astray (%s)',
  async (fate) => {
    const before = count('sale.order', [['client_order_ref', '=', 'PO-7']]);
    const { uuid, messageId } = anOrder();
    expect(sari.pending('order', { uuid })).toMatchObject({ isNew: true, isIntent: true });
    proxy.decide = ({ method }) => (method === 'load' ? fate : 'pass');
    await sari.push();
    proxy.decide = () => 'pass';
    sari.later();
    await sari.push();
    expect(sari.state(messageId)).toBe('done');
    const orders = search('sale.order', [['x_client_uuid', '=', uuid]]);
    expect(orders).toHaveLength(1);
    expect(count('sale.order', [['client_order_ref', '=', 'PO-7']])).toBe(before + 1);
    const [order = 0] = orders;
    expect(rowOf('sale.order', order, ['amount_untaxed'])?.amount_untaxed).toBe(56_250);
    const lines = read.selectFrom('central_order_line').select('quantity_micro');
    expect(desk.db.all(lines.where('order_id', '=', order).orderBy('id'))).toEqual([
      { quantity_micro: 3_000_000 },
      { quantity_micro: 1_500_000 },
    ]);
    expect(sari.message(messageId).message).toMatchObject({ centralId: order });
    expect(sari.edit('order', { uuid }, { client_ref: 'PO-7' })).toMatchObject({ state: 'done' });
  },
);

test('a new record may be edited and acted on before the central has it, and all goes in order', async () => {
  const { uuid, messageId } = anOrder();
  const edit = sari.edit('order', { uuid }, { client_ref: 'PO-8' });
  const act = sari.act('order', { uuid }, 'confirm');
  expect(sari.pending('order', { uuid })).toMatchObject({ actions: ['confirm'], isNew: true });
  await sari.push();
  expect([messageId, edit.messageId, act.messageId].map(sari.state)).toEqual([
    'done',
    'done',
    'done',
  ]);
  const [order = 0] = search('sale.order', [['x_client_uuid', '=', uuid]]);
  expect(rowOf('sale.order', order, ['client_order_ref', 'state'])).toMatchObject({
    client_order_ref: 'PO-8',
    state: 'sale',
  });
});

test('a vendor with its profile and account: what refers to it waits for it', async () => {
  const { uuid, messageId } = sari.create('partner', { name: 'Batik Baru', city: 'Solo' }, [
    { entity: 'vendor_profile', values: { name: 'Batik Baru', nib_number: '1234567890123' } },
    { entity: 'bank_account', values: { account_number: '777-1', holder_name: 'Batik Baru' } },
  ]);
  proxy.decide = ({ model, method }) =>
    method === 'load' && model === 'res.partner' ? 'drop' : 'pass';
  await sari.push();
  expect(proxy.calls.filter(({ method }) => method === 'load')).toHaveLength(1);
  proxy.decide = () => 'pass';
  sari.later();
  await sari.push();
  expect(sari.state(messageId)).toBe('done');
  expect(sari.outbox().rows).toEqual([]);
  const [partner = 0] = search('res.partner', [['x_client_uuid', '=', uuid]]);
  expect(count('x_umkm_vendor_profile', [['x_partner_id', '=', partner]])).toBe(1);
  expect(count('res.partner.bank', [['partner_id', '=', partner]])).toBe(1);
});

test('without its creation a new record has no later edits, and what refers to it is refused', async () => {
  const { uuid, messageId } = sari.create('partner', { name: 'Batal' });
  const edit = sari.edit('partner', { uuid }, { city: 'Solo' });
  const account = sari.create('bank_account', { partner_id: uuid, account_number: '1' });
  sari.withdraw(messageId);
  expect(sari.state(edit.messageId)).toBe('withdrawn');
  await sari.push();
  expect(sari.message(account.messageId).message).toMatchObject({
    state: 'refused',
    reason: { code: 'outbox.reference_gone' },
  });
  sari.withdraw(account.messageId);
  expect(count('res.partner', [['name', '=', 'Batal']])).toBe(0);
});

test('a sheet that the central refuses says why per cell, is mended, and is created once', async () => {
  const product = search('product.template', [['active', '=', true]])[0] ?? 0;
  const { messageId } = sari.create('certification', { product_id: product, type: 'ISO' });
  await sari.push();
  const { message } = sari.message(messageId);
  expect(message).toMatchObject({ state: 'refused', reason: { code: 'outbox.refused' } });
  expect(String(message.reason?.params.reason)).toContain('ISO');
  sari.resolve(messageId, 'mine', { changes: { type: 'halal', issued_on: '2026-01-31' } });
  await sari.push();
  expect(sari.state(messageId)).toBe('done');
  const id = sari.message(messageId).message.centralId ?? 0;
  expect(
    rowOf('x_product_certification', id, ['x_certification_type', 'x_issue_date']),
  ).toMatchObject({ x_certification_type: 'halal', x_issue_date: '2026-01-31' });
});

test.each(['pass', 'lose', 'gateway'] as const)(
  'an order is confirmed and then cancelled by its own methods, once each (%s)',
  async (fate) => {
    const [id = 0] = search('sale.order', [
      ['state', '=', 'draft'],
      ['company_id', '=', 1],
    ]);
    proxy.decide = ({ method }) => (method.startsWith('action_') ? fate : 'pass');
    const confirm = sari.act('order', id, 'confirm');
    expect(sari.act('order', id, 'confirm')).toEqual(confirm);
    const shown = read.selectFrom('order_mine').select('state').where('id', '=', id);
    expect(desk.db.get(shown)?.state).toBe('draft');
    await sari.push();
    sari.later();
    await sari.push();
    expect(sari.state(confirm.messageId)).toBe('done');
    expect(stateOf(id)).toBe('sale');
    const cancel = sari.act('order', id, 'cancel');
    await sari.push();
    expect(sari.state(cancel.messageId)).toBe('done');
    expect(stateOf(id)).toBe('cancel');
    const asked = proxy.calls.filter(({ method }) => method.startsWith('action_'));
    expect(asked.map(({ method }) => method)).toEqual(['action_confirm', 'action_cancel']);
    expect(() => sari.act('order', id, 'confirm')).toThrow('draft.wrong_state');
  },
);

test('an action that somebody else made impossible is refused with the state that stands', async () => {
  const [id = 0] = search('sale.order', [
    ['state', '=', 'draft'],
    ['company_id', '=', 1],
  ]);
  const { messageId } = sari.act('order', id, 'confirm');
  box.call('sale.order', 'action_cancel', [[id]], { context });
  await sari.push();
  expect(sari.message(messageId).message).toMatchObject({
    state: 'refused',
    reason: { code: 'draft.wrong_state', params: { state: 'cancel' } },
  });
  sari.resolve(messageId, 'theirs');
});

test('an action that another person did already is done', async () => {
  const [id = 0] = search('sale.order', [
    ['state', '=', 'draft'],
    ['company_id', '=', 1],
  ]);
  const { messageId } = sari.act('order', id, 'confirm');
  box.call('sale.order', 'action_confirm', [[id]], { context });
  await sari.push();
  expect(sari.state(messageId)).toBe('done');
  expect(proxy.calls.some(({ method }) => method === 'action_confirm')).toBe(false);
});

test('after a central came back from an older copy, what it has lost is sent again', async () => {
  const { uuid, messageId } = sari.create('partner', { name: 'Kembali', city: 'Solo' });
  const edit = sari.edit('partner', { uuid }, { city: 'Klaten' });
  await sari.push();
  const before = desk.call.clock.now() - 60_000;
  const [id = 0] = search('res.partner', [['x_client_uuid', '=', uuid]]);
  box.call('res.partner', 'unlink', [[id]], { context });
  const now = desk.call.clock.now();
  desk.db.tx(() => requeueSettledAfter(desk.db, { at: before, now, actor: 'sari' }));
  expect([sari.state(messageId), sari.state(edit.messageId)]).toEqual(['waiting', 'waiting']);
  await sari.push();
  expect([sari.state(messageId), sari.state(edit.messageId)]).toEqual(['done', 'done']);
  const [again = 0] = search('res.partner', [['x_client_uuid', '=', uuid]]);
  expect(rowOf('res.partner', again, ['city'])?.city).toBe('Klaten');
});
