/*
 * A part of 0010-rollups, and frozen with it: what each change of a row makes stale, from the row as it was and as it
 * is. Where the days of a product are not known without reading all lines, the product is noted instead.
 */

type Image = 'old' | 'new';

const dayOf = (instant: string): string => `date(${instant} / 1000 + 25200, 'unixepoch')`;

/** `do nothing` and not `or ignore`: the upsert that fires a trigger puts its own conflict rule over that one. */
function mark(source: string, days: string): string {
  return `insert into rollup_dirty select '${source}', d.day from (${days}) d
    where d.day is not null on conflict do nothing;`;
}

function move(product: string, when = 'true'): string {
  const known = `select 1 from rollup_moved where product_id = ${product}`;
  return `insert into rollup_moved select ${product}
    where ${product} is not null and ${when} and not exists (${known});`;
}

interface Watched {
  table: string;
  /** Columns that some number looks at. */
  columns: readonly string[];
  marks(row: Image): readonly string[];
  inserted?: readonly string[];
  updated?: readonly string[];
}

function watch({ table, columns, marks, inserted, updated }: Watched): string {
  const isBuilt = 'exists (select 1 from rollup_source)';
  const differs = columns.map((name) => `old.${name} is not new.${name}`).join(' or ');
  const trigger = (what: string, when: string, body: readonly string[]): string =>
    `create trigger rollup_${what}_${table} after ${what} on central_${table}
when ${when}
begin
  ${[...new Set(body)].join('\n  ')}
end;`;
  return [
    trigger('insert', isBuilt, inserted ?? marks('new')),
    trigger('update', `(${differs}) and ${isBuilt}`, updated ?? [...marks('old'), ...marks('new')]),
    trigger('delete', isBuilt, marks('old')),
  ].join('\n');
}

const ordersOf = (id: string): string =>
  `select o.ordered_day as day from central_order o where o.id = ${id}`;

/** The days on which lines of an order, or one of its lines, were given back. */
const refundDays = (which: string): string =>
  `select distinct i.invoice_on as day from central_order_line_invoice_line x
    join central_invoice_line r on r.id = x.invoice_line_id
    join central_invoice i on i.id = r.invoice_id
    where ${which} and i.kind = 'out_refund' and i.state = 'posted'`;

/** One source per state that headers are counted in. */
function markHeaders(daysIn: (state: string) => string): string[] {
  return [mark('order_confirmed', daysIn("'sale'")), mark('order_cancelled', daysIn("'cancel'"))];
}

const paidOrders = (payment: string): string =>
  `select distinct o.ordered_day as day from central_payment_order x join central_order o on o.id = x.order_id
    where x.payment_id = ${payment}`;

const paidLines = (orders: string): string =>
  `x.order_line_id in (select l.id from central_order_line l where l.order_id in (${orders}))`;

/** By which method an order was paid is a key of its lines, of its header and of what was given back of it. */
function repaid(days: string, orders: string): string[] {
  return [
    mark('sale_line', `${days} and o.state = 'sale'`),
    ...markHeaders((state) => `${days} and o.state = ${state}`),
    mark('refund_line', refundDays(paidLines(orders))),
  ];
}

export const rollupTriggers = [
  watch({
    table: 'order',
    columns: ['state', 'ordered_at', 'ordered_day', 'partner_id', 'total_minor', 'currency_id'],
    marks: (row) => [
      mark('sale_line', `select ${row}.ordered_day as day where ${row}.state = 'sale'`),
      ...markHeaders((state) => `select ${row}.ordered_day as day where ${row}.state = ${state}`),
      mark(
        'shipment',
        `select distinct ${dayOf('s.done_at')} as day from central_shipment s
      where s.order_id = ${row}.id and s.state = 'done'`,
      ),
    ],
  }),
  watch({
    table: 'order_line',
    columns: [
      ...['order_id', 'variant_id', 'vendor_id', 'currency_id', 'display_kind', 'is_delivery'],
      ...['is_down_payment', 'quantity_micro', 'subtotal_minor', 'total_minor'],
    ],
    marks: (row) => [
      mark('sale_line', `${ordersOf(`${row}.order_id`)} and o.state = 'sale'`),
      mark('refund_line', refundDays(`x.order_line_id = ${row}.id`)),
    ],
    // The most frequent change by far: what stands still is not looked up twice.
    updated: [
      mark('sale_line', `${ordersOf('old.order_id')} and o.state = 'sale'`),
      mark(
        'sale_line',
        `${ordersOf('new.order_id')} and o.state = 'sale' and new.order_id is not old.order_id`,
      ),
      mark(
        'refund_line',
        refundDays(`(new.vendor_id, new.order_id, new.is_delivery, new.is_down_payment)
      is not (old.vendor_id, old.order_id, old.is_delivery, old.is_down_payment)
      and x.order_line_id = new.id`),
      ),
    ],
  }),
  watch({
    table: 'order_line_invoice_line',
    columns: ['order_line_id', 'invoice_line_id'],
    marks: (row) => [
      mark(
        'refund_line',
        `select i.invoice_on as day from central_invoice_line r join central_invoice i on i.id = r.invoice_id
      where r.id = ${row}.invoice_line_id and i.kind = 'out_refund'`,
      ),
    ],
  }),
  watch({
    table: 'invoice',
    columns: ['kind', 'state', 'invoice_on', 'partner_id'],
    marks: (row) => [
      mark('refund_line', `select ${row}.invoice_on as day where ${row}.kind = 'out_refund'`),
    ],
  }),
  watch({
    table: 'invoice_line',
    columns: [
      ...['invoice_id', 'display_kind', 'variant_id', 'quantity_micro', 'subtotal_minor'],
      ...['total_minor', 'currency_id'],
    ],
    marks: (row) => [
      mark(
        'refund_line',
        `select i.invoice_on as day from central_invoice i
      where i.id = ${row}.invoice_id and i.kind = 'out_refund'`,
      ),
    ],
  }),
  watch({
    table: 'payment',
    columns: [
      ...['state', 'operation', 'changed_at', 'method_code', 'amount_minor', 'currency_id'],
      'partner_id',
    ],
    marks: (row) => [
      mark('payment', `select ${dayOf(`${row}.changed_at`)} as day where ${row}.state = 'done'`),
      ...repaid(
        paidOrders(`${row}.id`),
        `select y.order_id from central_payment_order y where y.payment_id = ${row}.id`,
      ),
    ],
  }),
  watch({
    table: 'payment_order',
    columns: ['payment_id', 'order_id'],
    marks: (row) => repaid(ordersOf(`${row}.order_id`), `${row}.order_id`),
  }),
  watch({
    table: 'shipment',
    columns: ['state', 'direction', 'order_id', 'carrier_id', 'done_at', 'due_at'],
    marks: (row) => [
      mark('shipment', `select ${dayOf(`${row}.done_at`)} as day where ${row}.state = 'done'`),
    ],
  }),
  watch({
    table: 'partner',
    columns: ['province_id', 'commercial_id'],
    marks: (row) => {
      const ordered = (state: string): string =>
        `select distinct o.ordered_day as day from central_order o
      where o.partner_id = ${row}.id and o.state = ${state}`;
      return [
        mark('sale_line', ordered("'sale'")),
        ...markHeaders(ordered),
        mark(
          'payment',
          `select distinct ${dayOf('p.changed_at')} as day from central_payment p
      where p.partner_id = ${row}.id and p.state = 'done'`,
        ),
        mark(
          'refund_line',
          `select distinct i.invoice_on as day from central_invoice i
      where i.partner_id = ${row}.id and i.kind = 'out_refund'`,
        ),
        mark(
          'shipment',
          `select distinct ${dayOf('s.done_at')} as day from central_order o
      join central_shipment s on s.order_id = o.id where o.partner_id = ${row}.id and s.state = 'done'`,
        ),
      ];
    },
  }),
  watch({
    table: 'variant',
    columns: ['product_id'],
    marks: (row) => [move(`${row}.product_id`)],
    inserted: [move('0')],
  }),
  watch({
    table: 'product',
    columns: ['category_id', 'vendor_id'],
    marks: (row) => [move(`${row}.id`)],
    inserted: [
      move('new.id', 'exists (select 1 from central_variant v where v.product_id = new.id)'),
    ],
  }),
  watch({
    table: 'supplier',
    columns: ['product_id', 'partner_id', 'sequence'],
    marks: (row) => [
      move(
        `${row}.product_id`,
        `exists (select 1 from central_product p where p.id = ${row}.product_id and p.vendor_id is null)`,
      ),
    ],
  }),
].join('\n');
