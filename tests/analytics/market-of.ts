import type { Reader } from '../../main/db/db.ts';
import { read } from '../../main/db/qb.ts';
import type { Market } from '../support/market-rows.ts';

/** The raw rows of a replica, table by table. */
export function marketOf(db: Reader): Market {
  return {
    partners: db.all(read.selectFrom('central_partner').selectAll()),
    products: db.all(read.selectFrom('central_product').selectAll()),
    variants: db.all(read.selectFrom('central_variant').selectAll()),
    suppliers: db.all(read.selectFrom('central_supplier').selectAll()),
    orders: db.all(read.selectFrom('central_order').selectAll()),
    lines: db.all(read.selectFrom('central_order_line').selectAll()),
    payments: db.all(read.selectFrom('central_payment').selectAll()),
    paymentOrders: db.all(read.selectFrom('central_payment_order').selectAll()),
    invoices: db.all(read.selectFrom('central_invoice').selectAll()),
    invoiceLines: db.all(read.selectFrom('central_invoice_line').selectAll()),
    lineLinks: db.all(read.selectFrom('central_order_line_invoice_line').selectAll()),
    shipments: db.all(read.selectFrom('central_shipment').selectAll()),
    stocks: db.all(read.selectFrom('central_stock').selectAll()),
    ratings: db.all(read.selectFrom('central_rating').selectAll()),
    profiles: db.all(
      read.selectFrom('vendor_profile_mine').select(['id', 'partner_id', 'business_type']),
    ),
    duties: db.all(read.selectFrom('certification_duty').selectAll()),
    spans: db.all(read.selectFrom('certification_span').selectAll()),
    provinces: db.all(read.selectFrom('central_province').select(['id', 'code'])),
    shipmentsAsOf:
      db.get(read.selectFrom('sync_cursor').select('as_of_at').where('entity', '=', 'shipment'))
        ?.as_of_at ?? null,
    cycles: db.all(read.selectFrom('sync_cycle').select(['started_at', 'outcome'])),
  };
}
