import type { Reader } from '../../../db/db.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import type { Known } from '../close/plan.ts';
import { inOrders, listGoods } from '../inputs/goods.store.ts';
import { orderInputs, type PricedInput, type Unpriced } from '../inputs/order-inputs.ts';
import { needsOf, surroundingsOf } from '../inputs/surroundings.ts';
import { priceOrder } from '../pricing/price.ts';
import type { PricedCharge } from '../pricing/priced.ts';
import { chooserOf, resolverOf } from '../pricing/resolve.ts';

export interface PricedNow {
  line: PricedInput;
  charges: PricedCharge[];
}

export interface PricedOrders {
  lines: Map<number, PricedNow>;
  unpriced: Map<number, Unpriced>;
}

const ORDERS_AT_ONCE = 4_000;

/** Whole orders as they would be priced now, one by one: the definition. */
export function priceOrders(
  db: Reader,
  orderIds: readonly number[],
  { rules, tax }: Known,
): PricedOrders {
  const found: PricedOrders = { lines: new Map(), unpriced: new Map() };
  const by = { choose: chooserOf(resolverOf(rules)), tax };
  const asked = { needs: needsOf(rules), currency: findCompanyCurrency(db) };
  const ids = [...new Set(orderIds)];
  for (let at = 0; at < ids.length; at += ORDERS_AT_ONCE) {
    const goods = listGoods(db, ids.slice(at, at + ORDERS_AT_ONCE));
    const around = surroundingsOf(db, goods, asked);
    for (const rows of inOrders(goods)) {
      const { lines, unpriced } = orderInputs(rows, around);
      const inputs = new Map(lines.map((line) => [line.lineId, line]));
      for (const { row, why } of unpriced) found.unpriced.set(row.line_id, why);
      for (const { line, charges } of priceOrder(lines, by)) {
        const input = inputs.get(line.lineId);
        if (input !== undefined) found.lines.set(line.lineId, { line: input, charges });
      }
    }
  }
  return found;
}
