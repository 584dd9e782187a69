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

/** Orders as `o`, in two parts of a query. Each is found through an index, and the tables are walked as they stand. */
interface Orders {
  from: string;
  where: string;
}

const orderOf = (id: string): Orders => ({ from: 'central_order o', where: `o.id = ${id}` });

/** What was given back, as `i`, behind whatever tells which lines `x` are of. */
const refunded = `central_invoice_line r on r.id = x.invoice_line_id
    cross join central_invoice i on i.id = r.invoice_id`;
const isPosted = "i.kind = 'out_refund' and i.state = 'posted'";

/** The days on which a line was given back. */
const refundDays = (line: string, when = 'true'): string =>
  `select i.invoice_on as day from central_order_line_invoice_line x cross join ${refunded}
    where x.order_line_id = ${line} and ${when} and ${isPosted}`;

const refundDaysOf = ({ from, where }: Orders): string =>
  `select i.invoice_on as day from ${from}
    cross join central_order_line l on l.order_id = o.id
    cross join central_order_line_invoice_line x on x.order_line_id = l.id
    cross join ${refunded} where ${where} and ${isPosted}`;

const saleDays = ({ from, where }: Orders, when = 'true'): string =>
  `select o.ordered_day as day from ${from} where ${where} and ${when} and o.state = 'sale'`;

/** Headers are counted in two states, each a source of its own. */
function markHeaders(values: string, state: string, rest: string): string {
  const source = `case ${state} when 'sale' then 'order_confirmed' else 'order_cancelled' end`;
  return `insert into rollup_dirty select ${source}, ${values} ${rest}
    and ${state} in ('sale', 'cancel') and ${values} is not null on conflict do nothing;`;
}

function markOrders(orders: Orders): string[] {
  const { from, where } = orders;
  return [
    mark('sale_line', saleDays(orders)),
    markHeaders('o.ordered_day', 'o.state', `from ${from} where ${where}`),
  ];
}

/** By which method an order was paid is a key of its lines, of its header and of what was given back of it. */
function repaid(orders: Orders): string[] {
  return [...markOrders(orders), mark('refund_line', refundDaysOf(orders))];
}

const headerOf = (row: Image): string =>
  markHeaders(`${row}.ordered_day`, `${row}.state`, 'where true');

const soldOn = (row: Image, when = 'true'): string =>
  mark('sale_line', `select ${row}.ordered_day as day where ${row}.state = 'sale' and ${when}`);

const shippedOf = (order: string, when = 'true'): string =>
  mark(
    'shipment',
    `select ${dayOf('s.done_at')} as day from central_shipment s
      where s.order_id = ${order} and ${when} and s.state = 'done'`,
  );

const paidOn = (row: Image): string =>
  mark('payment', `select ${dayOf(`${row}.changed_at`)} as day where ${row}.state = 'done'`);

const failedOn = (row: Image): string =>
  mark(
    'payment_failed',
    `select ${dayOf(`${row}.changed_at`)} as day where ${row}.state in ('cancel', 'error')`,
  );

const paidBy = (row: Image, when: string): Orders => ({
  from: 'central_payment_order y cross join central_order o on o.id = y.order_id',
  where: `y.payment_id = ${row}.id and ${when}`,
});

const isMoreThanTotal = `(new.state, new.ordered_at, new.ordered_day, new.partner_id, new.currency_id)
      is not (old.state, old.ordered_at, old.ordered_day, old.partner_id, old.currency_id)`;

export const rollupTriggers = [
  watch({
    table: 'order',
    columns: ['state', 'ordered_at', 'ordered_day', 'partner_id', 'total_minor', 'currency_id'],
    marks: (row) => [soldOn(row), headerOf(row), shippedOf(`${row}.id`)],
    updated: [
      ...(['old', 'new'] as const).flatMap((row) => [soldOn(row, isMoreThanTotal), headerOf(row)]),
      shippedOf('new.id', 'new.partner_id is not old.partner_id'),
    ],
  }),
  watch({
    table: 'order_line',
    columns: [
      ...['order_id', 'variant_id', 'vendor_id', 'currency_id', 'display_kind', 'is_delivery'],
      ...['is_down_payment', 'quantity_micro', 'subtotal_minor', 'total_minor'],
    ],
    marks: (row) => [
      mark('sale_line', saleDays(orderOf(`${row}.order_id`))),
      mark('refund_line', refundDays(`${row}.id`)),
    ],
    // The most frequent change by far: what stands still is not looked up twice.
    updated: [
      mark('sale_line', saleDays(orderOf('old.order_id'))),
      mark('sale_line', saleDays(orderOf('new.order_id'), 'new.order_id is not old.order_id')),
      mark(
        'refund_line',
        refundDays(
          'new.id',
          `(new.vendor_id, new.order_id, new.is_delivery, new.is_down_payment)
      is not (old.vendor_id, old.order_id, old.is_delivery, old.is_down_payment)`,
        ),
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
      ...[paidOn(row), failedOn(row)],
      ...repaid(paidBy(row, `${row}.state = 'done'`)),
    ],
    updated: [
      ...[paidOn('old'), paidOn('new'), failedOn('old'), failedOn('new')],
      ...repaid(paidBy('new', "'done' in (old.state, new.state)")),
    ],
  }),
  watch({
    table: 'payment_order',
    columns: ['payment_id', 'order_id'],
    marks: (row) => repaid(orderOf(`${row}.order_id`)),
  }),
  watch({
    table: 'shipment',
    columns: ['state', 'direction', 'order_id', 'carrier_id', 'done_at', 'due_at'],
    marks: (row) => [
      mark('shipment', `select ${dayOf(`${row}.done_at`)} as day where ${row}.state = 'done'`),
    ],
  }),
  watch({
    table: 'stock',
    columns: ['variant_id', 'quantity_micro', 'reserved_micro'],
    marks: () => [mark('stock', "select '0000-01-01' as day")],
  }),
  watch({
    table: 'rating',
    columns: ['subject_model', 'subject_id', 'rating_micro', 'response', 'created_at'],
    marks: (row) => [mark('rating', `select ${dayOf(`${row}.created_at`)} as day`)],
  }),
  watch({
    table: 'partner',
    columns: ['province_id', 'commercial_id'],
    marks: (row) => [
      ...markOrders({ from: 'central_order o', where: `o.partner_id = ${row}.id` }),
      mark(
        'payment',
        `select ${dayOf('p.changed_at')} as day from central_payment p
      where p.partner_id = ${row}.id and p.state = 'done'`,
      ),
      mark(
        'refund_line',
        `select i.invoice_on as day from central_invoice i
      where i.partner_id = ${row}.id and i.kind = 'out_refund'`,
      ),
      mark(
        'shipment',
        `select ${dayOf('s.done_at')} as day from central_order o
      cross join central_shipment s on s.order_id = o.id
      where o.partner_id = ${row}.id and s.state = 'done'`,
      ),
    ],
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
      move(
        'new.id',
        `(exists (select 1 from central_variant v where v.product_id = new.id)
      or exists (select 1 from central_rating r
        where r.subject_model = 'product.template' and r.subject_id = new.id))`,
      ),
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
