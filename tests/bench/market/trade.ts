import { DAY, dayOf } from '../../../sandbox/world/calendar.ts';
import { FIRST_CUSTOMER, PRODUCTS, priceOf } from './catalogue.ts';
import {
  AS_OF,
  ageOfMarket,
  dayOfOrder,
  linesOfOrder,
  type Market,
  momentOfOrder,
} from './market.ts';
import { noise, noiseBelow, weighted } from './noise.ts';

const HOUR = 3_600_000;
const LAST_DAY = dayOf(AS_OF);
/** Of the customers, so many were there on the first day; the others come evenly. */
const AT_OPENING = 0.2;
const PRODUCTS_AT_OPENING = 0.7;
/** Rupiah in a dollar, roughly: prices of an order from abroad are whole dollars. */
const RUPIAH_A_DOLLAR = 500;

const salt = {
  ...{ state: 31, isNew: 32, customer: 33, abroad: 34, extra: 35, product: 36, quantity: 37 },
  ...{ discount: 38, refund: 39, payment: 40, method: 41, paidAfter: 42, failed: 43, shipped: 44 },
  ...{ carrier: 45, promised: 46, onTime: 47, took: 48, refundAfter: 49, posted: 50, rated: 51 },
  ...{ stars: 52, failedMethod: 53 },
} as const;

export type OrderState = 'draft' | 'sent' | 'sale' | 'cancel';

export function stateOf(market: Market, order: number): OrderState {
  const at = noise(order, salt.state);
  if (at < 0.035) return 'cancel';
  if (dayOfOrder(market, order) < LAST_DAY - 1) return 'sale';
  return at < 0.06 ? 'draft' : at < 0.08 ? 'sent' : 'sale';
}

export function isAbroad(order: number): boolean {
  return noise(order, salt.abroad) < 0.000_5;
}

/** The id of the partner who ordered: a part are new ones, and of the others the early ones order most. */
export function customerOf(market: Market, order: number): number {
  const there = market.customers * (AT_OPENING + (1 - AT_OPENING) * ageOfMarket(market, order));
  const at = noise(order, salt.customer);
  const isNew = noise(order, salt.isNew) < 0.28;
  const place = isNew ? there * (1 - 0.03 * at) : there * at ** 1.7;
  return FIRST_CUSTOMER + Math.min(Math.floor(place), market.customers - 1);
}

export type LineKind = 'goods' | 'delivery' | 'section' | 'voucher';

export interface Line {
  kind: LineKind;
  /** Also the id of its variant; 0 where it has none. */
  product: number;
  quantity: number;
  price: number;
  discount: number;
  /** In hundredths of the order's currency. */
  subtotal: number;
  tax: number;
}

/** A few orders have, beside goods, one line more that is not. */
function kindOf(market: Market, order: number, line: number): LineKind {
  const { from, to } = linesOfOrder(market, order);
  const at = noise(order, salt.extra);
  if (at > 0.065 || to - from < 2) return 'goods';
  if (at < 0.06) return line === to - 1 ? 'delivery' : 'goods';
  if (at < 0.063) return line === to - 1 ? 'voucher' : 'goods';
  return line === from && to - from > 2 ? 'section' : 'goods';
}

export function productOf(market: Market, order: number, line: number): number {
  const share = PRODUCTS_AT_OPENING + (1 - PRODUCTS_AT_OPENING) * ageOfMarket(market, order);
  return 1 + Math.floor(PRODUCTS * share * noise(line, salt.product) ** 2);
}

export function lineOf(market: Market, order: number, line: number): Line {
  const kind = kindOf(market, order, line);
  const none = { kind, product: 0, quantity: 1, price: 0, discount: 0, subtotal: 0, tax: 0 };
  if (kind === 'section') return { ...none, quantity: 0 };
  if (kind === 'delivery') return { ...none, price: 15_000, subtotal: 1_500_000 };
  if (kind === 'voucher') return { ...none, price: -10_000, subtotal: -1_000_000 };
  const product = productOf(market, order, line);
  const listed = priceOf(product);
  const price = isAbroad(order) ? Math.ceil(listed / RUPIAH_A_DOLLAR) : listed;
  const quantity = 1 + Math.floor(4 * noise(line, salt.quantity) ** 2);
  const discount = noise(line, salt.discount) < 0.08 ? 10 : 0;
  const subtotal = quantity * price * (100 - discount);
  const tax = Math.round(subtotal * 0.11);
  return { kind, product, quantity, price, discount, subtotal, tax };
}

export function amountOf(market: Market, order: number): { untaxed: number; tax: number } {
  const { from, to } = linesOfOrder(market, order);
  const sum = { untaxed: 0, tax: 0 };
  for (let line = from; line < to; line += 1) {
    const { subtotal, tax } = lineOf(market, order, line);
    sum.untaxed += subtotal;
    sum.tax += tax;
  }
  return sum;
}

export function isRefunded(market: Market, order: number, line: number): boolean {
  if (noise(line, salt.refund) > 0.021) return false;
  if (dayOfOrder(market, order) > LAST_DAY - 4) return false;
  return stateOf(market, order) === 'sale' && kindOf(market, order, line) === 'goods';
}

/** Days since 1970; a credit note that would come after the market's end came on its last day. */
export function dayOfRefund(market: Market, order: number): number {
  const after = 3 + noiseBelow(18, order, salt.refundAfter);
  return Math.min(dayOfOrder(market, order) + after, LAST_DAY);
}

export function isRefundPosted(order: number): boolean {
  return noise(order, salt.posted) < 0.96;
}

const methodAt = weighted([
  ...([
    ['qris', 24],
    ['gopay', 17],
    ['dana', 13],
    ['ovo', 11],
    ['bank_transfer', 13],
  ] as const),
  ...([
    ['virtual_account', 12],
    ['card', 6],
    ['cash_on_delivery', 4],
  ] as const),
]);

export interface Payment {
  method: string;
  state: 'done' | 'pending' | 'cancel' | 'error';
  moment: number;
}

/** Null where the order has none. */
export function paymentOf(market: Market, order: number): Payment | null {
  const state = stateOf(market, order);
  const at = noise(order, salt.payment);
  if (at > 0.985) return null;
  const method = methodAt(noise(order, salt.method));
  const slow = method === 'bank_transfer' || method === 'cash_on_delivery';
  const after = noise(order, salt.paidAfter) ** 3 * (slow ? 60 * HOUR : 2 * HOUR);
  const ordered = momentOfOrder(market, order);
  const moment = Math.floor(ordered + after);
  if (state === 'cancel') return at < 0.5 ? null : { method, state: 'cancel', moment: ordered };
  return { method, state: state === 'sale' ? 'done' : 'pending', moment };
}

/** An attempt that came to nothing, before the one that did. */
export function failedPaymentOf(market: Market, order: number): Payment | null {
  if (noise(order, salt.failed) > 0.04) return null;
  const method = methodAt(noise(order, salt.failedMethod));
  return { method, state: 'error', moment: momentOfOrder(market, order) };
}

export const CARRIERS = [
  'JNE',
  'J&T',
  'SiCepat',
  'AnterAja',
  'Ninja',
  'POS',
  'TIKI',
  'Lion',
] as const;

export interface Shipment {
  carrier: number;
  due: number;
  /** Null where it has not gone out yet. */
  done: number | null;
}

/** Null where nothing goes out. */
export function shipmentOf(market: Market, order: number): Shipment | null {
  if (stateOf(market, order) !== 'sale' || noise(order, salt.shipped) > 0.985) return null;
  const carrier = 1 + Math.floor(CARRIERS.length * noise(order, salt.carrier) ** 1.6);
  const ordered = momentOfOrder(market, order);
  const promised = (1 + noiseBelow(4, order, salt.promised)) * DAY;
  const isOnTime = noise(order, salt.onTime) < 0.97 - 0.02 * carrier;
  const part = noise(order, salt.took);
  const took = isOnTime ? promised * (0.15 + 0.85 * part) : promised + DAY * (0.1 + 5 * part ** 2);
  const done = Math.floor((ordered + took) / 1_000) * 1_000;
  const isOut = done < (LAST_DAY + 1) * DAY - 7 * HOUR;
  return { carrier, due: ordered + promised, done: isOut ? done : null };
}

/** From 1 to 5 of the order's first product; null where nobody said. */
export function starsOf(market: Market, order: number): number | null {
  if (noise(order, salt.rated) > 0.08 || stateOf(market, order) !== 'sale') return null;
  return 5 - Math.floor(5 * noise(order, salt.stars) ** 3);
}
