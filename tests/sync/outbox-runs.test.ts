import { expect, test } from 'vitest';
import { makeWay, startDuePush, startSync, syncNow } from '../../main/sync/sync.service.ts';
import { tempEngine } from '../support/temp-engine.ts';
import { inputFor } from './a-desk.ts';
import { deskBehindALine } from './desk-behind-a-line.ts';

const here = deskBehindALine();

const context = { allowed_company_ids: [1], active_test: false };
const search = (model: string, domain: unknown[], limit = 10) =>
  here.box.call(model, 'search', [domain], { limit, order: 'id', context }) as number[];
const rowsOf = (model: string, domain: unknown[], fields: string[]) =>
  here.box.call(model, 'search_read', [domain, fields], { order: 'id', load: '', context });
const sent = () => here.proxy.calls.filter(({ method }) => method === 'run').length;
const discounted = (values: Record<string, number>) => ({ entity: 'order_line', values });

test('a word to sync during a run that only sends is not lost: a whole cycle follows, and sends the rest', async () => {
  const partners = search('res.partner', [['parent_id', '=', false]], 250);
  const edits = partners.map((id) => here.sari.edit('partner', id, { city: 'Cepu' }));
  const before = here.desk.status().lastCycle?.startedAt ?? 0;
  startDuePush(here.desk.call);
  while (sent() === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(startSync(here.desk.call)).toBe(false);
  await makeWay(here.desk.call);
  expect(sent()).toBeLessThan(edits.length);
  expect(startSync(here.desk.call)).toBe(true);
  await makeWay(here.desk.call);
  expect(here.desk.status().running).toBe(true);
  await here.desk.call.background.settled('sync');
  expect(here.desk.status().lastCycle?.startedAt).toBeGreaterThan(before);
  expect(here.desk.status().lastCycle).toMatchObject({ outcome: 'done' });
  expect(new Set(edits.map(({ messageId }) => here.sari.state(messageId)))).toEqual(
    new Set(['done']),
  );
});

test('what waits for a central that was gone is sent at once where somebody asks for a sync', async () => {
  const { desk, sari, proxy } = here;
  const [partner = 0] = search('res.partner', [['parent_id', '=', false]]);
  const { messageId } = sari.edit('partner', partner, { city: 'Blora' });
  proxy.decide = () => 'drop';
  await sari.push();
  expect(sari.message(messageId).message).toMatchObject({
    state: 'waiting',
    nextAt: expect.any(Number),
  });
  proxy.decide = () => 'pass';
  startSync(desk.call);
  await desk.call.background.settled('sync');
  expect(sari.state(messageId)).toBe('waiting');
  expect(await syncNow(desk.call)).toBe(true);
  await desk.call.background.settled('sync');
  expect(sari.state(messageId)).toBe('done');
});

test('lines made together say the same columns: what one leaves out is what the central makes of it', async () => {
  const [partner = 0] = search('res.partner', [['customer_rank', '>', 0]]);
  const [one = 0, other = 0] = search('product.product', [['active', '=', true]]);
  const line = { quantity_micro: 1_000_000, unit_price_micro: 10_000_000_000 };
  const { uuid, messageId } = here.sari.create('order', { partner_id: partner }, [
    discounted({ variant_id: one, ...line }),
    discounted({ variant_id: other, ...line, discount_micro: 5_000_000 }),
  ]);
  await here.sari.push();
  expect(here.sari.state(messageId)).toBe('done');
  const lines = rowsOf(
    'sale.order.line',
    [['order_id.x_client_uuid', '=', uuid]],
    ['product_id', 'price_unit', 'discount'],
  );
  expect(lines).toMatchObject([
    { product_id: one, price_unit: 10_000, discount: 0 },
    { product_id: other, price_unit: 10_000, discount: 5 },
  ]);
});

test('a price that only some lines name is asked for: left out, it would be sent as nothing', () => {
  const [partner = 0] = search('res.partner', [['customer_rank', '>', 0]]);
  const [variant = 0] = search('product.product', [['active', '=', true]]);
  const line = { variant_id: variant, quantity_micro: 1_000_000 };
  const make = () =>
    here.sari.create('order', { partner_id: partner }, [
      discounted(line),
      discounted({ ...line, unit_price_micro: 10_000_000_000 }),
    ]);
  expect(make).toThrow('draft.required');
  expect(here.sari.outbox().rows).toEqual([]);
});

test('a new vendor is named above the list until the central has it', async () => {
  const engine = await tempEngine();
  const client = engine.client('window');
  const idle = async () => {
    while ((await client.sync.status()).running) await new Promise((r) => setTimeout(r, 20));
  };
  try {
    await client.connection.save({ ...inputFor(here.box), replace: false });
    await idle();
    const values = { name: 'Tenun Baru', city: 'Jepara' };
    const { uuid } = await client.drafts.create({ entity: 'partner', values });
    const created = () => client.outbox.created({ entity: 'partner' });
    expect(await created()).toEqual({ total: 1, stuck: 0, titles: ['Tenun Baru'] });
    expect(await client.drafts.pending({ entity: 'partner', ref: { uuid } })).toMatchObject({
      isNew: true,
      state: 'waiting',
    });
    await client.sync.start();
    await idle();
    expect(await created()).toEqual({ total: 0, stuck: 0, titles: [] });
    expect(search('res.partner', [['x_client_uuid', '=', uuid]])).toHaveLength(1);
  } finally {
    await engine.close();
  }
});
