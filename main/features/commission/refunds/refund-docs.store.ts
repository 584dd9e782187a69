import { sql } from 'kysely';
import { type BusinessDay, dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import { scaled } from '../../../../shared/kernel/rate.ts';
import type { Reader } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';
import { listed } from '../inputs/goods.store.ts';
import type { RefundDoc } from './refund-docs.ts';

interface NoteRow {
  invoice_id: number;
  day: string;
  order_id: number;
  /** Null where the credit note's line names none. */
  line_id: number | null;
  is_delivery: number | null;
  minor: number;
}

/** The order of a credit note's line: that of the order line it names, else of the invoice that it reverses. */
const notes = (
  orders: ReturnType<typeof listed>,
  day: BusinessDay,
  currencyId: number,
) => sql<NoteRow>`
  with asked(id) as materialized (${orders}),
  own_lines as materialized (
    select x.invoice_line_id, min(x.order_line_id) as line_id
    from asked a join central_order_line l on l.order_id = a.id
    join central_order_line_invoice_line x on x.order_line_id = l.id
    group by x.invoice_line_id
  ),
  invoiced as materialized (
    select il.invoice_id, min(l.order_id) as order_id
    from own_lines o join central_invoice_line il on il.id = o.invoice_line_id
    join central_order_line l on l.id = o.line_id group by il.invoice_id
  ),
  credit as materialized (
    select invoice_id as id, order_id from invoiced
    union
    select i.id, v.order_id from invoiced v join central_invoice i on i.reversed_id = v.invoice_id
  )
  select i.id as invoice_id, i.invoice_on as day, coalesce(l.order_id, min(c.order_id)) as order_id,
    l.id as line_id, l.is_delivery, il.subtotal_minor as minor
  from credit c join central_invoice i on i.id = c.id
  join central_invoice_line il on il.invoice_id = i.id and il.display_kind = 'product'
  left join own_lines o on o.invoice_line_id = il.id
  left join central_order_line l on l.id = o.line_id
  where i.kind = 'out_refund' and i.state = 'posted' and i.invoice_on <= ${day}
    and i.currency_id = ${currencyId} and coalesce(l.is_down_payment, 0) = 0
  group by il.id
  order by i.invoice_on, i.id, il.id`;

interface PaymentRow {
  id: number;
  at: number;
  order_id: number;
  minor: number;
  total_minor: number;
}

const payments = (orders: ReturnType<typeof listed>, currencyId: number) => sql<PaymentRow>`
  select p.id, p.changed_at as at, o.id as order_id, abs(p.amount_minor) as minor, o.total_minor
  from (${orders}) a cross join central_payment_order po on po.order_id = a.value
  join central_payment p on p.id = po.payment_id
  join central_order o on o.id = a.value
  where p.state = 'done' and p.operation = 'refund' and p.currency_id = ${currencyId}
    and p.changed_at is not null
  order by p.changed_at, p.id`;

/** What an order's goods sold for: before what was taken off, and after. */
interface Sold {
  order_id: number;
  gross: number;
  net: number;
}

const soldIn = (orders: ReturnType<typeof listed>) => sql<Sold>`
  select order_id, sum(max(subtotal_minor, 0)) as gross, sum(subtotal_minor) as net
  from sale_line where order_id in (${orders}) group by order_id`;

interface Asked {
  day: BusinessDay;
  currencyId: number;
  /** Why a credit note was made, as somebody said; `other` where nobody did. */
  reasonOf(docId: string): string;
}

/** By order, the earliest first. Money paid back counts where no credit note says of what. */
export function refundDocsOf(
  db: Reader,
  orderIds: readonly number[],
  { day, currencyId, reasonOf }: Asked,
): Map<number, RefundDoc[]> {
  const found = new Map<number, RefundDoc[]>();
  const noted = db.all(notes(listed(orderIds), day, currencyId).compile(own));
  const paidBack = db.all(payments(listed(orderIds), currencyId).compile(own));
  if (noted.length + paidBack.length === 0) return found;
  const sums = new Map(
    db.all(soldIn(listed(orderIds)).compile(own)).map((row) => [row.order_id, row]),
  );
  const soldOf = (order_id: number): Sold => sums.get(order_id) ?? { order_id, gross: 0, net: 0 };
  for (const [orderId, ofOrder] of Map.groupBy(noted, ({ order_id }) => order_id)) {
    const docs = [...Map.groupBy(ofOrder, ({ invoice_id }) => invoice_id).values()];
    found.set(
      orderId,
      docs.map((rows) => noteOf(rows, soldOf(orderId), reasonOf)),
    );
  }
  for (const [orderId, rows] of Map.groupBy(paidBack, ({ order_id }) => order_id)) {
    if (found.has(orderId)) continue;
    const known = rows.filter(({ at, total_minor }) => dayOfInstant(at) <= day && total_minor > 0);
    const docs = known.map((row) => paymentOf(row, soldOf(orderId), reasonOf));
    if (docs.length > 0) found.set(orderId, docs);
  }
  return found;
}

function noteOf(rows: readonly NoteRow[], sold: Sold, reasonOf: Asked['reasonOf']): RefundDoc {
  const id = `note/${rows[0]?.invoice_id ?? 0}`;
  const sum = (of: readonly NoteRow[]): number => of.reduce((total, { minor }) => total + minor, 0);
  const shipping = rows.filter(({ is_delivery }) => is_delivery === 1);
  const unnamed = rows.filter(({ line_id }) => line_id === null);
  return {
    id,
    day: rows[0]?.day ?? '',
    reason: reasonOf(id),
    lines: rows.flatMap(({ line_id, is_delivery, minor }) =>
      line_id === null || is_delivery === 1 ? [] : [{ lineId: line_id, minor }],
    ),
    unnamed: grossOf(sum(unnamed), sold.net, sold),
    shipping: Math.max(0, sum(shipping)),
  };
}

function paymentOf(row: PaymentRow, sold: Sold, reasonOf: Asked['reasonOf']): RefundDoc {
  const id = `payment/${row.id}`;
  const unnamed = grossOf(row.minor, row.total_minor, sold);
  const day = dayOfInstant(row.at);
  return { id, day, reason: reasonOf(id), lines: [], unnamed, shipping: 0 };
}

/** What names no line is of everything alike: the part that went back of what was paid, of what was sold. */
function grossOf(minor: number, paid: number, { gross }: Sold): number {
  if (minor <= 0 || paid <= 0) return 0;
  return scaled(gross, [Math.min(minor, paid), paid]);
}
