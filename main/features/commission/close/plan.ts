import { addDays, type BusinessDay, startOfDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { policyBook } from '../../../facts/policy-book.store.ts';
import type { Reversal } from '../../../facts/streams/pricing.stream.ts';
import {
  type CompanyCurrency,
  findCompanyCurrency,
} from '../../../platform/company/company.store.ts';
import { countedFrom, type Waiting } from '../inputs/commissionable.ts';
import { commissionableRule } from '../inputs/commissionable-rule.ts';
import { ordersToPrice, unfrozenEvents } from '../inputs/events.store.ts';
import {
  type CategoryPaths,
  categoryPaths,
  type GoodsRow,
  goodsColumns,
  goodsRows,
  orderPlaces,
} from '../inputs/goods.store.ts';
import {
  orderInputs,
  type PricedInput,
  type Surroundings,
  type Unpriced,
} from '../inputs/order-inputs.ts';
import { type Needs, needsOf, surroundingsOf } from '../inputs/surroundings.ts';
import type { TaxOfDay } from '../packs/tax-of-day.ts';
import {
  type Chooser,
  type DecidedCharge,
  type FrozenCharge,
  priceOrder,
} from '../pricing/price.ts';
import type { PricedCharge, RuleSet } from '../pricing/priced.ts';
import { chooserOf, resolverOf } from '../pricing/resolve.ts';
import type { ToFreeze } from './chunk.ts';
import { type FrozenLine, frozenOfOrders, listRefunded } from './frozen.store.ts';
import { PlainOrders } from './plain-orders.ts';
import { type Refunds, refundsOf, reversalsIn } from './reversals-in.ts';
import { frozenCharge, frozenInputs } from './stored-inputs.ts';
import { WITHHOLDING, type Withheld, withheldOn } from './withholding.ts';

export interface Refused {
  lineId: number;
  orderId: number;
  why: Unpriced | 'gap';
}

export interface Waits {
  orderId: number;
  why: Waiting;
}

/** Is told what a close of a day would freeze, as it is found, and what it would not. */
export interface PlanSink {
  /** The object may be filled again for the next line. */
  line(priced: ToFreeze): void;
  reversals(rows: readonly Reversal[]): void;
  waits(order: Waits): void;
  refused(line: Refused): void;
}

export interface Known {
  rules: RuleSet;
  tax: TaxOfDay;
}

const ORDERS_AT_ONCE = 2_000;

interface Desk extends Known {
  db: Reader;
  day: BusinessDay;
  choose: Chooser;
  asked: { needs: Needs; currency: CompanyCurrency; paths: CategoryPaths };
  currency: CompanyCurrency;
  withheld: Withheld;
  plain: PlainOrders;
  sink: PlanSink;
}

interface Span {
  since: BusinessDay;
  day: BusinessDay;
  known: Known;
}

/**
 * Everything that counts from the first day of the books up to this one, and is not frozen. Told line by line: a
 * month of them would be held only to be written one after the other.
 */
export function planInto(db: Reader, { day, since, known }: Span, sink: PlanSink): void {
  const currency = findCompanyCurrency(db);
  const choose = chooserOf(resolverOf(known.rules));
  const withheld = withheldOn(day, { ...known, statements: policyBook(db, 'tax.statement/') });
  const desk: Desk = {
    ...known,
    ...{ db, day, currency, sink, choose, withheld },
    asked: { needs: needsOf(known.rules), currency, paths: categoryPaths(db) },
    plain: new PlainOrders({ ...known, choose, withheld, tell: (priced) => sink.line(priced) }),
  };
  const refunded = new Set(listRefunded(db, day));
  const counted = countedOrders(desk, since);
  for (let at = 0; at < counted.length; at += ORDERS_AT_ONCE) {
    const orders = counted.slice(at, at + ORDERS_AT_ONCE);
    const refunds = refundsOf(desk, orders);
    const priced = priceOrders(desk, orders, refunds);
    sink.reversals(reversalsIn(desk, refunds, priced));
    for (const orderId of orders) refunded.delete(orderId);
  }
  const rest = [...refunded];
  for (let at = 0; at < rest.length; at += ORDERS_AT_ONCE) {
    const refunds = refundsOf(desk, rest.slice(at, at + ORDERS_AT_ONCE));
    sink.reversals(reversalsIn(desk, refunds, []));
  }
}

function countedOrders({ db, day, sink }: Desk, since: BusinessDay): number[] {
  const ruleOn = commissionableRule(db);
  const time = { from: startOfDay(since), before: startOfDay(addDays(day, 1)) };
  const orders: number[] = [];
  const waiting: Waits[] = [];
  for (const events of unfrozenEvents(db, time, (orderDay) => ruleOn(orderDay) === 'paid')) {
    const { orderId } = events;
    const counted = countedFrom(events, ruleOn(events.orderDay));
    if ('waits' in counted) waiting.push({ orderId, why: counted.waits });
    else if (counted.day >= since && counted.day <= day) orders.push(orderId);
  }
  const priced = ordersToPrice(
    db,
    waiting.map(({ orderId }) => orderId),
  );
  for (const order of waiting) if (priced.has(order.orderId)) sink.waits(order);
  return orders;
}

/** Gives back the lines of those of which something was refunded. */
function priceOrders(desk: Desk, orders: readonly number[], refunds: Refunds): ToFreeze[] {
  const { db, asked, plain } = desk;
  const goods = goodsColumns(db, orders);
  const looksAround = Object.values(asked.needs).includes(true);
  const around = surroundingsOf(db, looksAround ? goodsRows(goods) : [], asked);
  const frozen = Map.groupBy(frozenOfOrders(db, orders), ({ order_id }) => order_id);
  const found: ToFreeze[] = [];
  for (const place of orderPlaces(goods)) {
    const orderId = goods.order_id[place[0]] ?? 0;
    const before = frozen.get(orderId);
    const isUntouched = before === undefined && !refunds.has(orderId);
    if (isUntouched && plain.tellOrder(goods, place, around)) continue;
    const priced = priceWhole(desk, goodsRows(goods, place), { around, before: before ?? [] });
    if (refunds.has(orderId)) for (const one of priced) found.push(one);
  }
  return found;
}

function priceWhole(
  desk: Desk,
  rows: readonly GoodsRow[],
  { around, before }: { around: Surroundings; before: readonly FrozenLine[] },
): ToFreeze[] {
  const { choose, tax, sink, currency, withheld } = desk;
  const { lines, unpriced } = orderInputs(rows, around);
  for (const { row, why } of unpriced) {
    sink.refused({ lineId: row.line_id, orderId: row.order_id, why });
  }
  const { open, frozen } = openOf(lines, before, currency);
  return priceOrder(open, { choose, tax, frozen }).flatMap(({ line, charges }) => {
    if (!charges.every(isDecided)) {
      sink.refused({ lineId: line.lineId, orderId: line.orderId, why: 'gap' });
      return [];
    }
    const taken = withheld(line);
    const priced = { line, charges: taken === null ? charges : [...charges, taken] };
    sink.line(priced);
    return [priced];
  });
}

/** What of an order is not frozen, behind what is: as it was then, and what it was charged. */
function openOf(
  lines: readonly PricedInput[],
  rows: readonly FrozenLine[],
  { decimals }: CompanyCurrency,
): { open: readonly PricedInput[]; frozen: FrozenCharge[] } {
  const prices = rows.filter(({ seq }) => seq === 0);
  if (prices.length === 0) return { open: lines, frozen: [] };
  const isFrozen = new Set(prices.map(({ line_id }) => line_id));
  const open = lines.filter(({ lineId }) => !isFrozen.has(lineId));
  if (open.length === 0) return { open, frozen: [] };
  return { open: [...frozenInputs(prices, decimals), ...open], frozen: prices.map(frozenCharge) };
}

const isDecided = (charge: PricedCharge): charge is DecidedCharge => charge.rule !== null;

/** Fees alone, and beside them what is withheld for the tax office. */
export class PlanSums {
  lines = 0;
  amount = 0;
  tax = 0;
  withheld = 0;
  reversals = 0;

  line({ charges }: ToFreeze): void {
    this.lines += 1;
    for (const { charge, amount, tax } of charges) {
      if (charge === WITHHOLDING) this.withheld += amount;
      else {
        this.amount += amount;
        this.tax += tax;
      }
    }
  }

  addReversals(rows: readonly Reversal[]): void {
    this.reversals += rows.length;
    for (const { charge, amount, tax } of rows) {
      if (charge === WITHHOLDING) continue;
      this.amount += amount;
      this.tax += tax;
    }
  }
}
