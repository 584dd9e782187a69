import type { AskedMetrics } from '../../../main/analytics/question.ts';
import { paymentMethodOf } from '../../../main/platform/names/payment-methods.ts';
import { isoOfOdooCode } from '../../../main/platform/names/province-names.ts';
import { addDays, type Period, startOfDay } from '../../../shared/kernel/business-day.ts';
import { IDR } from '../market/constants.ts';
import type { Dialect } from './dialect.ts';

type Asked = Pick<AskedMetrics, 'metrics'> &
  Partial<Pick<AskedMetrics, 'by' | 'top' | 'compare' | 'filters'>>;

/** One of the ten of performance.md, asked of the product and, in plain SQL, of two databases. */
export interface Question {
  id: string;
  /** How the product is asked. */
  asked: Asked;
  sql(dialect: Dialect, period: Period): string;
  /** Of the columns of a row of SQL, so many are keys and the rest figures. */
  keys: number;
  /** What the product calls a key of SQL. */
  called?: readonly ((key: string) => string)[];
  /** Not one of the ten: no rollup need cover it. */
  isCrossed?: true;
}

const isSold = `o.state = 'sale' and l.display_kind is null and l.is_delivery = 0
  and l.is_down_payment = 0 and l.currency_id = ${IDR}`;
const soldLines = 'central_order o join central_order_line l on l.order_id = o.id';
const withCustomer = `${soldLines} left join central_partner c on c.id = o.partner_id`;
const withProduct = `${soldLines} left join central_variant v on v.id = l.variant_id
  left join product_vendor p on p.product_id = v.product_id`;
const customer = 'coalesce(c.commercial_id, o.partner_id)';
const vendor = 'coalesce(l.vendor_id, p.vendor_id)';

const within = (d: Dialect, { from, to }: Period): string =>
  `o.ordered_day between ${d.day(from)} and ${d.day(to)}`;
const isoOf = (code: string): string => isoOfOdooCode[code] ?? code;
const same = (key: string): string => key;

/** The first goods line ever of every customer who has one by the end of the period. */
const firstDays = (d: Dialect, { to }: Period): string =>
  `select ${customer} as customer, min(o.ordered_day) as first from ${withCustomer}
    where ${isSold} and o.ordered_day <= ${d.day(to)} group by 1`;

const provinceMonth: Question = {
  id: 'province × month',
  asked: { metrics: ['gmv'], by: ['province', 'month'] },
  keys: 2,
  called: [isoOf],
  sql: (d, period) => `select n.code, ${d.month('o.ordered_day')}, ${d.sum('l.total_minor')}
    from ${withCustomer} left join central_province n on n.id = c.province_id
    where ${isSold} and ${within(d, period)} group by 1, 2`,
};

const topVendors: Question = {
  id: 'top 20 vendors',
  asked: { metrics: ['gmv'], by: ['vendor'], top: 20 },
  keys: 1,
  sql: (d, period) => `select ${vendor}, ${d.sum('l.total_minor')} from ${withProduct}
    where ${isSold} and ${within(d, period)}
    group by 1 order by 2 desc, cast(${vendor} as varchar) limit 20`,
};

const categoryWeek: Question = {
  id: 'category × week',
  asked: { metrics: ['gmv'], by: ['category', 'week'] },
  keys: 2,
  sql: (d, period) => `select p.category_id, ${d.week('o.ordered_day')}, ${d.sum('l.total_minor')}
    from ${withProduct} where ${isSold} and ${within(d, period)} group by 1, 2`,
};

const newAndReturning: Question = {
  id: 'new vs returning',
  asked: { metrics: ['customers', 'new_customers'], by: ['month'] },
  keys: 1,
  sql: (d, period) => `with active as (
      select ${d.month('o.ordered_day')} as month, count(distinct ${customer}) as customers
      from ${withCustomer} where ${isSold} and ${within(d, period)} group by 1
    ), fresh as (
      select ${d.month('first')} as month, count(*) as customers from (${firstDays(d, period)}) e
      where first >= ${d.day(period.from)} group by 1
    )
    select a.month, a.customers, coalesce(f.customers, 0)
    from active a left join fresh f on f.month = a.month`,
};

const cohorts: Question = {
  id: 'cohorts',
  asked: { metrics: ['cohort_customers'], by: ['cohort_month', 'month'] },
  keys: 2,
  sql: (d, period) => `with active as (
      select ${customer} as customer, ${d.month('o.ordered_day')} as month,
        min(o.ordered_day) as first
      from ${withCustomer} where ${isSold} and o.ordered_day <= ${d.day(period.to)} group by 1, 2
    )
    select ${d.month('e.first')}, a.month, count(*)
    from active a join (${firstDays(d, period)}) e on e.customer = a.customer
    where a.first >= ${d.day(period.from)} group by 1, 2`,
};

/** Steps of 1, 2 and 5: the first is nothing. */
const bandOf = (total: string): string => {
  const starts = Array.from({ length: 15 }, (_, power) => [1, 2, 5].map((n) => n * 10 ** power));
  const branches = starts
    .flat()
    .map((start, index) => `when ${total} >= ${start} then ${index + 2}`);
  return `case ${branches.reverse().join(' ')} else 1 end`;
};

const basket: Question = {
  id: 'basket',
  asked: { metrics: ['baskets', 'basket_total'], by: ['basket_lines', 'basket_value'] },
  keys: 2,
  sql: (d, period) => `select case when lines > 20 then 20 else lines end, ${bandOf('total')},
      count(*), ${d.sum('total')}
    from (select o.id, count(*) as lines, ${d.sum('l.total_minor')} as total
      from ${soldLines} where ${isSold} and ${within(d, period)} group by o.id) b group by 1, 2`,
};

const KPI = ['gmv', 'orders', 'active_vendors'];

const kpis: Question = {
  id: 'KPI + previous',
  asked: { metrics: KPI, compare: 'previous' },
  keys: 1,
  sql: (d, period) => {
    const length = (Date.parse(period.to) - Date.parse(period.from)) / 86_400_000 + 1;
    const before = { from: addDays(period.from, -length), to: addDays(period.from, -1) };
    const one = (which: string, of: Period): string =>
      `select '${which}', ${d.sum('l.total_minor')}, count(distinct o.id), count(distinct ${vendor})
        from ${withProduct} where ${isSold} and ${within(d, of)}`;
    return `${one('now', period)} union all ${one('before', before)}`;
  },
};

const SOLD_DAYS = 30;

/** What sells most, and how much of it is left: stock stands as of now, whatever the period. */
const lowStock: Question = {
  id: 'stock beside what is sold',
  asked: { metrics: ['units_30_days', 'stock_available'], by: ['product'], top: 20 },
  keys: 1,
  sql: (d, { to }) => `with sold as (
      select v.product_id, ${d.sum('l.quantity_micro')} as units
      from ${soldLines} left join central_variant v on v.id = l.variant_id
      where ${isSold} and ${within(d, { from: addDays(to, 1 - SOLD_DAYS), to })} group by 1
    ), held as (
      select v.product_id, ${d.sum('s.quantity_micro - s.reserved_micro')} as units
      from central_stock s left join central_variant v on v.id = s.variant_id group by 1
    )
    select s.product_id, s.units as sold_units, coalesce(h.units, 0) as left_units
    from sold s left join held h on h.product_id = s.product_id
    order by s.units desc, cast(s.product_id as varchar) limit 20`,
};

const between = (column: string, { from, to }: Period): string =>
  `${column} >= ${startOfDay(from)} and ${column} < ${startOfDay(addDays(to, 1))}`;

const paymentMix: Question = {
  id: 'payment mix',
  asked: { metrics: ['payments_done'], by: ['payment_method'] },
  keys: 1,
  called: [paymentMethodOf],
  sql: (d, period) => `select p.method_code, ${d.sum('p.amount_minor')} from central_payment p
    where p.state = 'done' and p.operation is distinct from 'refund' and p.currency_id = ${IDR}
      and ${between('p.changed_at', period)} group by 1`,
};

const courierOnTime: Question = {
  id: 'courier on-time',
  asked: { metrics: ['shipments_done', 'shipped_on_time'], by: ['carrier'] },
  keys: 1,
  sql: (d, period) => `select s.carrier_id, count(*),
      ${d.sum('case when s.done_at <= s.due_at then 1 else 0 end')} from central_shipment s
    where s.state = 'done' and s.direction = 'outgoing' and s.done_at is not null
      and ${between('s.done_at', period)} group by 1`,
};

const PROVINCE = 'JB';
const METHOD = 'qris';

const crossFiltered: Question = {
  id: 'vendors of one province and payment method',
  asked: {
    ...{ metrics: ['gmv'], by: ['vendor'], top: 20 },
    filters: { province: [PROVINCE], payment_method: [METHOD] },
  },
  keys: 1,
  isCrossed: true,
  sql: (d, period) => `select ${vendor}, ${d.sum('l.total_minor')}
    from ${withProduct} join central_partner c on c.id = o.partner_id
    join central_province n on n.id = c.province_id
    where ${isSold} and ${within(d, period)} and n.code = '${PROVINCE}' and '${METHOD}' = (
      select y.method_code from central_payment_order x join central_payment y on y.id = x.payment_id
      where x.order_id = o.id and y.state = 'done' and y.operation is distinct from 'refund'
      order by y.changed_at desc, y.id desc limit 1
    ) group by 1 order by 2 desc, cast(${vendor} as varchar) limit 20`,
};

export const questions: readonly Question[] = [
  provinceMonth,
  topVendors,
  categoryWeek,
  newAndReturning,
  cohorts,
  basket,
  kpis,
  lowStock,
  paymentMix,
  courierOnTime,
  crossFiltered,
];

/** Rows of SQL as the product would key them; where it has one name for two keys, they are one row. */
export function rowsOfSql(question: Question, rows: readonly (readonly unknown[])[]): Figures {
  const figures: Figures = new Map();
  for (const row of rows) {
    const keys = row.slice(0, question.keys).map((key, at) => {
      return key === null ? 'unknown' : (question.called?.[at] ?? same)(String(key));
    });
    add(figures, keys, row.slice(question.keys).map(Number));
  }
  return figures;
}

/** By the keys of a row. */
export type Figures = Map<string, number[]>;

export function add(figures: Figures, keys: readonly string[], values: readonly number[]): void {
  const id = keys.join(' · ');
  const known = figures.get(id);
  figures.set(id, known === undefined ? [...values] : known.map((v, at) => v + (values[at] ?? 0)));
}
