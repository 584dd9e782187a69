import { afterAll, beforeAll, expect, test } from 'vitest';
import { read } from '../../main/db/qb.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { aDesk, type Desk } from './a-desk.ts';
import { countsOnCentral, countsOnDesk } from './central-counts.ts';
import { meddlingProxy } from './meddling-proxy.ts';

let box: Sandbox;
let desk: Desk;

beforeAll(async () => {
  box = await startSandbox({ size: 'small', asOf: '2026-11-23' });
  desk = aDesk();
  await desk.bind(box);
  await desk.sync();
});

afterAll(async () => {
  await desk.close();
  await box.close();
});

const context = { allowed_company_ids: [1], active_test: false };

function ids(model: string, domain: unknown[], limit: number): number[] {
  return box.call(model, 'search', [domain], { limit, order: 'id', context }) as number[];
}

function aNewOrder(): number {
  const [partner] = ids('res.partner', [['customer_rank', '>', 0]], 1);
  const [product] = ids('product.product', [['active', '=', true]], 1);
  const line = [0, 0, { product_id: product, product_uom_qty: 2, price_unit: 12_500 }];
  const values = { partner_id: partner, company_id: 1, order_line: [line] };
  return Number(box.call('sale.order', 'create', [values], { context }));
}

test('new, edited, archived and deleted rows are all followed, and little else is read', async () => {
  const order = aNewOrder();
  const [partner] = ids('res.partner', [['customer_rank', '>', 0]], 1);
  box.call('res.partner', 'write', [[partner], { city: 'Kota Baru' }], { context });
  const [product] = ids('product.template', [['active', '=', true]], 1);
  box.call('product.template', 'write', [[product], { active: false }], { context });
  const ratings = ids('rating.rating', [['consumed', '=', true]], 3);
  box.call('rating.rating', 'unlink', [ratings], { context });

  const status = await desk.sync();

  expect(status.lastCycle).toMatchObject({ outcome: 'done' });
  expect(countsOnDesk(status)).toEqual(countsOnCentral(box));
  expect(status.lastCycle?.rowsRead).toBeLessThan(300);
  expect(status.lastCycle?.rowsChanged).toBeLessThan(50);
  const stored = desk.db.get(
    read
      .selectFrom('central_order')
      .innerJoin('central_order_line', 'central_order_line.order_id', 'central_order.id')
      .select(['central_order.state', 'subtotal_minor', 'quantity_micro'])
      .where('central_order.id', '=', order),
  );
  expect(stored).toEqual({ state: 'draft', subtotal_minor: 2_500_000, quantity_micro: 2_000_000 });
  expect(
    desk.db.get(
      read
        .selectFrom('central_partner')
        .select('city')
        .where('id', '=', partner ?? 0),
    ),
  ).toEqual({ city: 'Kota Baru' });
  expect(
    desk.db.get(
      read
        .selectFrom('central_product')
        .select('active')
        .where('id', '=', product ?? 0),
    ),
  ).toEqual({ active: 0 });
});

test('an order that is deleted takes its lines along', async () => {
  const order = aNewOrder();
  await desk.sync();
  box.call('sale.order', 'unlink', [[order]], { context });
  const status = await desk.sync();
  expect(countsOnDesk(status)).toEqual(countsOnCentral(box));
  const lines = read.selectFrom('central_order_line').select('id').where('order_id', '=', order);
  expect(desk.db.all(lines)).toEqual([]);
});

test('a row that was lost here is fetched again, though nothing changed on the central', async () => {
  desk.db.runSql(
    'delete from central_order where id in (select id from central_order limit 3)',
    [],
  );
  const status = await desk.sync();
  expect(countsOnDesk(status)).toEqual(countsOnCentral(box));
  expect(status.lastCycle?.rowsChanged).toBe(3);
});

test('a window looks back far enough for a transaction that commits late', async () => {
  const proxy = await meddlingProxy(box.url, () => undefined);
  const visitor = aDesk();
  await visitor.bind(box, { url: proxy.url });
  const first = await visitor.sync();
  await visitor.sync();
  const asked = proxy.calls.findLast(
    ({ model, method }) => model === 'sale.order' && method === 'search_read',
  );
  const [domain] = (asked?.args ?? [[]]) as [[string, string, string][]];
  const from = domain.find(([field]) => field === 'write_date')?.[2] ?? '';
  const lookedBackTo = Date.parse(`${from.replace(' ', 'T')}Z`);
  expect((first.asOf ?? 0) - lookedBackTo).toBe(15 * 60_000);
  await visitor.close();
  await proxy.close();
});

test('where a login may read and not group, rows are counted instead', async () => {
  const proxy = await meddlingProxy(box.url, ({ method }) =>
    method === 'read_group' ? { error: 'odoo.exceptions.AccessError' } : undefined,
  );
  const visitor = aDesk();
  await visitor.bind(box, { url: proxy.url });
  const status = await visitor.sync();
  expect(status.lastCycle?.outcome).toBe('done');
  expect(countsOnDesk(status)).toEqual(countsOnCentral(box));
  await visitor.close();
  await proxy.close();
});

test('other decimals of a currency change every amount in it, though no row was written', async () => {
  const [rupiah] = ids('res.currency', [['name', '=', 'IDR']], 1);
  const setDecimals = (decimal_places: number) =>
    box.call('res.currency', 'write', [[rupiah], { decimal_places }], { context });
  const amounts = () => {
    const orders = read.selectFrom('central_order').select(['id', 'total_minor']);
    return desk.db.all(orders.where('currency_id', '=', rupiah ?? 0).orderBy('id'));
  };
  await desk.sync();
  const before = amounts();
  expect(before.length).toBeGreaterThan(1_000);
  setDecimals(3);
  await desk.sync();
  expect(amounts()).toEqual(
    before.map(({ id, total_minor }) => ({ id, total_minor: total_minor * 10 })),
  );
  setDecimals(2);
  await desk.sync();
  expect(amounts()).toEqual(before);
});
