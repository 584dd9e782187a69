import { addDays, type BusinessDay, startOfDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import type { Reversal } from '../../../facts/streams/pricing.stream.ts';
import {
  type CompanyCurrency,
  findCompanyCurrency,
} from '../../../platform/company/company.store.ts';
import { countedFrom, type Waiting } from '../inputs/commissionable.ts';
import { eventsOf, listUnfrozenOrders } from '../inputs/events.store.ts';
import { type GoodsRow, listGoods } from '../inputs/goods.store.ts';
import { orderInputs, type Unpriced } from '../inputs/order-inputs.ts';
import { type PolicyBook, policyBook } from '../inputs/policy-book.store.ts';
import { needsOf, surroundingsOf } from '../inputs/surroundings.ts';
import type { TaxOfDay } from '../packs/tax-of-day.ts';
import { type Chooser, priceOrder } from '../pricing/price.ts';
import type { RuleSet } from '../pricing/priced.ts';
import { chooserOf, resolverOf } from '../pricing/resolve.ts';
import type { ToFreeze } from './chunk.ts';
import { frozenOfOrders, listRefunded } from './frozen.store.ts';
import { reversalsIn } from './reversals-in.ts';
import { frozenCharge, frozenInputs } from './stored-inputs.ts';
import { WITHHOLDING, withheldOf } from './withholding.ts';

export interface Refused {
  lineId: number;
  orderId: number;
  why: Unpriced | 'gap';
}

/** What a close of a day would freeze, and what it would not. */
export interface Plan {
  lines: ToFreeze[];
  reversals: Reversal[];
  waits: { orderId: number; why: Waiting }[];
  refused: Refused[];
}

export interface Known {
  rules: RuleSet;
  tax: TaxOfDay;
}

const ORDERS_AT_ONCE = 4_000;

interface Desk extends Known {
  db: Reader;
  day: BusinessDay;
  choose: Chooser;
  currency: CompanyCurrency;
  commissionable: PolicyBook;
  statements: PolicyBook;
}

/** Everything that counts from the first day of the books up to this one, and is not frozen. */
export function planClose(
  db: Reader,
  { day, since }: { day: BusinessDay; since: BusinessDay },
  known: Known,
): Plan {
  const desk: Desk = {
    ...known,
    db,
    day,
    choose: chooserOf(resolverOf(known.rules)),
    currency: findCompanyCurrency(db),
    commissionable: policyBook(db, 'commission.commissionable'),
    statements: policyBook(db, 'tax.statement/'),
  };
  const plan: Plan = { lines: [], reversals: [], waits: [], refused: [] };
  const time = { from: startOfDay(since), before: startOfDay(addDays(day, 1)) };
  const orders = listUnfrozenOrders(db, time);
  const refunded = new Set(listRefunded(db, day));
  for (let at = 0; at < orders.length; at += ORDERS_AT_ONCE) {
    const counted = countedOrders(desk, orders.slice(at, at + ORDERS_AT_ONCE), { since, plan });
    const priced = priceOrders(desk, counted, plan);
    plan.lines.push(...priced);
    plan.reversals.push(...reversalsIn(desk, { orders: counted, priced }));
    for (const orderId of counted) refunded.delete(orderId);
  }
  const rest = [...refunded];
  for (let at = 0; at < rest.length; at += ORDERS_AT_ONCE) {
    const orders = rest.slice(at, at + ORDERS_AT_ONCE);
    plan.reversals.push(...reversalsIn(desk, { orders, priced: [] }));
  }
  return plan;
}

function countedOrders(
  { db, day, commissionable }: Desk,
  orders: readonly number[],
  { since, plan }: { since: BusinessDay; plan: Plan },
): number[] {
  return eventsOf(db, orders).flatMap((events) => {
    const rule = commissionable.on('commission.commissionable', events.orderDay)?.rule;
    const counted = countedFrom(events, rule);
    const { orderId } = events;
    if ('waits' in counted) plan.waits.push({ orderId, why: counted.waits });
    else if (counted.day >= since && counted.day <= day) return [orderId];
    return [];
  });
}

function priceOrders(desk: Desk, orders: readonly number[], plan: Plan): ToFreeze[] {
  const { db, rules, currency } = desk;
  const goods = listGoods(db, orders);
  const around = surroundingsOf(db, goods, { needs: needsOf(rules), currency });
  const frozen = Map.groupBy(frozenOfOrders(db, orders), ({ order_id }) => order_id);
  const found: ToFreeze[] = [];
  for (const rows of inOrders(goods)) {
    const { lines, unpriced } = orderInputs(rows, around);
    const prices = (frozen.get(rows[0]?.order_id ?? 0) ?? []).filter(({ seq }) => seq === 0);
    const isFrozen = new Set(prices.map(({ line_id }) => line_id));
    const before = frozenInputs(prices, currency.decimals);
    const open = lines.filter(({ lineId }) => !isFrozen.has(lineId));
    for (const { row, why } of unpriced) {
      plan.refused.push({ lineId: row.line_id, orderId: row.order_id, why });
    }
    if (open.length === 0) continue;
    const priced = priceOrder([...before, ...open], { ...desk, frozen: prices.map(frozenCharge) });
    const inputs = new Map(open.map((line) => [line.lineId, line]));
    for (const { line, charges } of priced) {
      const input = inputs.get(line.lineId);
      if (input === undefined) continue;
      const paid = charges.flatMap(({ rule, ...rest }) =>
        rule === null ? [] : [{ ...rest, rule: rule.version }],
      );
      if (paid.length < charges.length) {
        plan.refused.push({ lineId: line.lineId, orderId: line.orderId, why: 'gap' });
        continue;
      }
      found.push({ line: input, charges: [...paid, ...withheld(desk, input)] });
    }
  }
  return found;
}

function withheld(desk: Desk, line: { base: number; vendorId: number }): ToFreeze['charges'] {
  const found = withheldOf(line, desk.day, desk);
  if (found === null) return [];
  return [{ charge: WITHHOLDING, ...found, base: line.base, taxBase: 0, tax: 0 }];
}

/** Rows of one order stand together. */
export function inOrders(rows: readonly GoodsRow[]): GoodsRow[][] {
  return [...Map.groupBy(rows, ({ order_id }) => order_id).values()];
}
