import { afterAll, beforeAll, expect, test } from 'vitest';
import { askMetrics } from '../../main/analytics/analytics.service.ts';
import { maintainRollups } from '../../main/analytics/rollups/build/run-maintenance.ts';
import { isDict, isList } from '../../sandbox/narrow.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { metricQuery } from '../../shared/contract/analytics.contract.ts';
import { callerOf } from '../sandbox/odoo.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { aDesk, type Desk } from '../sync/a-desk.ts';

/** Beside a central over HTTP: what the desk says the central sells is what the central's read_group says. */
let box: Sandbox;
let desk: Desk;

beforeAll(async () => {
  box = await startSandbox({ size: 'small', asOf: TODAY });
  desk = aDesk();
  await desk.bind(box);
  await desk.sync();
});
afterAll(async () => {
  await desk.close();
  await box.close();
});

const context = { tz: 'Asia/Jakarta', allowed_company_ids: [1], active_test: false };
const PERIOD = { from: '2020-01-01', to: '2027-12-31' };

async function group(more: unknown[], by: string[]): Promise<Record<string, unknown>[]> {
  const admin = await callerOf(box, 'admin');
  const [currency] = await admin.ids('res.currency', [['name', '=', 'IDR']]);
  const domain = [
    ...[
      ['state', '=', 'sale'],
      ['company_id', '=', 1],
    ],
    ...[['currency_id', '=', currency], ...more],
  ];
  const asked = [domain, ['amount_total:sum'], by];
  const rows = await admin.call('sale.order', 'read_group', asked, { lazy: false, context });
  return isList(rows) ? rows.filter(isDict) : [];
}

const minorOf = (row: Record<string, unknown> | undefined): number =>
  Math.round(Number(row?.amount_total) * 100);

async function byMonth(): Promise<Record<string, number>> {
  const rows = await group([], ['date_order:month']);
  return Object.fromEntries(
    rows.map((row) => {
      const { from } = Object(Object(row.__range)['date_order:month']);
      const start = new Date(Date.parse(`${from}Z`) + 7 * 3_600_000);
      return [start.toISOString().slice(0, 7), minorOf(row)];
    }),
  );
}

async function byProvince(): Promise<Record<string, number>> {
  const admin = await callerOf(box, 'admin');
  const fields = { fields: ['code', 'country_id'] };
  const provinces = await admin.rows('res.country.state', [['country_id.code', '=', 'ID']], fields);
  const found: [string, number][] = [];
  for (const { id, code } of provinces) {
    const [row] = await group([['partner_id.state_id', '=', id]], []);
    const minor = minorOf(row);
    if (minor !== 0) found.push([code === 'PP' ? 'PE' : String(code), minor]);
  }
  const [unknown] = await group([['partner_id.state_id', '=', false]], []);
  if (minorOf(unknown) !== 0) found.push(['unknown', minorOf(unknown)]);
  return Object.fromEntries(found.filter(([, minor]) => !Number.isNaN(minor)));
}

function here(by: string): Record<string, number> {
  const query = { metrics: ['central_sales'], by: [by], period: PERIOD };
  const { rows } = askMetrics(desk.db, metricQuery.parse(query));
  const named = rows.map(({ keys: [key = ''], values: [value] }): [string, number] => [
    key,
    value ?? 0,
  ]);
  return Object.fromEntries(named.filter(([, value]) => value !== 0));
}

async function expectEqual(): Promise<void> {
  const [months, provinces] = [await byMonth(), await byProvince()];
  expect(here('month')).toEqual(months);
  expect(here('province')).toEqual(provinces);
  expect(Object.keys(months).length).toBeGreaterThan(3);
  expect(Object.keys(provinces).length).toBeGreaterThan(10);
}

test('central_sales by month and by province is what read_group answers, foreign currency apart', async () => {
  const admin = await callerOf(box, 'admin');
  const foreign = [
    ['state', '=', 'sale'],
    ['currency_id.name', '!=', 'IDR'],
  ];
  expect((await admin.ids('sale.order', foreign)).length).toBeGreaterThan(0);
  await expectEqual();
});

test('and after orders were cancelled, edited late and moved, from facts and from rollups', async () => {
  const first = (domain: unknown[], limit: number) =>
    box.call('sale.order', 'search', [[['company_id', '=', 1], ...domain]], {
      ...{ limit, order: 'date_order', context },
    }) as number[];
  const [old = 0, cancelled = 0, moved = 0] = first([['state', '=', 'sale']], 3);
  const before = here('month');
  const lines = box.call('sale.order.line', 'search', [[['order_id', '=', old]]], { context });
  box.call('sale.order', 'write', [[old, cancelled, moved], { locked: false }], { context });
  box.call('sale.order.line', 'write', [lines, { product_uom_qty: 7 }], { context });
  const sure = { ...context, disable_cancel_warning: true };
  box.call('sale.order', 'action_cancel', [[cancelled]], { context: sure });
  box.call('sale.order', 'write', [[moved], { date_order: '2026-10-31 17:30:00' }], { context });
  await maintainRollups(desk.db);
  await desk.sync();
  expect(here('month')).not.toEqual(before);
  await expectEqual();
  await maintainRollups(desk.db);
  await expectEqual();
});
