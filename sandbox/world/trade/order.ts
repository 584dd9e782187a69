import { company, currency } from '../../base/ids.ts';
import type { Province } from '../market/places.ts';
import type { Product, Variant } from '../market/products.ts';

/* Money in here is whole hundredths (of a rupiah, of a dollar): sums stay exact. */

export interface Goods {
  kind: 'goods';
  product: Product;
  variant: Variant;
}

export type LineContent =
  | Goods
  | { kind: 'delivery'; productId: number; label: string }
  | { kind: 'section' | 'note'; text: string };

export interface Line {
  id: number;
  content: LineContent;
  quantity: number;
  /** Unit price in hundredths. */
  price: number;
  /** Per mille. */
  discount: number;
  taxed: boolean;
  subtotal: number;
  tax: number;
  delivered: number;
  invoiced: number;
  invoiceLines: number[];
}

export type OrderState = 'draft' | 'sent' | 'sale' | 'cancel';

export interface Order {
  index: number;
  id: number;
  name: string;
  state: OrderState;
  /** When the cart was begun. */
  placed: number;
  /** When it was confirmed, or begun where it never was. */
  ordered: number;
  customerId: number;
  /** The commercial entity behind the customer: what invoices are addressed to. */
  payerId: number;
  addressId: number;
  buyerProvince: Province;
  carrier: Carrier;
  companyId: number;
  currencyId: number;
  lines: Line[];
  subtotal: number;
  tax: number;
  /** The last thing that happened to it so far. */
  touched: number;
  /** When all its goods had left, else Infinity. */
  shipped: number;
  late: boolean;
  shipment: 'none' | 'pending' | 'partial' | 'full';
  firstShipped: number;
  paid: boolean;
  refund: Refund | null;
  invoicedAt: number;
}

export interface Refund {
  moment: number;
  lines: readonly { line: Line; quantity: number }[];
  /** Goods come back, rather than money only. */
  returned: boolean;
  whole: boolean;
}

export interface Carrier {
  id: number;
  productId: number;
  name: string;
  /** Deliver within hours, in one city. */
  instant: boolean;
  /** Share of shipments that leave late, before all else that delays. */
  tardiness: number;
  trackingNumber(serial: number): string;
}

export interface SoldLine extends Line {
  content: Goods;
}

export function isGoods(line: Line): line is SoldLine {
  return line.content.kind === 'goods';
}

export function goodsOf(order: Order): SoldLine[] {
  return order.lines.filter(isGoods);
}

/** Of the other company, or not in rupiah: neither is invoiced here. */
export function isForeign({ companyId, currencyId }: Order): boolean {
  return companyId !== company.main || currencyId !== currency.IDR;
}

/** Something happened to an order: its write_date moves. */
export function touch(order: Order, moment: number): void {
  if (moment > order.touched) order.touched = moment;
}

export function totalOf({ subtotal, tax }: { subtotal: number; tax: number }): number {
  return subtotal + tax;
}

export const rupiah = (hundredths: number): number => hundredths / 100;

/** What the buyer reads on the order and on the invoice. */
export function lineName({ content }: Pick<Line, 'content'>): string {
  switch (content.kind) {
    case 'goods': {
      const { product, variant } = content;
      return `[${variant.sku}] ${product.name}${variant.label ? ` (${variant.label})` : ''}`;
    }
    case 'delivery':
      return content.label;
    default:
      return content.text;
  }
}

export function deliveryProduct({ content }: Pick<Line, 'content'>): number | null {
  return content.kind === 'delivery' ? content.productId : null;
}
