import { DAY, dayOf, demandOf, momentOf } from '../../../sandbox/world/calendar.ts';
import { noise, weighted } from './noise.ts';

export const sizes = { '100k': 100_000, '1m': 1_000_000, '10m': 10_000_000 } as const;
export type Size = keyof typeof sizes;

export function isSize(text: string): text is Size {
  return Object.hasOwn(sizes, text);
}

export const FIRST_DAY = '2023-11-24';
/** The last business day of the market; it has closed. */
export const AS_OF = '2026-11-23';
export const AS_OF_MS = Date.parse(`${AS_OF}T16:59:59Z`);

const LINES_A_CUSTOMER = 20;
const GROWTH_A_YEAR = 0.35;
const SECONDS_A_DAY = 86_400;

/** What cannot be told from an id alone: where the lines of an order begin, and where the orders of a day do. */
export interface Market {
  size: Size;
  lines: number;
  orders: number;
  customers: number;
  /** By order id, from 1 on; one more than the last order ends it. */
  firstLine: Int32Array;
  /** By order id: days since 1970 in Jakarta. */
  day: Int16Array;
}

const linesInOrder = weighted([
  ...([1, 2, 3, 4, 5, 6, 8, 12] as const).map(
    (lines, at) => [lines, [350, 255, 170, 105, 58, 35, 18, 9][at] ?? 0] as const,
  ),
]);

const LINES = 1;
const SECOND = 2;

export function marketOf(size: Size): Market {
  const lines = sizes[size];
  const firstLine = new Int32Array(lines + 2);
  let orders = 0;
  for (let reached = 1; reached <= lines; ) {
    orders += 1;
    firstLine[orders] = reached;
    reached += Math.min(linesInOrder(noise(orders, LINES)), lines - reached + 1);
    firstLine[orders + 1] = reached;
  }
  const customers = lines / LINES_A_CUSTOMER;
  const whole = firstLine.slice(0, orders + 2);
  return { size, lines, orders, customers, firstLine: whole, day: daysOfOrders(orders) };
}

/** Orders in the order of their days, each day with as many as people are eager on it; the market grows. */
function daysOfOrders(orders: number): Int16Array {
  const first = dayOf(FIRST_DAY);
  const days = dayOf(AS_OF) - first + 1;
  const sums = new Float64Array(days);
  let total = 0;
  for (let at = 0; at < days; at += 1) {
    total += demandOf(first + at) * (1 + (GROWTH_A_YEAR * at) / 365);
    sums[at] = total;
  }
  const day = new Int16Array(orders + 1);
  for (let order = 1, at = 0; order <= orders; order += 1) {
    while (at < days - 1 && (order / orders) * total > (sums[at] ?? 0)) at += 1;
    day[order] = first + at;
  }
  return day;
}

export function dayOfOrder(market: Market, order: number): number {
  return market.day[order] ?? 0;
}

export function linesOfOrder({ firstLine }: Market, order: number): { from: number; to: number } {
  return { from: firstLine[order] ?? 0, to: firstLine[order + 1] ?? 0 };
}

/** When it was ordered, in milliseconds; never after the market's end. */
export function momentOfOrder(market: Market, order: number): number {
  const second = Math.floor(noise(order, SECOND) * SECONDS_A_DAY);
  return momentOf(dayOfOrder(market, order), 0) + second * 1_000;
}

/** 0 on the first day, 1 on the last. */
export function ageOfMarket(market: Market, order: number): number {
  const [first, last] = [dayOf(FIRST_DAY), dayOf(AS_OF)];
  return (dayOfOrder(market, order) - first) / (last - first);
}

export function dayText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

const two = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));
const dayTexts = new Map<number, string>();

/** `YYYY-MM-DD HH:MM:SS` in UTC, as Odoo writes it. */
export function odooTime(moment: number): string {
  const day = Math.floor(moment / DAY);
  const known = dayTexts.get(day) ?? dayText(day);
  dayTexts.set(day, known);
  const second = Math.floor((moment - day * DAY) / 1_000);
  const minute = Math.floor(second / 60);
  return `${known} ${two[Math.floor(minute / 60)]}:${two[minute % 60]}:${two[second % 60]}`;
}
