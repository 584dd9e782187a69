import { sql } from 'kysely';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';

export type StoredLine = ReturnType<typeof listOrderLines>[number];
export type StoredPayment = ReturnType<typeof listOrderPayments>[number];
export type StoredShipment = ReturnType<typeof listOrderShipments>[number];
export type StoredInvoice = ReturnType<typeof listOrderInvoices>[number];

export function listOrderLines(db: Reader, orderId: number) {
  return db.all(
    read
      .selectFrom('central_order_line as l')
      .leftJoin('central_variant as v', 'v.id', 'l.variant_id')
      .leftJoin('product_vendor as pv', 'pv.product_id', 'v.product_id')
      .leftJoin('partner_mine as s', (on) =>
        on.on('s.id', '=', sql<number>`coalesce(l.vendor_id, pv.vendor_id)`),
      )
      .select([
        'l.id',
        'l.name',
        'l.display_kind',
        'l.is_delivery',
        'l.is_down_payment',
        'l.quantity_micro',
        'l.unit_price_micro',
        'l.discount_micro',
        'l.subtotal_minor',
        'l.total_minor',
        's.id as vendor_id',
        's.name as vendor',
      ])
      .where('l.order_id', '=', orderId)
      .orderBy('l.sequence')
      .orderBy('l.id'),
  );
}

export function listOrderPayments(db: Reader, orderId: number) {
  return db.all(
    read
      .selectFrom('central_payment_order as po')
      .innerJoin('central_payment as p', 'p.id', 'po.payment_id')
      .leftJoin('central_currency as u', 'u.id', 'p.currency_id')
      .select([
        'p.id',
        'p.reference',
        'p.method_code',
        'p.state',
        'p.amount_minor',
        'p.changed_at',
        'p.operation',
        'u.name as currency',
      ])
      .where('po.order_id', '=', orderId)
      .orderBy('p.changed_at')
      .orderBy('p.id'),
  );
}

export function listOrderShipments(db: Reader, orderId: number) {
  return db.all(
    read
      .selectFrom('shipment_mine as s')
      .leftJoin('central_carrier as c', 'c.id', 's.carrier_id')
      .select([
        's.id',
        's.name',
        's.state',
        's.direction',
        's.tracking_number',
        's.due_at',
        's.done_at',
        'c.name as carrier',
      ])
      .where('s.order_id', '=', orderId)
      .orderBy('s.id'),
  );
}

/** Through the lines: an invoice has no field for its order. */
export function listOrderInvoices(db: Reader, orderId: number) {
  return db.all(
    read
      .selectFrom('central_invoice as i')
      .leftJoin('central_currency as u', 'u.id', 'i.currency_id')
      .select([
        'i.id',
        'i.name',
        'i.kind',
        'i.state',
        'i.payment_state',
        'i.invoice_on',
        'i.total_minor',
        'u.name as currency',
      ])
      .where('i.id', 'in', (eb) =>
        eb
          .selectFrom('central_order_line as l')
          .innerJoin('central_order_line_invoice_line as x', 'x.order_line_id', 'l.id')
          .innerJoin('central_invoice_line as il', 'il.id', 'x.invoice_line_id')
          .select('il.invoice_id')
          .where('l.order_id', '=', orderId),
      )
      .orderBy('i.invoice_on')
      .orderBy('i.id'),
  );
}
