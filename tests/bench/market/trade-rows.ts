import type { OdooRow } from '../../../main/central/odoo-values.ts';
import { isOnSupplierOnly, vendorOf } from './catalogue.ts';
import { IDR, OWN_COMPANY, STAMP, USD } from './constants.ts';
import { dayText, linesOfOrder, type Market, momentOfOrder, odooTime } from './market.ts';
import type { Refunds } from './refunds.ts';
import {
  amountOf,
  CARRIERS,
  customerOf,
  dayOfRefund,
  failedPaymentOf,
  isAbroad,
  isRefundPosted,
  lineOf,
  type Payment,
  paymentOf,
  productOf,
  shipmentOf,
  starsOf,
  stateOf,
} from './trade.ts';

const DAY = 86_400_000;
const currencyOf = (order: number): number => (isAbroad(order) ? USD : IDR);

export const carrierRow = (id: number): OdooRow => ({
  ...{ id, name: CARRIERS[id - 1] ?? '', active: true, delivery_type: 'fixed', product_id: 1 },
  ...{ create_date: STAMP, write_date: STAMP },
});

export const providerRow = (id: number): OdooRow => ({
  ...{ id, name: 'Midtrans', code: 'custom', state: 'enabled', company_id: OWN_COMPANY },
  ...{ create_date: STAMP, write_date: STAMP },
});

export function orderRow(market: Market, id: number): OdooRow {
  const { untaxed, tax } = amountOf(market, id);
  const at = odooTime(momentOfOrder(market, id));
  const partner = customerOf(market, id);
  const state = stateOf(market, id);
  return {
    id,
    name: `S${id}`,
    state,
    locked: false,
    date_order: at,
    partner_id: partner,
    partner_shipping_id: partner,
    amount_untaxed: untaxed / 100,
    amount_tax: tax / 100,
    amount_total: (untaxed + tax) / 100,
    currency_id: currencyOf(id),
    company_id: OWN_COMPANY,
    user_id: false,
    client_order_ref: false,
    carrier_id: false,
    delivery_status: false,
    invoice_status: 'invoiced',
    x_client_uuid: false,
    create_date: at,
    write_date: at,
  };
}

export function orderLineRow(
  market: Market,
  { noteLineOf }: Refunds,
  { id, order }: { id: number; order: number },
): OdooRow {
  const { kind, product, quantity, price, discount, subtotal, tax } = lineOf(market, order, id);
  const at = odooTime(momentOfOrder(market, order));
  const noteLine = noteLineOf.get(id);
  return {
    id,
    order_id: order,
    sequence: 10,
    product_id: product === 0 ? false : product,
    name: product === 0 ? kind : `[SKU${product}] Produk ${product}`,
    display_type: kind === 'section' ? 'line_section' : false,
    product_uom_qty: quantity,
    qty_delivered: quantity,
    qty_invoiced: quantity,
    price_unit: price,
    discount,
    price_subtotal: subtotal / 100,
    price_tax: tax / 100,
    price_total: (subtotal + tax) / 100,
    currency_id: currencyOf(order),
    company_id: OWN_COMPANY,
    is_delivery: kind === 'delivery',
    is_downpayment: false,
    x_vendor_id: product === 0 || isOnSupplierOnly(product) ? false : vendorOf(product),
    x_client_uuid: false,
    invoice_lines: noteLine === undefined ? [] : [noteLine],
    create_date: at,
    write_date: at,
  };
}

/** Ids of payments: of the order itself, then of attempts that failed, then of money given back. */
export function paymentRow(market: Market, refunds: Refunds, id: number): OdooRow | null {
  if (id <= market.orders) return aPayment(market, id, { id, said: paymentOf(market, id) });
  const failed = id - market.orders;
  if (failed <= market.orders) {
    return aPayment(market, failed, { id, said: failedPaymentOf(market, failed) });
  }
  const order = refunds.orders[failed - market.orders] ?? 0;
  const paid = paymentOf(market, order);
  if (paid?.state !== 'done') return null;
  const moment = dayOfRefund(market, order) * DAY;
  return aPayment(market, order, { id, said: { ...paid, moment }, back: true });
}

function aPayment(
  market: Market,
  order: number,
  { id, said, back = false }: { id: number; said: Payment | null; back?: boolean },
): OdooRow | null {
  if (said === null) return null;
  const { untaxed, tax } = amountOf(market, order);
  const at = odooTime(said.moment);
  const amount = (untaxed + tax) / 100;
  return {
    id,
    reference: back ? `R-S${order}` : `S${order}`,
    provider_id: 1,
    payment_method_code: said.method,
    provider_reference: false,
    amount: back ? -amount : amount,
    currency_id: currencyOf(order),
    state: said.state,
    last_state_change: at,
    operation: back ? 'refund' : 'online_direct',
    source_transaction_id: back ? order : false,
    partner_id: customerOf(market, order),
    company_id: OWN_COMPANY,
    sale_order_ids: [order],
    create_date: at,
    write_date: at,
  };
}

export function shipmentRow(market: Market, order: number): OdooRow | null {
  const shipment = shipmentOf(market, order);
  if (shipment === null) return null;
  const { carrier, due, done } = shipment;
  const ordered = odooTime(momentOfOrder(market, order));
  return {
    id: order,
    name: `OUT${order}`,
    state: done === null ? 'assigned' : 'done',
    picking_type_code: 'outgoing',
    sale_id: order,
    origin: `S${order}`,
    partner_id: customerOf(market, order),
    carrier_id: carrier,
    carrier_tracking_ref: done === null ? false : `T${order}`,
    scheduled_date: odooTime(due),
    date_deadline: odooTime(due),
    date_done: done === null ? false : odooTime(done),
    weight: 0.5,
    backorder_id: false,
    return_id: false,
    company_id: OWN_COMPANY,
    create_date: ordered,
    write_date: done === null ? ordered : odooTime(done),
  };
}

export function ratingRow(market: Market, order: number): OdooRow | null {
  const stars = starsOf(market, order);
  if (stars === null) return null;
  const at = odooTime(momentOfOrder(market, order) + 3 * DAY);
  const product = productOf(market, order, linesOfOrder(market, order).from);
  return {
    ...{ id: order, res_model: 'product.template' },
    ...{ res_id: product, rating: stars, feedback: false, publisher_comment: false },
    ...{ partner_id: customerOf(market, order), create_date: at, write_date: at },
  };
}

export function creditNoteRow(market: Market, refunds: Refunds, note: number): OdooRow {
  const order = refunds.orders[note] ?? 0;
  const day = dayText(dayOfRefund(market, order));
  const sum = { untaxed: 0, tax: 0 };
  for (let at = refunds.firstLine[note] ?? 0; at < (refunds.firstLine[note + 1] ?? 0); at += 1) {
    const { subtotal, tax } = lineOf(market, order, refunds.lines[at] ?? 0);
    sum.untaxed += subtotal;
    sum.tax += tax;
  }
  const [untaxed, tax, total] = [sum.untaxed, sum.tax, sum.untaxed + sum.tax].map((m) => m / 100);
  return {
    ...{ id: note, name: `RINV/${note}`, move_type: 'out_refund', payment_state: 'paid' },
    ...{ state: isRefundPosted(order) ? 'posted' : 'draft', invoice_date: day },
    ...{
      invoice_date_due: day,
      invoice_origin: `S${order}`,
      partner_id: customerOf(market, order),
    },
    ...{ currency_id: currencyOf(order), company_id: OWN_COMPANY, reversed_entry_id: false },
    ...{ amount_untaxed: untaxed, amount_tax: tax, amount_total: total, amount_residual: 0 },
    ...{ create_date: `${day} 02:00:00`, write_date: `${day} 02:00:00` },
  };
}

export function creditNoteLineRow(
  market: Market,
  refunds: Refunds,
  { id, note }: { id: number; note: number },
): OdooRow {
  const order = refunds.orders[note] ?? 0;
  const line = lineOf(market, order, refunds.lines[id] ?? 0);
  const at = `${dayText(dayOfRefund(market, order))} 02:00:00`;
  return {
    ...{ id, move_id: note, name: `Produk ${line.product}`, display_type: 'product' },
    ...{ product_id: line.product, partner_id: customerOf(market, order) },
    ...{ quantity: line.quantity, price_unit: line.price, price_subtotal: line.subtotal / 100 },
    ...{ price_total: (line.subtotal + line.tax) / 100, currency_id: currencyOf(order) },
    ...{ company_id: OWN_COMPANY, create_date: at, write_date: at },
  };
}
