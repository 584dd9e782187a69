import { currency, pricelist, tax, unit, user, website } from '../../base/ids.ts';
import { pick, type Random } from '../random.ts';
import type { Scope } from '../scope.ts';
import { datetimeText, stampText } from '../stamp.ts';
import type { Books } from './books.ts';
import {
  deliveryProduct,
  isGoods,
  type Line,
  lineName,
  type Order,
  rupiah,
  totalOf,
} from './order.ts';

/** The header of an order and its lines, once all that happened to it is known. */
export function writeOrder(
  random: Random,
  {
    scope,
    order,
    books,
    overwritten,
  }: { scope: Scope; order: Order; books: Books; overwritten: boolean },
): void {
  const created = stampText(order.placed);
  const byHand = random.chance(0.11);
  books.add('sale.order', {
    id: order.id,
    name: order.name,
    state: order.state,
    locked: order.state === 'sale' && order.invoicedAt > 0 && order.shipment === 'full',
    date_order: datetimeText(order.ordered),
    partner_id: order.customerId,
    partner_invoice_id: order.customerId,
    partner_shipping_id: order.addressId,
    amount_untaxed: rupiah(order.subtotal),
    amount_tax: rupiah(order.tax),
    // Someone wrote over one total by hand; readonly fields do not stop that over RPC.
    amount_total: overwritten ? 1 : rupiah(totalOf(order)),
    currency_id: order.currencyId,
    pricelist_id: order.currencyId === currency.IDR ? pricelist.main : null,
    company_id: order.companyId,
    website_id: byHand ? null : website.main,
    user_id: byHand ? pick(random, user.sales) : null,
    client_order_ref: order.payerId !== order.customerId ? purchaseNumber(random, order) : null,
    origin: null,
    carrier_id: order.carrier.id,
    delivery_status: order.shipment === 'none' ? null : order.shipment,
    invoice_status: invoiceStatus(order),
    effective_date: order.firstShipped === Infinity ? null : datetimeText(order.firstShipped),
    commitment_date: null,
    create_date: created,
    write_date: stampText(order.touched),
  });
  for (const [index, line] of order.lines.entries()) {
    writeLine(books, { scope, order, line, sequence: 10 + index, created });
  }
}

interface Place {
  scope: Scope;
  order: Order;
  line: Line;
  sequence: number;
  created: string;
}

function writeLine(books: Books, { scope, order, line, sequence, created }: Place): void {
  const { content } = line;
  const goods = isGoods(line) ? line.content : null;
  const text = content.kind === 'section' || content.kind === 'note';
  books.add('sale.order.line', {
    id: line.id,
    order_id: order.id,
    sequence,
    product_id: goods ? goods.variant.id : deliveryProduct(line),
    name: lineName(line),
    display_type: text ? `line_${content.kind}` : null,
    product_uom_qty: line.quantity,
    qty_delivered: line.delivered,
    qty_invoiced: line.invoiced,
    product_uom: text ? null : unit.piece,
    price_unit: rupiah(line.price),
    discount: line.discount / 10,
    tax_id: line.taxed ? [tax.ppn] : [],
    price_subtotal: rupiah(line.subtotal),
    price_tax: rupiah(line.tax),
    price_total: rupiah(totalOf(line)),
    currency_id: order.currencyId,
    company_id: order.companyId,
    order_partner_id: order.customerId,
    state: order.state,
    is_delivery: content.kind === 'delivery',
    is_downpayment: false,
    invoice_lines: line.invoiceLines,
    x_vendor_id: goods?.product.namesVendor ? goods.product.vendor.partnerId : null,
    create_date: created,
    write_date: stampText(lineWritten(scope, order)),
  });
}

/** A tenth of the orders was rewritten by one release: their lines tie, more than a page of them. */
function lineWritten(scope: Scope, order: Order): number {
  const rewritten = order.index > scope.orders * 0.1 && order.index < scope.orders * 0.27;
  return rewritten && order.touched < scope.rewritten ? scope.rewritten : order.touched;
}

function invoiceStatus({ state, lines }: Order): string {
  if (state !== 'sale') return 'no';
  const billed = lines.every(({ quantity, invoiced }) => invoiced >= quantity);
  return billed ? 'invoiced' : 'to invoice';
}

function purchaseNumber(random: Random, order: Order): string {
  return `PO/${datetimeText(order.placed).slice(0, 4)}/${random.between(1, 900)}`;
}
