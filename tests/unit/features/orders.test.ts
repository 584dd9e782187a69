import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Writer } from '../../../main/db/db.ts';
import { central } from '../../../main/db/qb-central.ts';
import {
  findOrders,
  getOrder,
  listOrderFilters,
} from '../../../main/features/orders/orders.service.ts';
import { exportOrders } from '../../../main/features/orders/orders-export.service.ts';
import { openFolders } from '../../../main/platform/profile/folders.ts';
import {
  type OrderQuery,
  orderDetail,
  orderQuery,
  orderSorts,
} from '../../../shared/contract/orders.contract.ts';
import { aMarket, insertMarket } from '../../support/a-market.ts';
import {
  aBinding,
  anOrder,
  aPartner,
  aProduct,
  aVendor,
  IDR,
  PROVINCE,
  type TempReplica,
  tempReplica,
} from '../../support/a-replica.ts';
import { NOW } from '../../support/fixed-clock.ts';

let replica: TempReplica;
let db: Writer;

beforeEach(() => {
  replica = tempReplica();
  db = replica.db;
  aBinding(db);
});
afterEach(() => replica.close());

const find = (query: OrderQuery) => findOrders(db, orderQuery.parse(query));
const ids = (query: OrderQuery) => find(query).rows.map(({ id }) => id);

let lastId = 100;
function aPayment(
  orderId: number,
  { state = 'done', method = 'gopay', at = NOW, operation = 'online_direct', minor = 1000 } = {},
): number {
  lastId += 1;
  const id = lastId;
  db.run(
    central.insertInto('central_payment').values({
      ...{ id, reference: `P${id}`, method_code: method, amount_minor: minor, currency_id: IDR },
      ...{ state, changed_at: at, operation },
    }),
  );
  db.run(central.insertInto('central_payment_order').values({ payment_id: id, order_id: orderId }));
  return id;
}

function aShipment(
  orderId: number,
  { state = 'done', direction = 'outgoing', dueAt = NOW, doneAt = NOW as number | null } = {},
): void {
  lastId += 1;
  db.run(
    central.insertInto('central_shipment').values({
      ...{ id: lastId, name: `WH${lastId}`, state, direction, order_id: orderId },
      ...{ due_at: dueAt, done_at: doneAt, weight_micro: 0 },
    }),
  );
}

test.each(orderSorts)('paging by %s shows every order once, forwards and backwards', (sort) => {
  insertMarket(db, aMarket(3, 50));
  for (const descending of [true, false]) {
    const whole = ids({ sort, descending, limit: 500 });
    const pages = [0, 7, 14, 21, 28, 35, 42, 49].flatMap((offset) =>
      ids({ sort, descending, offset, limit: 7 }),
    );
    expect(pages).toEqual(whole);
    expect(new Set(pages).size).toBe(50);
    expect(ids({ sort, descending: !descending, limit: 500 })).toEqual([...whole].reverse());
  }
});

test('every filter keeps what it names, and the total counts what is kept', () => {
  insertMarket(db, aMarket(4, 80));
  const all = find({ limit: 500 }).rows;
  const period = { from: '2026-03-01', to: '2026-03-31' };
  fc.assert(
    fc.property(
      fc.constantFrom('sale', 'draft', 'cancel'),
      fc.constantFrom('midtrans', 'gopay', 'qris', 'kartu_toko'),
      (state, paymentMethod) => {
        const query: OrderQuery = { states: [state], paymentMethod, period, limit: 500 };
        const expected = all.filter(
          (order) =>
            order.state === state &&
            order.paymentMethod === paymentMethod &&
            (order.orderedDay ?? '') >= period.from &&
            (order.orderedDay ?? '') <= period.to,
        );
        const found = find(query);
        expect(found.rows).toEqual(expected);
        expect(found.total).toBe(expected.length);
      },
    ),
    { numRuns: 30 },
  );
});

test('a search finds the number, the buyer and his reference, whatever the case', () => {
  const siti = aPartner(db, { name: 'Siti Rahayu' });
  const first = anOrder(db, { customerId: siti, day: '2026-10-01' });
  const second = anOrder(db, { day: '2026-10-02' });
  db.run(
    central.updateTable('central_order').set({ client_ref: 'PO/77_a' }).where('id', '=', second),
  );
  expect(ids({ search: 'siti' })).toEqual([first]);
  expect(ids({ search: ` s${first} ` })).toEqual([first]);
  expect(ids({ search: 'po/77_A' })).toEqual([second]);
  expect(ids({ search: '' })).toEqual([second, first]);
});

test.each(['%', '_', '\\', "'", '"', "' or 1=1 --", '100%'])(
  'a search for %j is only ever text',
  (search) => {
    const plain = anOrder(db, { day: '2026-10-01' });
    const named = anOrder(db, { customerId: aPartner(db, { name: `Bu ${search} Ani` }) });
    expect(ids({ search })).toEqual([named]);
    expect(ids({})).toEqual([named, plain]);
  },
);

test('a vendor filter follows the line before its product, and goods only', () => {
  const [mine, other] = [aVendor(db), aVendor(db, { name: 'Lain' })];
  const product = aProduct(db, { vendorId: mine });
  const lines = [{ variantId: product, totalMinor: 10 }];
  const byProduct = anOrder(db, { day: '2026-10-03', lines });
  const byLine = anOrder(db, { day: '2026-10-02', lines });
  const delivery = anOrder(db, { day: '2026-10-01', lines });
  const line = (set: object, order: number) =>
    db.run(central.updateTable('central_order_line').set(set).where('order_id', '=', order));
  line({ vendor_id: other }, byLine);
  line({ is_delivery: 1 }, delivery);
  expect(ids({ vendorId: mine })).toEqual([byProduct]);
  expect(ids({ vendorId: other })).toEqual([byLine]);
});

test('a province filter keeps the orders of its buyers', () => {
  const here = anOrder(db, { customerId: aPartner(db, { provinceId: PROVINCE }) });
  anOrder(db, { customerId: aPartner(db, { provinceId: null }) });
  expect(ids({ provinceId: PROVINCE })).toEqual([here]);
  expect(find({ provinceId: PROVINCE }).rows[0]?.province).toBe('Jawa Barat');
});

test.each([
  [['pending', 'done', 'error'], 'done'],
  [['cancel', 'authorized', 'pending'], 'authorized'],
  [['draft', 'cancel'], 'cancel'],
  [['error', 'pending'], 'pending'],
  [[], null],
])('payments %j make the order %s', (states, expected) => {
  const order = anOrder(db);
  for (const state of states) aPayment(order, { state });
  expect(find({}).rows[0]?.payment).toBe(expected);
});

test('the method is that of the latest payment that counts; money given back is no payment', () => {
  const order = anOrder(db);
  aPayment(order, { method: 'card', at: NOW - 1 });
  aPayment(order, { method: 'ovo', at: NOW - 2 });
  aPayment(order, { method: 'qris', at: NOW, operation: 'refund', minor: -1000 });
  expect(find({}).rows[0]).toMatchObject({ payment: 'done', paymentMethod: 'midtrans' });
  expect(ids({ paymentMethod: 'midtrans' })).toEqual([order]);
  expect(ids({ paymentMethod: 'ovo' })).toEqual([]);
  expect(ids({ paymentMethod: 'qris' })).toEqual([]);
});

test.each([
  [['done', 'assigned'], 'assigned'],
  [['done', 'done'], 'done'],
  [['cancel', 'done'], 'done'],
  [['cancel'], 'cancel'],
  [[], null],
])('parcels %j make the order %s', (states, expected) => {
  const order = anOrder(db);
  for (const state of states) aShipment(order, { state });
  aShipment(order, { state: 'draft', direction: 'incoming' });
  expect(find({}).rows[0]?.shipment).toBe(expected);
});

test('a detail sums its lines apart from its header, and names what each line is', () => {
  const vendorId = aVendor(db);
  const variantId = aProduct(db, { vendorId });
  const lines = [
    { variantId, totalMinor: 10_000, quantity: 2 },
    { variantId, totalMinor: 500 },
  ];
  const id = anOrder(db, { lines });
  db.run(central.updateTable('central_order').set({ total_minor: 1 }).where('id', '=', id));
  db.run(
    central
      .updateTable('central_order_line')
      .set({ is_delivery: 1 })
      .where('order_id', '=', id)
      .where('total_minor', '=', 500),
  );
  const { order } = getOrder(db, id);
  expect(orderDetail.safeParse(order)).toMatchObject({ success: true });
  expect(order.total).toEqual({ minor: 1, currency: 'IDR' });
  expect(order.linesTotal).toEqual({ minor: 10_500, currency: 'IDR' });
  expect(order.lines.map(({ kind, vendor, quantity }) => [kind, vendor, quantity])).toEqual([
    ['goods', 'Batik Kawung', 2],
    ['delivery', null, 1],
  ]);
});

test('a parcel is late after its deadline, and neither late nor on time before it left', () => {
  const id = anOrder(db);
  aShipment(id, { dueAt: NOW, doneAt: NOW });
  aShipment(id, { dueAt: NOW, doneAt: NOW + 1 });
  aShipment(id, { dueAt: NOW, doneAt: null });
  expect(getOrder(db, id).order.shipments.map(({ late }) => late)).toEqual([false, true, null]);
});

test('an order that is not here is refused', () => {
  expect(() => getOrder(db, 4711)).toThrow(
    expect.objectContaining({ code: 'order.missing', params: { id: 4711 } }),
  );
});

test('the filters offer the methods that occur, by our names, and the provinces in order', () => {
  const order = anOrder(db);
  for (const method of ['virtual_account', 'card', 'qris']) aPayment(order, { method });
  expect(listOrderFilters(db)).toEqual({
    provinces: [{ id: PROVINCE, name: 'Jawa Barat' }],
    paymentMethods: ['midtrans', 'qris'],
  });
});

test('an export holds every match, not just the page, in the order of the list', () => {
  insertMarket(db, aMarket(5, 60));
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-orders-'));
  const folders = openFolders(folder);
  const query = orderQuery.parse({ limit: 3, states: ['sale'], sort: 'total' });
  const call = { reader: db, folders, clock: { now: () => NOW } };
  const file = exportOrders(call, { query, language: 'en' });
  const text = readFileSync(join(folders.exports, file.name), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  const rows = text.trimEnd().split('\r\n').slice(1);
  const all = find({ limit: 500, states: ['sale'], sort: 'total' }).rows;
  expect(file.rows).toBe(all.length);
  expect(rows.map((row) => Number(row.split(',')[0]))).toEqual(all.map(({ id }) => id));
  expect(rows[0]).toContain('"Confirmed"');
});
