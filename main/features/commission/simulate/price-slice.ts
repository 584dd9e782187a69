import {
  type Charge,
  charges,
  type RuleSpec,
} from '../../../../shared/contract/commission-rule.ts';
import { inOrders, listGoods } from '../inputs/goods.store.ts';
import { orderInputs, rupiahOf } from '../inputs/order-inputs.ts';
import { needsOf, surroundingsOf } from '../inputs/surroundings.ts';
import type { TaxOfDay } from '../packs/tax-of-day.ts';
import { priceAlone, priceOrder } from '../pricing/price.ts';
import type { LineInput, Rule } from '../pricing/priced.ts';
import type { Pair } from '../pricing/resolution.ts';
import { eachSoldLine, type SoldLine } from './lines.store.ts';
import { type Cell, type Cells, cellOf, type Desk, type Fee, record } from './record.ts';
import { decidedOn, type Side } from './side.ts';
import type { Slice } from './slices.ts';
import { noSums } from './sums.ts';

const ORDERS_AT_ONCE = 20_000;

export function openCells(
  pairs: readonly Pair[],
  { old, drafted }: { old: Side; drafted: Side },
): Cells {
  const cells: Cells = new Map();
  const asked = charges.filter((one) => old.resolved.has(one) || drafted.resolved.has(one));
  for (const pair of pairs) {
    const decided = asked.map((charge) => ({
      charge,
      old: old.resolved.get(charge)?.get(pair),
      drafted: drafted.resolved.get(charge)?.get(pair),
    }));
    const those = cells.get(pair.vendorId) ?? new Map<number, Cell>();
    cells.set(pair.vendorId, those.set(pair.categoryId, { decided, sums: noSums() }));
  }
  return cells;
}

export function priceSlice(desk: Desk, slice: Slice): void {
  const left = new Map<number, Set<number>>();
  for (const line of eachSoldLine(desk.db, slice)) {
    const { vendor_id, currency_id, order_id } = line;
    if (vendor_id === null || currency_id !== desk.currency.id) {
      desk.unpriced += 1;
      continue;
    }
    const isPriced = !desk.discounted.has(order_id) && priceQuickly(desk, slice, line);
    if (isPriced) continue;
    const those = left.get(order_id) ?? new Set();
    left.set(order_id, those.add(line.line_id));
  }
  priceLeft(desk, slice, left);
}

/** False where more than vendor, category and day decides a charge of the line. */
function priceQuickly(desk: Desk, slice: Slice, line: SoldLine): boolean {
  const { decided } = cellOf(desk, line.vendor_id ?? 0, line.category_id);
  if (decided === null) return false;
  const input = inputOf(line, desk.currency.decimals);
  const [before, after]: [Fee[], Fee[]] = [[], []];
  for (const { charge, old, drafted } of decided) {
    const [oldRule, newRule] = [decidedOn(old, line.day), decidedOn(drafted, line.day)];
    if (oldRule === 'by_line' || newRule === 'by_line') return false;
    const fee = feeOf(charge, oldRule, { input, tax: slice.old });
    if (fee !== null) before.push(fee);
    const isSame = slice.old === slice.new && specOf(oldRule) === specOf(newRule);
    const other = isSame ? fee : feeOf(charge, newRule, { input, tax: slice.new });
    if (other !== null) after.push(other);
  }
  record(desk, slice, { line: input, before, after });
  return true;
}

function specOf(rule: Rule | 'gap'): RuleSpec | null {
  return rule === 'gap' ? null : rule.spec;
}

function feeOf(
  charge: Charge,
  rule: Rule | 'gap',
  { input, tax }: { input: LineInput; tax: TaxOfDay },
): Fee | null {
  if (rule !== 'gap') return priceAlone(rule, input, { tax });
  return charge === 'commission'
    ? { charge, rule: null, base: input.base, amount: 0, tax: 0 }
    : null;
}

/** What a plain rule looks at; of the rest it asks nothing. */
function inputOf(line: SoldLine, decimals: number): LineInput {
  return {
    lineId: line.line_id,
    orderId: line.order_id,
    day: line.day,
    vendorId: line.vendor_id ?? 0,
    productId: null,
    categoryId: line.category_id,
    categoryPath: [],
    provinceId: line.province_id,
    paymentMethod: null,
    tier: null,
    quantityMicro: line.quantity_micro,
    base: rupiahOf(line.subtotal_minor, decimals),
    shipping: 0,
    monthGmvBefore: 0,
    orderOrdinal: 0,
  };
}

function priceLeft(desk: Desk, slice: Slice, left: ReadonlyMap<number, Set<number>>): void {
  const { db, old, drafted, currency } = desk;
  const needs = needsOf({ rules: [...old.rules.rules, ...drafted.rules.rules] });
  const orders = [...left.keys()];
  for (let at = 0; at < orders.length; at += ORDERS_AT_ONCE) {
    const goods = listGoods(db, orders.slice(at, at + ORDERS_AT_ONCE));
    const around = surroundingsOf(db, goods, { needs, currency });
    for (const rows of inOrders(goods)) {
      const wanted = left.get(rows[0]?.order_id ?? 0);
      const { lines } = orderInputs(rows, around);
      const before = priceOrder(lines, { choose: old.choose, tax: slice.old });
      const after = priceOrder(lines, { choose: drafted.choose, tax: slice.new });
      for (const [index, { line, charges: fees }] of before.entries()) {
        if (wanted?.has(line.lineId) !== true) continue;
        record(desk, slice, { line, before: fees, after: after[index]?.charges ?? [] });
      }
    }
  }
}
