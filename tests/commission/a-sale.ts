import type { Writer } from '../../main/db/db.ts';
import { dayOfInstant, startOfDay } from '../../shared/kernel/business-day.ts';
import { IDR } from '../support/a-replica.ts';
import * as columns from '../support/market-columns.ts';
import { putRow } from '../support/put-row.ts';
import { aShipment } from './a-close.ts';

export const VENDOR = 70;
export const ORDER = 500;
/** Lines of the example of domain.md 2.4: goods, the seller's voucher, the platform's, the delivery. */
export const GOODS = 5_001;
export const VOUCHER = 5_002;
export const PLATFORM_VOUCHER = 5_003;
export const DELIVERY = 5_004;
export const SOLD_ON = '2026-03-02';
export const SENT_ON = '2026-03-04';

/** Rp200,000 of goods, 10,000 of it given by the seller, 5,000 by the platform; Rp18,000 of delivery. */
export function sell(db: Writer, { isSent = true } = {}): void {
  const partner = {
    ...columns.partnerColumns,
    active: 1,
    province_id: null,
    customer_rank: 0,
    supplier_rank: 1,
  };
  putRow(db, 'central_partner', { ...partner, id: VENDOR, name: 'Penjual', commercial_id: VENDOR });
  putRow(db, 'central_partner', { ...partner, id: 71, name: 'Pembeli', commercial_id: 71 });
  const products = [
    [41, VENDOR],
    [42, VENDOR],
    [43, null],
  ] as const;
  for (const [id, vendor_id] of products) {
    putRow(db, 'central_product', {
      ...columns.productColumns,
      id,
      name: `P${id}`,
      active: 1,
      category_id: null,
      vendor_id,
    });
    putRow(db, 'central_variant', {
      ...columns.stamps,
      id,
      product_id: id,
      active: 1,
      sku: null,
      barcode: null,
    });
  }
  const at = startOfDay(SOLD_ON) + 3_600_000;
  putRow(db, 'central_order', {
    ...columns.orderColumns,
    ...{ id: ORDER, name: 'S500', state: 'sale', ordered_at: at, ordered_day: dayOfInstant(at) },
    ...{ partner_id: 71, total_minor: 20_300_000, currency_id: IDR },
  });
  const line = (id: number, variant: number | null, subtotal: number): void =>
    putRow(db, 'central_order_line', {
      ...columns.lineColumns,
      ...{ id, order_id: ORDER, sequence: 1, variant_id: variant, name: `Baris ${id}` },
      ...{ display_kind: null, subtotal_minor: subtotal, tax_minor: 0, total_minor: subtotal },
      ...{
        currency_id: IDR,
        is_delivery: id === DELIVERY ? 1 : 0,
        is_down_payment: 0,
        vendor_id: null,
      },
    });
  line(GOODS, 41, 20_000_000);
  line(VOUCHER, 42, -1_000_000);
  line(PLATFORM_VOUCHER, 43, -500_000);
  line(DELIVERY, null, 1_800_000);
  if (isSent) {
    aShipment(db, { id: 1, orderId: ORDER, state: 'done', at: startOfDay(SENT_ON) + 1 });
  }
}

interface Credited {
  id: number;
  day: string;
  /** Null: the line names no order line. */
  of: readonly { line: number | null; minor: number }[];
}

/** The invoice of the whole order, which credit notes reverse. */
export function invoice(db: Writer): void {
  account(db, { id: 900, day: SOLD_ON, of: [{ line: GOODS, minor: 20_000_000 }] }, null);
}

export function credit(db: Writer, note: Credited): void {
  account(db, note, 900);
}

function account(db: Writer, { id, day, of }: Credited, reversed: number | null): void {
  putRow(db, 'central_invoice', {
    ...columns.invoiceColumns,
    ...{ id, kind: reversed === null ? 'out_invoice' : 'out_refund', state: 'posted' },
    ...{ invoice_on: day, partner_id: 71, currency_id: IDR, reversed_id: reversed },
  });
  for (const [at, { line, minor }] of of.entries()) {
    const lineId = id * 10 + at;
    putRow(db, 'central_invoice_line', {
      ...columns.invoiceLineColumns,
      ...{ id: lineId, invoice_id: id, display_kind: 'product', variant_id: null },
      ...{ subtotal_minor: minor, total_minor: minor, currency_id: IDR },
    });
    if (line === null) continue;
    putRow(db, 'central_order_line_invoice_line', { order_line_id: line, invoice_line_id: lineId });
  }
}

/** Money that goes back without a credit note. */
export function payBack(
  db: Writer,
  { id, day, minor }: { id: number; day: string; minor: number },
): void {
  putRow(db, 'central_payment', {
    ...columns.paymentColumns,
    ...{ id, reference: `R${id}`, method_code: 'qris', amount_minor: -minor, currency_id: IDR },
    ...{ state: 'done', changed_at: startOfDay(day) + 1, operation: 'refund', partner_id: 71 },
  });
  putRow(db, 'central_payment_order', { payment_id: id, order_id: ORDER });
}
