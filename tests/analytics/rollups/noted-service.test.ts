import { afterEach, beforeEach, expect, test } from 'vitest';
import { askMetrics } from '../../../main/analytics/analytics.service.ts';
import { maintainRollups } from '../../../main/analytics/rollups/build/run-maintenance.ts';
import { listDirty, listMoved } from '../../../main/analytics/rollups/rollup.store.ts';
import { metricQuery } from '../../../shared/contract/analytics.contract.ts';
import { startOfDay } from '../../../shared/kernel/business-day.ts';
import {
  aBinding,
  aProduct,
  aVendor,
  IDR,
  type TempReplica,
  tempReplica,
} from '../../support/a-replica.ts';

let replica: TempReplica;
let variant: number;
const at = startOfDay('2026-03-05');

/**
 * A rating of a product that has not come yet, some stock, a payment that failed, an order that was delivered and one
 * that was cancelled; all of it added up.
 */
beforeEach(async () => {
  replica = tempReplica();
  aBinding(replica.db);
  variant = aProduct(replica.db, { vendorId: aVendor(replica.db) });
  run(`insert into central_rating (id, subject_model, subject_id, rating_micro, created_at)
    values (1, 'product.template', 777777, 4000000, ${at})`);
  run(`insert into central_stock (id, variant_id, quantity_micro, reserved_micro)
    values (1, ${variant}, 10000000, 2000000)`);
  run(`insert into central_payment (id, reference, state, amount_minor, currency_id, changed_at)
    values (1, 'P', 'error', 150, ${IDR}, ${at})`);
  run(`insert into central_order (id, name, state, locked, ordered_at, ordered_day, partner_id,
      untaxed_minor, tax_minor, total_minor, currency_id, company_id)
    values (50, 'S50', 'sale', 0, ${at}, '2026-03-05', 1, 0, 0, 0, ${IDR}, 1),
      (51, 'S51', 'cancel', 0, ${at}, '2026-03-05', 1, 0, 0, 0, ${IDR}, 1)`);
  run(`insert into central_order_line (id, order_id, sequence, vendor_id, quantity_micro, delivered_micro,
      invoiced_micro, unit_price_micro, discount_micro, subtotal_minor, tax_minor, total_minor, currency_id,
      is_delivery, is_down_payment)
    values (500, 50, 1, 7, 0, 0, 0, 0, 0, 0, 0, 0, ${IDR}, 0, 0),
      (501, 50, 2, null, 0, 0, 0, 0, 0, 9, 0, 9, ${IDR}, 1, 0),
      (510, 51, 1, 7, 0, 0, 0, 0, 0, 0, 0, 0, ${IDR}, 0, 0)`);
  run(`insert into central_shipment
      (id, name, state, direction, order_id, due_at, done_at, weight_micro)
    values (60, 'WH/60', 'done', 'outgoing', 50, ${at}, ${at}, 0)`);
  await maintainRollups(replica.db);
});
afterEach(() => replica.close());

function run(sql: string): void {
  replica.db.runSql(sql, []);
}

function noted(): string[] {
  return listDirty(replica.db)
    .map(({ source, at: day }) => `${source} ${day}`)
    .sort();
}

test.each<[string, string, string[]]>([
  [
    'a rating that is answered',
    "update central_rating set response = 'Terima kasih'",
    ['rating 2026-03-05'],
  ],
  [
    'a rating of another day, on both',
    `update central_rating set created_at = ${at - 1}`,
    ['rating 2026-03-04', 'rating 2026-03-05'],
  ],
  ['a rating whose words change', "update central_rating set feedback = 'Bagus'", []],
  [
    'stock that is counted again',
    'update central_stock set quantity_micro = 3000000',
    ['stock 0000-01-01'],
  ],
  ['stock in another place', 'update central_stock set location_id = 9', []],
  [
    'a payment that failed and is given up later',
    `update central_payment set state = 'cancel', changed_at = ${at + 86_400_000}`,
    ['payment_failed 2026-03-05', 'payment_failed 2026-03-06'],
  ],
  [
    'a payment that succeeded after all',
    "update central_payment set state = 'done'",
    ['payment 2026-03-05', 'payment_failed 2026-03-05'],
  ],
  [
    'an order that goes with another carrier',
    'update central_order set carrier_id = 902 where id = 50',
    ['delivery 2026-03-05'],
  ],
  [
    'an order without a delivery that goes with another carrier',
    'update central_order set carrier_id = 902 where id = 51',
    [],
  ],
  [
    'what is charged for the delivery',
    'update central_order_line set total_minor = 10 where id = 501',
    ['delivery 2026-03-05', 'sale_line 2026-03-05'],
  ],
  [
    'goods that another vendor sent',
    'update central_order_line set vendor_id = 8 where id = 500',
    ['sale_line 2026-03-05', 'vendor_shipment 2026-03-05'],
  ],
  [
    'goods that were cancelled of another vendor',
    'update central_order_line set vendor_id = 8 where id = 510',
    ['cancelled_line 2026-03-05'],
  ],
  [
    'a shipment that was due earlier',
    `update central_shipment set due_at = ${at - 1}`,
    ['shipment 2026-03-05', 'vendor_shipment 2026-03-05'],
  ],
  [
    'somebody who supplies nothing any more',
    'update central_partner set supplier_rank = 1 - min(supplier_rank, 1)',
    ['vendor 0000-01-01'],
  ],
])('%s is noted where a number looks at it', (_what, change, expected) => {
  run(change);
  expect(noted()).toEqual(expected);
});

test('a product that comes after its rating takes it along', async () => {
  run(`insert into central_product
      (id, name, active, list_price_micro, sale_ok, weight_micro, category_id, vendor_id)
    values (777777, 'Kopi', 1, 0, 1, 0, 5, 6)`);
  expect(listMoved(replica.db)).toContain(777777);
  const ratings = () =>
    askMetrics(
      replica.db,
      metricQuery.parse({
        metrics: ['ratings'],
        by: ['vendor'],
        period: { from: '2026-03-01', to: '2026-03-31' },
      }),
    ).rows.map(({ keys, values }) => [...keys, ...values]);
  expect(ratings()).toEqual([['6', 1]]);
  await maintainRollups(replica.db);
  expect(listMoved(replica.db)).toEqual([]);
  expect(ratings()).toEqual([['6', 1]]);
});

test('stock is what stands now, whatever the period, and cover is of the thirty days before its end', async () => {
  run(`insert into central_order (id, name, state, locked, ordered_at, ordered_day, partner_id,
      untaxed_minor, tax_minor, total_minor, currency_id, company_id)
    values (1, 'S1', 'sale', 0, ${at}, '2026-03-05', 1, 0, 0, 0, ${IDR}, 1)`);
  run(`insert into central_order_line (id, order_id, sequence, variant_id, quantity_micro, delivered_micro,
      invoiced_micro, unit_price_micro, discount_micro, subtotal_minor, tax_minor, total_minor, currency_id,
      is_delivery, is_down_payment)
    values (1, 1, 1, ${variant}, 4000000, 0, 0, 0, 0, 1, 0, 1, ${IDR}, 0, 0)`);
  const cover = (from: string, to: string) =>
    askMetrics(
      replica.db,
      metricQuery.parse({
        metrics: ['stock_available', 'units_30_days', 'stock_cover_days'],
        period: { from, to },
      }),
    ).totals;
  for (const _turn of ['from the rows', 'from the cells']) {
    expect(cover('2026-03-20', '2026-03-21')).toEqual([8_000_000, 4_000_000, 60_000_000]);
    expect(cover('2026-04-03', '2026-04-03')).toEqual([8_000_000, 4_000_000, 60_000_000]);
    expect(cover('2026-04-04', '2026-04-04')).toEqual([8_000_000, 0, null]);
    await maintainRollups(replica.db);
  }
});
