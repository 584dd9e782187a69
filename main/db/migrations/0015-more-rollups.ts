import type { Migration } from '../migrate.ts';

/*
 * What makes further rollups stale (see 0010 for their tables), each under a source of its own:
 *   delivery           order lines that charge the delivery, by the day of the order
 *   cancelled_line     goods lines of cancelled orders, by the day of the order
 *   vendor_shipment    shipments that left, by the day on which they did: with the goods lines of their orders
 *   vendor             who is a vendor now, under the one day that stands for now
 */

type Image = 'old' | 'new';
type What = 'insert' | 'update' | 'delete';

const isBuilt = 'exists (select 1 from rollup_source)';
const images: Readonly<Record<What, readonly Image[]>> = {
  insert: ['new'],
  update: ['old', 'new'],
  delete: ['old'],
};

interface Watched {
  source: string;
  table: string;
  /** Columns that some number looks at. */
  columns: readonly string[];
  /** A row that no number looks at. */
  when?(row: Image): string;
  /** Days of a row. */
  days(row: Image): string;
}

/** `do nothing` and not `or ignore`: see rollup-triggers.ts. */
function watch({ source, table, columns, when, days }: Watched): string {
  const differs = columns.map((name) => `old.${name} is not new.${name}`).join(' or ');
  return (['insert', 'update', 'delete'] as const)
    .map((what) => {
      const rows = images[what];
      const counts = when === undefined ? [] : [`(${rows.map(when).join(' or ')})`];
      const conditions = [...(what === 'update' ? [`(${differs})`] : []), ...counts, isBuilt];
      const marks = [...new Set(rows.map(days))].map(
        (some) => `insert into rollup_dirty select '${source}', d.day from (${some}) d
    where d.day is not null on conflict do nothing;`,
      );
      return `create trigger rollup_${source}_${what}_${table} after ${what} on central_${table}
when ${conditions.join(' and ')}
begin
  ${marks.join('\n  ')}
end;`;
    })
    .join('\n');
}

const dayOf = (instant: string): string => `date(${instant} / 1000 + 25200, 'unixepoch')`;
const NOW = "select '0000-01-01' as day";

const isDelivered = (order: string): string => `exists (
    select 1 from central_order_line l where l.order_id = ${order} and l.is_delivery = 1)`;

const orderDays = (order: string, state: string): string =>
  `select o.ordered_day as day from central_order o where o.id = ${order} and o.state = '${state}'`;

const shippedDays = (order: string): string =>
  `select ${dayOf('s.done_at')} as day from central_shipment s
    where s.order_id = ${order} and s.state = 'done'`;

/** By these a line is of a vendor and a product. */
const ofGoods = [
  ...['order_id', 'variant_id', 'vendor_id', 'display_kind', 'is_delivery', 'is_down_payment'],
];

const watched: readonly Watched[] = [
  {
    ...{ source: 'delivery', table: 'order_line' },
    columns: ['order_id', 'is_delivery', 'display_kind', 'total_minor', 'currency_id'],
    when: (row) => `${row}.is_delivery = 1`,
    days: (row) => orderDays(`${row}.order_id`, 'sale'),
  },
  {
    ...{ source: 'delivery', table: 'order' },
    columns: ['state', 'ordered_day', 'partner_id', 'carrier_id'],
    when: (row) => `${row}.state = 'sale' and ${isDelivered(`${row}.id`)}`,
    days: (row) => `select ${row}.ordered_day as day where ${row}.state = 'sale'`,
  },
  {
    ...{ source: 'delivery', table: 'partner' },
    columns: ['province_id'],
    days: (row) => `select o.ordered_day as day from central_order o
      where o.partner_id = ${row}.id and o.state = 'sale' and ${isDelivered('o.id')}`,
  },
  {
    ...{ source: 'cancelled_line', table: 'order_line' },
    columns: [...ofGoods, 'currency_id'],
    days: (row) => orderDays(`${row}.order_id`, 'cancel'),
  },
  {
    ...{ source: 'cancelled_line', table: 'order' },
    columns: ['state', 'ordered_day'],
    when: (row) => `${row}.state = 'cancel'`,
    days: (row) => `select ${row}.ordered_day as day where ${row}.state = 'cancel'`,
  },
  {
    ...{ source: 'vendor_shipment', table: 'order_line' },
    columns: ofGoods,
    days: (row) => shippedDays(`${row}.order_id`),
  },
  {
    ...{ source: 'vendor_shipment', table: 'shipment' },
    columns: ['state', 'direction', 'order_id', 'done_at', 'due_at'],
    when: (row) => `${row}.state = 'done'`,
    days: (row) => `select ${dayOf(`${row}.done_at`)} as day where ${row}.state = 'done'`,
  },
  {
    ...{ source: 'vendor', table: 'partner' },
    columns: ['supplier_rank'],
    when: (row) => `${row}.supplier_rank > 0`,
    days: () => NOW,
  },
  {
    ...{ source: 'vendor', table: 'vendor_profile', columns: ['partner_id'] },
    days: () => NOW,
  },
  { ...{ source: 'vendor', table: 'product', columns: ['vendor_id'] }, days: () => NOW },
  {
    ...{ source: 'vendor', table: 'supplier' },
    columns: ['product_id', 'partner_id', 'sequence'],
    days: () => NOW,
  },
];

export const moreRollups: Migration = {
  name: '0015-more-rollups',
  sql: watched.map(watch).join('\n'),
};
