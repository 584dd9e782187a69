import { afterEach, beforeEach, expect, test } from 'vitest';
import { maintainRollups } from '../../../main/analytics/rollups/build/run-maintenance.ts';
import { listDirty } from '../../../main/analytics/rollups/rollup.store.ts';
import { read } from '../../../main/db/qb.ts';
import { orderEntity } from '../../../main/sync/entities/orders/order.entity.ts';
import { removeRows } from '../../../main/sync/pull/remove.ts';
import {
  aBinding,
  anOrder,
  aPartner,
  aProduct,
  aVendor,
  IDR,
  type TempReplica,
  tempReplica,
} from '../../support/a-replica.ts';
import { NOW } from '../../support/fixed-clock.ts';

let replica: TempReplica;
let order: number;
let line: number;
let customer: number;
let variant: number;
const day = '2026-03-05';

/** One order of two lines, paid, one of them given back on the twentieth; all of it added up. */
beforeEach(async () => {
  replica = tempReplica();
  const { db } = replica;
  aBinding(db);
  variant = aProduct(db, { vendorId: aVendor(db) });
  customer = aPartner(db);
  const lines = [
    { variantId: variant, totalMinor: 100 },
    { variantId: variant, totalMinor: 50 },
  ];
  order = anOrder(db, { day, customerId: customer, lines });
  line = db.get(read.selectFrom('central_order_line').select('id').orderBy('id'))?.id ?? 0;
  run(
    `insert into central_payment (id, reference, state, amount_minor, currency_id, changed_at, method_code, partner_id)
     values (1, 'P', 'done', 150, ${IDR}, ${Date.parse('2026-03-06T05:00:00Z')}, 'qris', ${customer})`,
  );
  run(`insert into central_payment_order (payment_id, order_id) values (1, ${order})`);
  run(
    `insert into central_invoice (id, kind, state, invoice_on, partner_id, currency_id, untaxed_minor, tax_minor,
       total_minor, residual_minor)
     values (1, 'out_refund', 'posted', '2026-03-20', ${customer}, ${IDR}, 0, 0, 0, 0)`,
  );
  run(
    `insert into central_invoice_line (id, invoice_id, display_kind, variant_id, quantity_micro, unit_price_micro,
       subtotal_minor, total_minor, currency_id)
     values (1, 1, 'product', ${variant}, 1000000, 0, 50, 50, ${IDR})`,
  );
  run(
    `insert into central_order_line_invoice_line (order_line_id, invoice_line_id) values (${line}, 1)`,
  );
  await maintainRollups(db);
});
afterEach(() => replica.close());

function run(sql: string): void {
  replica.db.runSql(sql, []);
}

function noted(): string[] {
  return listDirty(replica.db)
    .map(({ source, at }) => `${source} ${at}`)
    .sort();
}

function moved(): number {
  return replica.db.all(read.selectFrom('rollup_moved').selectAll()).length;
}

test('where all is added up nothing is noted', () => {
  expect(noted()).toEqual([]);
});

test.each<[string, () => void, string[]]>([
  [
    'an order that moves is noted on both of its days',
    () => run(`update central_order set ordered_day = '2026-03-09' where id = ${order}`),
    [
      ...['order_confirmed 2026-03-05', 'order_confirmed 2026-03-09'],
      ...['sale_line 2026-03-05', 'sale_line 2026-03-09'],
    ],
  ],
  [
    'an order that is cancelled counts there, and no longer among the sold',
    () => run(`update central_order set state = 'cancel' where id = ${order}`),
    [
      ...['cancelled_line 2026-03-05', 'order_cancelled 2026-03-05'],
      ...['order_confirmed 2026-03-05', 'sale_line 2026-03-05'],
    ],
  ],
  [
    'an order in a currency of its own is another header',
    () => run(`update central_order set currency_id = 1 where id = ${order}`),
    ['order_confirmed 2026-03-05', 'sale_line 2026-03-05'],
  ],
  [
    'a line is of its day, and of the day on which it was given back',
    () => run(`update central_order_line set vendor_id = 7 where id = ${line}`),
    ['refund_line 2026-03-20', 'sale_line 2026-03-05'],
  ],
  [
    'a line that is taken away likewise',
    () => run(`delete from central_order_line where id = ${line}`),
    ['refund_line 2026-03-20', 'sale_line 2026-03-05'],
  ],
  [
    'what no number looks at is not noted',
    () => {
      run(`update central_order_line set name = 'x', delivered_micro = 5 where id = ${line}`);
      run(`update central_order set client_ref = 'x', written_at = 9 where id = ${order}`);
      run(
        `update central_partner set name = 'x', province_id = province_id where id = ${customer}`,
      );
    },
    [],
  ],
  [
    'a customer who moves takes along every order, payment and credit note',
    () => run(`update central_partner set province_id = null where id = ${customer}`),
    [
      ...['order_confirmed 2026-03-05', 'payment 2026-03-06', 'refund_line 2026-03-20'],
      'sale_line 2026-03-05',
    ],
  ],
  [
    'a payment by other means is one, and its order was paid so, and what was given back',
    () => run("update central_payment set method_code = 'ovo' where id = 1"),
    [
      ...['order_confirmed 2026-03-05', 'payment 2026-03-06', 'refund_line 2026-03-20'],
      'sale_line 2026-03-05',
    ],
  ],
  [
    'a payment just after midnight WIB is of the new day',
    () =>
      run(
        `update central_payment set changed_at = ${Date.parse('2026-03-06T17:00:00Z')} where id = 1`,
      ),
    [
      ...['order_confirmed 2026-03-05', 'payment 2026-03-06', 'payment 2026-03-07'],
      ...['refund_line 2026-03-20', 'sale_line 2026-03-05'],
    ],
  ],
  [
    'a payment that is no longer of the order',
    () => run('delete from central_payment_order'),
    ['order_confirmed 2026-03-05', 'refund_line 2026-03-20', 'sale_line 2026-03-05'],
  ],
  [
    'a credit note that moves is noted on both days',
    () => run("update central_invoice set invoice_on = '2026-04-01' where id = 1"),
    ['refund_line 2026-03-20', 'refund_line 2026-04-01'],
  ],
  [
    'a credit note that is of no line',
    () => run('delete from central_order_line_invoice_line'),
    ['refund_line 2026-03-20'],
  ],
  [
    'an upsert as the sync writes it',
    () =>
      run(
        `insert into central_order_line (id, order_id, sequence, variant_id, quantity_micro, delivered_micro,
           invoiced_micro, unit_price_micro, discount_micro, subtotal_minor, tax_minor, total_minor, is_delivery,
           is_down_payment) values (${line}, ${order}, 1, ${variant}, 1, 0, 0, 0, 0, 7, 0, 7, 0, 0),
           (${line + 500}, ${order}, 1, ${variant}, 1, 0, 0, 0, 0, 7, 0, 7, 0, 0)
         on conflict (id) do update set subtotal_minor = excluded.subtotal_minor`,
      ),
    ['sale_line 2026-03-05'],
  ],
  [
    'an order that the central no longer has goes with its lines',
    () => {
      replica.db.tx(() => removeRows(replica.db, orderEntity, [order]));
    },
    ['order_confirmed 2026-03-05', 'refund_line 2026-03-20', 'sale_line 2026-03-05'],
  ],
])('%s', (_what, change, expected) => {
  change();
  expect(noted()).toEqual(expected);
});

test.each([
  ['another category', 'update central_product set category_id = 9'],
  ['another vendor', 'update central_product set vendor_id = 9'],
  ['another product', 'update central_variant set product_id = 9'],
  ['no product any more', 'delete from central_product'],
])('of what has %s the product is noted, and maintenance finds its days', async (_what, change) => {
  run(change);
  expect(moved()).toBeGreaterThan(0);
  await maintainRollups(replica.db);
  expect([moved(), noted()]).toEqual([0, []]);
});

test('a change that is undone with its transaction leaves nothing noted', () => {
  expect(() =>
    replica.db.tx(() => {
      run(`delete from central_order_line where id = ${line}`);
      throw new Error('undone');
    }),
  ).toThrow('undone');
  expect(noted()).toEqual([]);
});

test('maintenance that is stopped anywhere goes on where it was', async () => {
  for (let at = 1; at < 25; at += 1) {
    anOrder(replica.db, {
      day: `2026-03-${`${at}`.padStart(2, '0')}`,
      lines: [{ variantId: variant, totalMinor: NOW % 1000 }],
    });
  }
  const abort = new AbortController();
  const before = noted().length;
  const stopped = maintainRollups(replica.db, {
    signal: abort.signal,
    onProgress: () => abort.abort(),
  });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  expect(before).toBeGreaterThan(0);
  expect(noted().length).toBeGreaterThan(0);
  await maintainRollups(replica.db);
  expect(noted()).toEqual([]);
});
