import { readAnswer } from '../../../main/central/odoo-answer.ts';
import type { OdooRow } from '../../../main/central/odoo-values.ts';
import type { Writer } from '../../../main/db/db.ts';
import type { EntityId } from '../../../main/sync/odoo-names.ts';
import { applyPage } from '../../../main/sync/pull/apply.ts';
import { rowsOf } from '../../../main/sync/pull/central.ts';
import { PAGE_ROWS } from '../../../main/sync/pull/pull.ts';
import { DAY, dayOf } from '../../../sandbox/world/calendar.ts';
import { AS_OF, dayOfOrder, linesOfOrder, type Market, odooTime } from './market.ts';
import type { Refunds } from './refunds.ts';
import { planFor } from './stages.ts';
import { orderLineRow, orderRow, paymentRow, shipmentRow } from './trade-rows.ts';

const CENTRAL = 'http://bench.invalid';

/** Answers of the central as bytes, in the order of a pull. */
export interface Pages {
  lines: number;
  pages: readonly { entity: EntityId; body: Buffer }[];
}

type Change = (entity: EntityId, row: OdooRow) => OdooRow;

/** The last orders of the market, some `lines` of them, again: as new ones that came so many days later. */
export function laterOrders(
  market: Market,
  refunds: Refunds,
  { lines, round }: { lines: number; round: number },
): Pages & { days: number } {
  const first = firstOfLast(market, lines);
  const days = dayOf(AS_OF) - dayOfOrder(market, first) + 1;
  const span = 4 * market.lines;
  const later = (value: unknown): unknown =>
    typeof value === 'string' ? odooTime(Date.parse(`${value}Z`) + days * round * DAY) : value;
  const pages = pagesOf(market, refunds, {
    orders: ordersFrom(market, first),
    change: (entity, row) => {
      const by = round * span;
      const own = { ...row, id: row.id + by, create_date: later(row.create_date) };
      const stamped = { ...own, write_date: later(row.write_date) };
      if (entity === 'order') return { ...stamped, date_order: later(row.date_order) };
      if (entity === 'order_line') {
        return { ...stamped, order_id: Number(row.order_id) + by, invoice_lines: [] };
      }
      if (entity === 'payment') {
        const orders = [Number(row.id) + by];
        return {
          ...stamped,
          last_state_change: later(row.last_state_change),
          sale_order_ids: orders,
        };
      }
      return { ...stamped, sale_id: Number(row.sale_id) + by, date_done: later(row.date_done) };
    },
  });
  return { ...pages, days };
}

/** All orders of the last days with other amounts in each round; or one of so many of them. */
export function changedOrders(
  market: Market,
  refunds: Refunds,
  { days, round, oneOf = 1 }: { days: number; round: number; oneOf?: number },
): Pages {
  const since = dayOf(AS_OF) - days + 1;
  let first = market.orders;
  while (dayOfOrder(market, first - 1) >= since) first -= 1;
  const orders = ordersFrom(market, first).filter((order) => order % oneOf === round % oneOf);
  return pagesOf(market, refunds, {
    orders,
    change: (entity, row) => {
      const more = 1_000 * (round + 1);
      if (entity === 'order') return { ...row, amount_total: Number(row.amount_total) + more };
      if (entity !== 'order_line') return row;
      const [subtotal, total] = [row.price_subtotal, row.price_total].map(Number);
      return { ...row, price_subtotal: (subtotal ?? 0) + more, price_total: (total ?? 0) + more };
    },
  });
}

function firstOfLast(market: Market, lines: number): number {
  let first = market.orders;
  while (first > 1 && market.lines - linesOfOrder(market, first).from < lines) first -= 1;
  return first;
}

function ordersFrom(market: Market, first: number): number[] {
  return Array.from({ length: market.orders - first + 1 }, (_, at) => first + at);
}

function pagesOf(
  market: Market,
  refunds: Refunds,
  { orders, change }: { orders: readonly number[]; change: Change },
): Pages {
  const some = (row: OdooRow | null): OdooRow[] => (row === null ? [] : [row]);
  const lines = orders.flatMap((order) => {
    const { from, to } = linesOfOrder(market, order);
    return Array.from({ length: to - from }, (_, at) =>
      orderLineRow(market, refunds, { id: from + at, order }),
    );
  });
  const rows: [EntityId, OdooRow[]][] = [
    ['order', orders.map((order) => orderRow(market, order))],
    ['order_line', lines],
    ['payment', orders.flatMap((order) => some(paymentRow(market, refunds, order)))],
    ['shipment', orders.flatMap((order) => some(shipmentRow(market, order)))],
  ];
  const pages = rows.flatMap(([entity, all]) =>
    cut(all.map((row) => change(entity, row))).map((result) => ({
      entity,
      body: Buffer.from(JSON.stringify({ jsonrpc: '2.0', id: 1, result })),
    })),
  );
  return { lines: lines.length, pages };
}

function cut(rows: readonly OdooRow[]): OdooRow[][] {
  const pages = Math.ceil(rows.length / PAGE_ROWS);
  return Array.from({ length: pages }, (_, at) => rows.slice(at * PAGE_ROWS, (at + 1) * PAGE_ROWS));
}

const plans = new Map(
  (['order', 'order_line', 'payment', 'shipment'] as const).map((id) => [
    id as EntityId,
    planFor(id),
  ]),
);

/** The way of every pulled page: bytes → rows → one transaction. How many rows differed from what was there. */
export function takeIn(db: Writer, { pages }: Pages): number {
  let changed = 0;
  for (const { entity, body } of pages) {
    const plan = plans.get(entity);
    const answer = readAnswer(body, { id: 1, url: CENTRAL });
    if (plan === undefined || !answer.ok) throw new Error(`No page of ${entity}.`);
    const page = { rows: rowsOf(answer.result, CENTRAL), seenAt: 0, cursor: null };
    changed += applyPage(db, plan, page).changed;
  }
  return changed;
}
