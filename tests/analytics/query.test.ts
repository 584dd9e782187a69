import { afterEach, beforeEach, expect, test } from 'vitest';
import { askMetrics, listCatalogue } from '../../main/analytics/analytics.service.ts';
import { central } from '../../main/db/qb-central.ts';
import { type MetricQuery, metricQuery } from '../../shared/contract/analytics.contract.ts';
import { startOfDay } from '../../shared/kernel/business-day.ts';
import {
  aBinding,
  anOrder,
  aPartner,
  aProduct,
  aVendor,
  IDR,
  type TempReplica,
  tempReplica,
} from '../support/a-replica.ts';

let replica: TempReplica;
let variantId: number;
let vendorId: number;

beforeEach(() => {
  replica = tempReplica();
  aBinding(replica.db);
  vendorId = aVendor(replica.db);
  variantId = aProduct(replica.db, { vendorId });
});
afterEach(() => replica.close());

function ask(query: MetricQuery) {
  return askMetrics(replica.db, metricQuery.parse(query));
}

function sold(day: string, totalMinor: number, customerId?: number): number {
  const customer = customerId === undefined ? {} : { customerId };
  return anOrder(replica.db, { day, lines: [{ variantId, totalMinor }], ...customer });
}

test('a day without sales is zero in a sum and empty in a mean', () => {
  sold('2026-10-01', 1000);
  sold('2026-10-03', 500);
  const { rows } = ask({
    metrics: ['gmv', 'average_order_value'],
    by: ['day'],
    period: { from: '2026-10-01', to: '2026-10-03' },
  });
  expect(rows.map(({ keys, values }) => [...keys, ...values])).toEqual([
    ['2026-10-01', 1000, 1000],
    ['2026-10-02', 0, null],
    ['2026-10-03', 500, 500],
  ]);
  expect(rows[0]?.labels).toEqual([{ id: '1 Okt 2026', en: '1 Oct 2026' }]);
});

test('an order just after midnight WIB counts for the new day, though UTC is still on the old one', () => {
  const id = sold('2026-10-02', 700);
  const at = startOfDay('2026-10-02') + 1;
  replica.db.run(central.updateTable('central_order').set({ ordered_at: at }).where('id', '=', id));
  const on = (day: string) => ask({ metrics: ['gmv'], period: { from: day, to: day } }).totals;
  expect(on('2026-10-01')).toEqual([0]);
  expect(on('2026-10-02')).toEqual([700]);
});

test('a payment counts from the first millisecond of the period to the last', () => {
  const [start, end] = [startOfDay('2026-10-01'), startOfDay('2026-11-01')];
  [start - 1, start, end - 1, end].forEach((changed_at, index) => {
    replica.db.run(
      central.insertInto('central_payment').values({
        ...{ id: index + 1, reference: `P${index}`, method_code: 'qris', state: 'done' },
        ...{ amount_minor: 10 ** index, currency_id: IDR, changed_at },
      }),
    );
  });
  const period = { from: '2026-10-01', to: '2026-10-31' };
  const { rows } = ask({ metrics: ['payments_done'], by: ['payment_method'], period });
  expect(rows).toMatchObject([
    { keys: ['qris'], labels: [{ id: 'QRIS', en: 'QRIS' }], values: [110] },
  ]);
});

test('each day stands beside the day of the previous period, each last month beside the last', () => {
  sold('2026-08-31', 1);
  sold('2026-09-30', 20);
  sold('2026-10-31', 300);
  const period = { from: '2026-10-01', to: '2026-10-31' };
  const days = ask({ metrics: ['gmv'], by: ['day'], period, compare: 'previous' });
  expect(days.previousPeriod).toEqual({ from: '2026-08-31', to: '2026-09-30' });
  expect(days.rows.map(({ previous }) => previous?.[0])).toEqual([
    1,
    ...Array.from({ length: 29 }, () => 0),
    20,
  ]);
  const months = ask({ metrics: ['gmv'], by: ['month'], period, compare: 'previous' });
  expect(months.rows).toMatchObject([{ keys: ['2026-10'], values: [300], previous: [20] }]);
  expect(months.previousTotals).toEqual([21]);
});

test('a vendor who sold in the previous period only still has a row', () => {
  sold('2026-09-30', 20);
  const period = { from: '2026-10-01', to: '2026-10-31' };
  expect(ask({ metrics: ['gmv'], by: ['vendor'], period, compare: 'previous' }).rows).toEqual([
    {
      keys: [`${vendorId}`],
      labels: [{ id: 'Batik Kawung', en: 'Batik Kawung' }],
      values: [0],
      previous: [20],
    },
  ]);
});

test('an order of two vendors counts once in the whole and once for each of them', () => {
  const other = aProduct(replica.db, { vendorId: aVendor(replica.db, { name: 'Kopi Gayo' }) });
  const lines = [
    { variantId, totalMinor: 100 },
    { variantId: other, totalMinor: 50 },
  ];
  anOrder(replica.db, { day: '2026-10-05', lines });
  const period = { from: '2026-10-01', to: '2026-10-31' };
  const { rows, totals } = ask({ metrics: ['gmv', 'orders'], by: ['vendor'], period });
  expect(rows.map(({ values }) => values)).toEqual([
    [100, 1],
    [50, 1],
  ]);
  expect(totals).toEqual([150, 1]);
});

test('beside the top, an order that two left-out vendors share counts once', () => {
  const others = ['A', 'B'].map((name) =>
    aProduct(replica.db, { vendorId: aVendor(replica.db, { name }) }),
  );
  anOrder(replica.db, { day: '2026-10-05', lines: [{ variantId, totalMinor: 900 }] });
  anOrder(replica.db, {
    day: '2026-10-06',
    lines: others.map((one) => ({ variantId: one, totalMinor: 10 })),
  });
  const period = { from: '2026-10-01', to: '2026-10-31' };
  const { rows } = ask({ metrics: ['gmv', 'orders'], by: ['vendor'], period, top: 1 });
  expect(rows.map(({ keys, values }) => [...keys, ...values])).toEqual([
    [`${vendorId}`, 900, 1],
    ['other', 20, 1],
  ]);
  expect(rows[1]?.labels).toEqual([{ id: 'Lainnya', en: 'Others' }]);
});

test('the top over months is the top of the whole period, and the months have no gaps', () => {
  const small = aVendor(replica.db, { name: 'Kecil' });
  const cheap = aProduct(replica.db, { vendorId: small });
  sold('2026-08-10', 10);
  sold('2026-10-10', 100);
  anOrder(replica.db, { day: '2026-08-11', lines: [{ variantId: cheap, totalMinor: 60 }] });
  const period = { from: '2026-08-01', to: '2026-10-31' };
  const { rows } = ask({ metrics: ['gmv'], by: ['month', 'vendor'], period, top: 1 });
  expect(rows.map(({ keys, values }) => [...keys, ...values])).toEqual([
    ['2026-08', `${vendorId}`, 10],
    ['2026-08', 'other', 60],
    ['2026-09', `${vendorId}`, 0],
    ['2026-09', 'other', 0],
    ['2026-10', `${vendorId}`, 100],
    ['2026-10', 'other', 0],
  ]);
});

test('a customer is new once, in the period of the first order, through whichever contact', () => {
  const company = aPartner(replica.db);
  const contact = aPartner(replica.db);
  const owned = { commercial_id: company };
  replica.db.run(central.updateTable('central_partner').set(owned).where('id', '=', contact));
  sold('2026-08-15', 10, contact);
  sold('2026-10-15', 10, company);
  const newIn = (from: string, to: string) =>
    ask({ metrics: ['new_customers', 'customers'], period: { from, to } }).totals;
  expect(newIn('2026-08-01', '2026-08-31')).toEqual([1, 1]);
  expect(newIn('2026-10-01', '2026-10-31')).toEqual([0, 1]);
  expect(newIn('2026-08-01', '2026-10-31')).toEqual([1, 1]);
});

test('an earlier order without goods, or not confirmed, does not make a customer old', () => {
  const customerId = aPartner(replica.db);
  anOrder(replica.db, { day: '2026-08-01', customerId });
  anOrder(replica.db, {
    day: '2026-08-02',
    state: 'cancel',
    customerId,
    lines: [{ variantId, totalMinor: 10 }],
  });
  sold('2026-10-15', 10, customerId);
  const period = { from: '2026-10-01', to: '2026-10-31' };
  expect(ask({ metrics: ['new_customers'], period }).totals).toEqual([1]);
});

test('a mean is rounded half away from zero, to the minor unit', () => {
  for (const total of [1, 1, 3]) sold('2026-10-01', total);
  for (const total of [1, 2]) sold('2026-10-02', total);
  const period = { from: '2026-10-01', to: '2026-10-02' };
  const { rows } = ask({ metrics: ['average_order_value'], by: ['day'], period });
  expect(rows.map(({ values }) => values[0])).toEqual([2, 2]);
});

test('equal values keep one order, however often they are asked for', () => {
  for (const name of ['X', 'Y', 'Z']) {
    const product = aProduct(replica.db, { vendorId: aVendor(replica.db, { name }) });
    anOrder(replica.db, { day: '2026-10-05', lines: [{ variantId: product, totalMinor: 5 }] });
  }
  const period = { from: '2026-10-01', to: '2026-10-31' };
  const keys = () =>
    ask({ metrics: ['gmv'], by: ['vendor'], period }).rows.map((row) => row.keys[0]);
  expect(keys()).toEqual([...keys()].sort());
});

test.each(["' or 1=1 --", '"; drop table central_order; --', '%', '\\', '\u0000', 'unknown', '💥'])(
  'a hostile filter key %j is only ever a key',
  (key) => {
    sold('2026-10-05', 100);
    const period = { from: '2026-10-01', to: '2026-10-31' };
    const filters = { vendor: [key] };
    expect(ask({ metrics: ['gmv'], period, filters, by: ['province'] }).totals).toEqual([0]);
    expect(ask({ metrics: ['gmv'], period }).totals).toEqual([100]);
  },
);

test('a filter without keys keeps everything', () => {
  sold('2026-10-05', 100);
  const period = { from: '2026-10-01', to: '2026-10-31' };
  expect(ask({ metrics: ['gmv'], period, filters: { vendor: [] } }).totals).toEqual([100]);
});

const period = { from: '2026-10-01', to: '2026-10-31' };
test.each<[string, MetricQuery, string]>([
  ['an unknown metric', { metrics: ['sales'], period }, 'metric.unknown'],
  ['a name of Object', { metrics: ['constructor'], period }, 'metric.unknown'],
  ['an unknown dimension', { metrics: ['gmv'], by: ['moon'], period }, 'metric.no_dimension'],
  [
    'a dimension that one metric lacks',
    { metrics: ['gmv', 'payments_done'], by: ['vendor'], period },
    'metric.no_dimension',
  ],
  [
    'a filter by an unknown dimension',
    { metrics: ['gmv'], filters: { 'day" or 1': ['x'] }, period },
    'metric.no_dimension',
  ],
  ['twice the same', { metrics: ['gmv'], by: ['vendor', 'vendor'], period }, 'metric.no_dimension'],
  ['two calendars', { metrics: ['gmv'], by: ['day', 'month'], period }, 'metric.no_dimension'],
  [
    'more days than can be shown',
    { metrics: ['gmv'], by: ['day'], period: { from: '0001-01-01', to: '9999-12-31' } },
    'metric.too_many_rows',
  ],
  [
    'a period without one before it',
    { metrics: ['gmv'], compare: 'previous', period: { from: '0000-01-01', to: '9999-12-31' } },
    'period.invalid',
  ],
])('%s is refused with a reason', (_what, query, code) => {
  expect(() => ask(query)).toThrow(expect.objectContaining({ name: 'Refusal', code }));
});

test('a replica that was never synced answers with nothing, not with an error', () => {
  const metrics = listCatalogue({ kind: 'staff' }).metrics.map(({ id }) => id);
  const empty = ask({ metrics: metrics.slice(0, 8), by: ['month'], period });
  expect(empty.asOf).toBeNull();
  expect(empty.rows.map(({ keys }) => keys)).toEqual([['2026-10']]);
  expect(empty.totals).toEqual([0, 0, null, 0, 0, 0, 0, 0]);
});
