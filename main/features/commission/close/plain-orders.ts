import type { Charge } from '../../../../shared/contract/commission-rule.ts';
import type { GoodsColumns } from '../inputs/goods.store.ts';
import { type PricedInput, rupiahOf, type Surroundings } from '../inputs/order-inputs.ts';
import { type Chooser, type FeeTax, priceAlone } from '../pricing/price.ts';
import type { Rule, RuleSet } from '../pricing/priced.ts';
import { chargesOf } from '../pricing/resolve.ts';
import type { ToFreeze } from './chunk.ts';
import type { Withheld } from './withholding.ts';

interface PlainBy {
  rules: RuleSet;
  choose: Chooser;
  tax: FeeTax;
  withheld: Withheld;
  tell(priced: ToFreeze): void;
}

/**
 * Orders whose lines have nothing to do with each other, which most are: no discount, no delivery to share, no rule
 * per order. Their lines are priced one by one straight from the columns that were read, and told in one object that
 * is filled again for the next: a close of a month has hundreds of thousands.
 */
export class PlainOrders {
  readonly #by: PlainBy;
  readonly #charges: readonly Charge[];
  readonly #line: PricedInput = {
    ...{ lineId: 0, orderId: 0, day: '', vendorId: 0, productId: null, categoryId: null },
    ...{ categoryPath: [], provinceId: null, paymentMethod: null, tier: null, quantityMicro: 0 },
    ...{ base: 0, shipping: 0, monthGmvBefore: 0, orderOrdinal: 0, gross: 0, discount: 0 },
  };
  readonly #found: (Rule | null)[] = [];

  constructor(by: PlainBy) {
    this.#by = by;
    this.#charges = chargesOf(by.rules);
  }

  /** False, and nothing told, where the order must be priced as a whole or a line of it is refused. */
  tellOrder(goods: GoodsColumns, [from, to]: readonly [number, number], around: Surroundings) {
    const line = this.#line;
    const found = this.#found;
    found.length = 0;
    for (let at = from; at < to; at += 1) {
      if (!this.#fill(goods, at, around) || !this.#choose(line)) return false;
    }
    const each = this.#charges.length;
    for (let at = from; at < to; at += 1) {
      if (to - from > 1) this.#fill(goods, at, around);
      this.#tell(line, (at - from) * each);
    }
    return true;
  }

  /** What decides each charge, behind what decides those of the lines before it. */
  #choose(line: PricedInput): boolean {
    for (const charge of this.#charges) {
      const rule = this.#by.choose(charge, line);
      if (rule === null ? charge === 'commission' : rule.spec.per === 'order') return false;
      this.#found.push(rule);
    }
    return true;
  }

  #tell(line: PricedInput, first: number): void {
    const { tax, withheld, tell } = this.#by;
    const priced: ToFreeze['charges'][number][] = [];
    for (let at = 0; at < this.#charges.length; at += 1) {
      const rule = this.#found[first + at] ?? null;
      if (rule !== null) priced.push(priceAlone(rule, line, { tax }));
    }
    const taken = withheld(line);
    if (taken !== null) priced.push(taken);
    tell({ line, charges: priced });
  }

  #fill(goods: GoodsColumns, at: number, around: Surroundings): boolean {
    const vendorId = goods.vendor_id[at] ?? null;
    const gross = goods.subtotal_minor[at] ?? 0;
    const orderId = goods.order_id[at] ?? 0;
    if (vendorId === null || gross < 0 || goods.currency_id[at] !== around.currencyId) return false;
    if (around.shippingMinorOf(orderId) > 0) return false;
    const line = this.#line;
    line.lineId = goods.line_id[at] ?? 0;
    line.orderId = orderId;
    line.day = goods.day[at] ?? '';
    line.vendorId = vendorId;
    line.productId = goods.product_id[at] ?? null;
    line.categoryId = goods.category_id[at] ?? null;
    line.categoryPath = around.pathOf(line.categoryId);
    line.provinceId = goods.province_id[at] ?? null;
    line.paymentMethod = around.methodOf(orderId);
    line.tier = around.tierOf(vendorId, line.day);
    line.quantityMicro = goods.quantity_micro[at] ?? 0;
    line.base = rupiahOf(gross, around.decimals);
    line.monthGmvBefore = rupiahOf(around.gmvMinorBefore(line.lineId), around.decimals);
    line.orderOrdinal = around.ordinalOf(orderId, vendorId);
    line.gross = gross;
    return true;
  }
}
