import { expect, test } from 'vitest';
import { read } from '../../main/db/qb.ts';
import { requeueSettledAfter } from '../../main/sync/outbox/restored.service.ts';
import { deskBehindALine } from './desk-behind-a-line.ts';

const here = deskBehindALine();

const context = { allowed_company_ids: [1], active_test: false };
const search = (model: string, domain: unknown[], limit = 10) =>
  here.box.call(model, 'search', [domain], { limit, order: 'id', context }) as number[];
const count = (model: string, domain: unknown[]) => search(model, domain, 100).length;
const rowOf = (model: string, id: number, fields: string[]) =>
  (
    here.box.call(model, 'read', [[id], fields], { load: '', context }) as Record<string, unknown>[]
  )[0];
const stateOf = (id: number) => rowOf('sale.order', id, ['state'])?.state;

function anOrder() {
  const [partner = 0] = search('res.partner', [['customer_rank', '>', 0]]);
  const variants = search('product.product', [['active', '=', true]]);
  const lines = [3_000_000, 1_500_000].map((quantity_micro, at) => ({
    entity: 'order_line',
    values: { variant_id: variants[at] ?? 0, quantity_micro, unit_price_micro: 12_500_000_000 },
  }));
  return here.sari.create('order', { partner_id: partner, client_ref: 'PO-7' }, lines);
}

test.each(['pass', 'lose', 'gateway'] as const)(
  'an order with its lines is created once, also where the answer goes astray (%s)',
  async (fate) => {
    const before = count('sale.order', [['client_order_ref', '=', 'PO-7']]);
    const { uuid, messageId } = anOrder();
    expect(here.sari.pending('order', { uuid })).toMatchObject({ isNew: true, isIntent: true });
    here.proxy.decide = ({ method }) => (method === 'load' ? fate : 'pass');
    await here.sari.push();
    here.proxy.decide = () => 'pass';
    here.sari.later();
    await here.sari.push();
    expect(here.sari.state(messageId)).toBe('done');
    const orders = search('sale.order', [['x_client_uuid', '=', uuid]]);
    expect(orders).toHaveLength(1);
    expect(count('sale.order', [['client_order_ref', '=', 'PO-7']])).toBe(before + 1);
    const [order = 0] = orders;
    expect(rowOf('sale.order', order, ['amount_untaxed'])?.amount_untaxed).toBe(56_250);
    const lines = read.selectFrom('central_order_line').select('quantity_micro');
    expect(here.desk.db.all(lines.where('order_id', '=', order).orderBy('id'))).toEqual([
      { quantity_micro: 3_000_000 },
      { quantity_micro: 1_500_000 },
    ]);
    expect(here.sari.message(messageId).message).toMatchObject({ centralId: order });
    expect(here.sari.edit('order', { uuid }, { client_ref: 'PO-7' })).toMatchObject({
      state: 'done',
    });
  },
);

test('a new record may be edited and acted on before the central has it, and all goes in order', async () => {
  const { uuid, messageId } = anOrder();
  const edit = here.sari.edit('order', { uuid }, { client_ref: 'PO-8' });
  const act = here.sari.act('order', { uuid }, 'confirm');
  expect(here.sari.pending('order', { uuid })).toMatchObject({ actions: ['confirm'], isNew: true });
  await here.sari.push();
  expect([messageId, edit.messageId, act.messageId].map(here.sari.state)).toEqual([
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
  const { uuid, messageId } = here.sari.create('partner', { name: 'Batik Baru', city: 'Solo' }, [
    { entity: 'vendor_profile', values: { name: 'Batik Baru', nib_number: '1234567890123' } },
    { entity: 'bank_account', values: { account_number: '777-1', holder_name: 'Batik Baru' } },
  ]);
  here.proxy.decide = ({ model, method }) =>
    method === 'load' && model === 'res.partner' ? 'drop' : 'pass';
  await here.sari.push();
  expect(here.proxy.calls.filter(({ method }) => method === 'load')).toHaveLength(1);
  here.proxy.decide = () => 'pass';
  here.sari.later();
  await here.sari.push();
  expect(here.sari.state(messageId)).toBe('done');
  expect(here.sari.outbox().rows).toEqual([]);
  const [partner = 0] = search('res.partner', [['x_client_uuid', '=', uuid]]);
  expect(count('x_umkm_vendor_profile', [['x_partner_id', '=', partner]])).toBe(1);
  expect(count('res.partner.bank', [['partner_id', '=', partner]])).toBe(1);
});

test('without its creation a new record has no later edits, and what refers to it is refused', async () => {
  const { uuid, messageId } = here.sari.create('partner', { name: 'Batal' });
  const edit = here.sari.edit('partner', { uuid }, { city: 'Solo' });
  const account = here.sari.create('bank_account', { partner_id: uuid, account_number: '1' });
  here.sari.withdraw(messageId);
  expect(here.sari.state(edit.messageId)).toBe('withdrawn');
  await here.sari.push();
  expect(here.sari.message(account.messageId).message).toMatchObject({
    state: 'refused',
    reason: { code: 'outbox.reference_gone' },
  });
  here.sari.withdraw(account.messageId);
  expect(count('res.partner', [['name', '=', 'Batal']])).toBe(0);
});

test('a sheet that the central refuses says why per cell, is mended, and is created once', async () => {
  const product = search('product.template', [['active', '=', true]])[0] ?? 0;
  const { messageId } = here.sari.create('certification', { product_id: product, type: 'ISO' });
  await here.sari.push();
  const { message } = here.sari.message(messageId);
  expect(message).toMatchObject({ state: 'refused', reason: { code: 'outbox.refused' } });
  expect(String(message.reason?.params.reason)).toContain('ISO');
  here.sari.resolve(messageId, 'mine', { changes: { type: 'halal', issued_on: '2026-01-31' } });
  await here.sari.push();
  expect(here.sari.state(messageId)).toBe('done');
  const id = here.sari.message(messageId).message.centralId ?? 0;
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
    here.proxy.decide = ({ method }) => (method.startsWith('action_') ? fate : 'pass');
    const confirm = here.sari.act('order', id, 'confirm');
    expect(here.sari.act('order', id, 'confirm')).toEqual(confirm);
    const shown = read.selectFrom('order_mine').select('state').where('id', '=', id);
    expect(here.desk.db.get(shown)?.state).toBe('draft');
    await here.sari.push();
    here.sari.later();
    await here.sari.push();
    expect(here.sari.state(confirm.messageId)).toBe('done');
    expect(stateOf(id)).toBe('sale');
    const cancel = here.sari.act('order', id, 'cancel');
    await here.sari.push();
    expect(here.sari.state(cancel.messageId)).toBe('done');
    expect(stateOf(id)).toBe('cancel');
    const asked = here.proxy.calls.filter(({ method }) => method.startsWith('action_'));
    expect(asked.map(({ method }) => method)).toEqual(['action_confirm', 'action_cancel']);
    expect(() => here.sari.act('order', id, 'confirm')).toThrow('draft.wrong_state');
  },
);

test('an action that somebody else made impossible is refused with the state that stands', async () => {
  const [id = 0] = search('sale.order', [
    ['state', '=', 'draft'],
    ['company_id', '=', 1],
  ]);
  const { messageId } = here.sari.act('order', id, 'confirm');
  here.box.call('sale.order', 'action_cancel', [[id]], { context });
  await here.sari.push();
  expect(here.sari.message(messageId).message).toMatchObject({
    state: 'refused',
    reason: { code: 'draft.wrong_state', params: { state: 'cancel' } },
  });
  here.sari.resolve(messageId, 'theirs');
});

test('an action that another person did already is done', async () => {
  const [id = 0] = search('sale.order', [
    ['state', '=', 'draft'],
    ['company_id', '=', 1],
  ]);
  const { messageId } = here.sari.act('order', id, 'confirm');
  here.box.call('sale.order', 'action_confirm', [[id]], { context });
  await here.sari.push();
  expect(here.sari.state(messageId)).toBe('done');
  expect(here.proxy.calls.some(({ method }) => method === 'action_confirm')).toBe(false);
});

test('after a central came back from an older copy, what it has lost is sent again', async () => {
  const { uuid, messageId } = here.sari.create('partner', { name: 'Kembali', city: 'Solo' });
  const edit = here.sari.edit('partner', { uuid }, { city: 'Klaten' });
  await here.sari.push();
  const before = here.desk.call.clock.now() - 60_000;
  const [id = 0] = search('res.partner', [['x_client_uuid', '=', uuid]]);
  here.box.call('res.partner', 'unlink', [[id]], { context });
  const now = here.desk.call.clock.now();
  here.desk.db.tx(() => requeueSettledAfter(here.desk.db, { at: before, now, actor: 'sari' }));
  expect([here.sari.state(messageId), here.sari.state(edit.messageId)]).toEqual([
    'waiting',
    'waiting',
  ]);
  await here.sari.push();
  expect([here.sari.state(messageId), here.sari.state(edit.messageId)]).toEqual(['done', 'done']);
  const [again = 0] = search('res.partner', [['x_client_uuid', '=', uuid]]);
  expect(rowOf('res.partner', again, ['city'])?.city).toBe('Klaten');
});
