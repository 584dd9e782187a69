import { IDR } from '../support/a-replica.ts';
import type { Market } from '../support/market-rows.ts';
import { calendarKeys, dayOf } from './oracle-days.ts';
import type { Asked, Entry, Fact, Filters, MoreFact } from './oracle-entry.ts';
import { isMoreFact, isOfPeriod, moreFacts } from './oracle-facts.ts';
import { type Found, foundIn } from './oracle-index.ts';
import { methodName, placeOfProvince, stepsTo } from './oracle-places.ts';
import { factsOf, made, meanings, quotient } from './oracle-values.ts';

/*
 * What every number means, worked out once more from the raw rows in plain loops: no SQL, no view, no shared code.
 */

export class Oracle {
  readonly market: Market;
  readonly find: Found;
  readonly #known = new Map<string, Entry[]>();
  readonly #sales = new Map<string, Entry[]>();

  constructor(market: Market) {
    this.market = market;
    this.find = foundIn(market);
  }

  /** The value of a metric over what is kept of the entries. */
  value(metric: string, asked: Asked, only: Filters = {}): number | null {
    const kept = (fact: Fact): Entry[] =>
      this.entries(fact, asked).filter((entry) => matches(entry, only));
    const sum = (fact: Fact, pick: (entry: Entry) => number): number =>
      kept(fact).reduce((total, entry) => total + pick(entry), 0);
    const distinct = (pick: (entry: Entry) => unknown): number =>
      new Set(
        kept('sale')
          .map(pick)
          .filter((one) => one !== null && one !== 'unknown'),
      ).size;
    switch (metric) {
      case 'gmv':
        return sum('sale', ({ total }) => total);
      case 'orders':
        return distinct(({ order }) => order);
      case 'customers':
        return distinct(({ customer }) => customer);
      case 'active_vendors':
        return distinct(({ keys }) => keys.vendor);
      case 'sales_before_tax':
        return sum('sale', ({ subtotal }) => subtotal);
      case 'refunds':
        return sum('refund', ({ subtotal }) => subtotal);
      case 'net_sales':
        return sum('sale', ({ subtotal }) => subtotal) - sum('refund', ({ subtotal }) => subtotal);
      case 'new_customers':
        return kept('first').length;
      case 'payments_done':
        return sum('payment', ({ total }) => total);
      case 'cancelled_orders':
        return kept('cancelled').length;
      case 'central_sales':
        return sum('header', ({ total }) => total);
      case 'average_order_value':
        return quotient(
          sum('sale', ({ total }) => total),
          distinct(({ order }) => order),
        );
    }
    const meaning = meanings[metric];
    if (meaning === undefined) throw new Error(`No oracle for ${metric}: write one.`);
    const guard = meaning.unless === undefined ? 0 : this.value(meaning.unless, asked, only);
    if (guard !== 0) return null;
    if ('each' in meaning) return new Set(kept(meaning.fact).map(meaning.each)).size;
    if ('fact' in meaning) return sum(meaning.fact, meaning.pick ?? (() => 1));
    const [one, other] = meaning.of;
    return made(meaning, [this.value(one, asked, only), this.value(other, asked, only)]);
  }

  /** Every key that an entry of the metric's facts has in the period. */
  keys(metric: string, dimension: string, asked: Asked): Set<string> {
    const facts = factsOf(metric);
    return new Set(
      facts.flatMap((fact) =>
        this.entries(fact, asked).map(({ keys }) => keys[dimension] ?? 'unknown'),
      ),
    );
  }

  entries(fact: Fact, asked: Asked, currency: number | null = IDR): Entry[] {
    const { from, to, filters = {} } = asked;
    return this.known(fact, asked).filter(
      (entry) =>
        (entry.keys.day ?? '') >= from &&
        (entry.keys.day ?? '') <= to &&
        entry.currency === currency &&
        matches(entry, filters),
    );
  }

  private known(fact: Fact, asked: Asked): Entry[] {
    const place = isOfPeriod(fact) ? `${fact} ${asked.from} ${asked.to}` : fact;
    const entries =
      this.#known.get(place) ?? (isMoreFact(fact) ? moreFacts[fact](this, asked) : this.all(fact));
    this.#known.set(place, entries);
    return entries;
  }

  private all(fact: Exclude<Fact, MoreFact>): Entry[] {
    switch (fact) {
      case 'sale':
        return this.sales();
      case 'refund':
        return this.refunds();
      case 'payment':
        return this.payments();
      case 'header':
        return this.headers('sale');
      case 'cancelled':
        return this.headers('cancel');
      case 'first':
        return this.firsts();
    }
  }

  /** Goods lines of orders in a state. */
  sales(state = 'sale'): Entry[] {
    const known = this.#sales.get(state);
    if (known !== undefined) return known;
    const entries: Entry[] = [];
    this.#sales.set(state, entries);
    for (const order of this.market.orders) {
      if (order.state !== state || order.ordered_at === null) continue;
      for (const line of this.find.linesOf(order.id)) {
        if (line.display_kind !== null) continue;
        if (line.is_delivery === 1 || line.is_down_payment === 1) continue;
        entries.push({
          at: order.ordered_at,
          id: line.id,
          currency: line.currency_id,
          order: order.id,
          customer: this.customerOf(order.partner_id),
          total: line.total_minor,
          subtotal: line.subtotal_minor,
          units: line.quantity_micro,
          keys: {
            ...calendarKeys(dayOf(order.ordered_at)),
            ...this.goodsKeys(line.variant_id, line.vendor_id),
            ...this.placeOf(order.partner_id),
            payment_method: this.methodOf(order.id),
          },
        });
      }
    }
    return entries;
  }

  private refunds(): Entry[] {
    const entries: Entry[] = [];
    for (const note of this.market.invoices) {
      if (note.kind !== 'out_refund' || note.state !== 'posted' || note.invoice_on === null)
        continue;
      for (const line of this.find.invoiceLinesOf(note.id)) {
        if (line.display_kind !== 'product') continue;
        const links = this.find
          .linksOf(line.id)
          .map(({ order_line_id }) => order_line_id)
          .sort((a, b) => a - b);
        const returned = this.find.line(links[0]);
        if (returned?.is_delivery === 1 || returned?.is_down_payment === 1) continue;
        entries.push({
          at: 0,
          id: line.id,
          currency: line.currency_id,
          order: returned?.order_id ?? null,
          customer: null,
          total: line.total_minor,
          subtotal: line.subtotal_minor,
          keys: {
            ...calendarKeys(note.invoice_on),
            ...this.goodsKeys(line.variant_id, returned?.vendor_id ?? null),
            ...this.placeOf(note.partner_id),
            payment_method: returned === undefined ? 'unknown' : this.methodOf(returned.order_id),
          },
        });
      }
    }
    return entries;
  }

  private payments(): Entry[] {
    return this.market.payments
      .filter(({ state, operation }) => state === 'done' && operation !== 'refund')
      .map((payment) => ({
        ...nothing,
        id: payment.id,
        currency: payment.currency_id,
        total: payment.amount_minor,
        keys: {
          ...calendarKeys(dayOf(payment.changed_at ?? 0)),
          ...this.placeOf(payment.partner_id),
          payment_method: methodName(payment.method_code),
        },
      }));
  }

  private headers(state: string): Entry[] {
    return this.market.orders
      .filter((order) => order.state === state)
      .map((order) => ({
        ...nothing,
        id: order.id,
        currency: order.currency_id,
        total: order.total_minor,
        keys: {
          ...calendarKeys(dayOf(order.ordered_at ?? 0)),
          ...this.placeOf(order.partner_id),
          payment_method: this.methodOf(order.id),
        },
      }));
  }

  /** The very first goods line of each customer in all history. */
  private firsts(): Entry[] {
    const first = new Map<number | null, Entry>();
    for (const entry of this.sales().filter(({ currency }) => currency === IDR)) {
      const known = first.get(entry.customer);
      const earlier =
        known === undefined ||
        entry.at < known.at ||
        (entry.at === known.at && (entry.order ?? 0) < (known.order ?? 0));
      if (earlier) first.set(entry.customer, entry);
    }
    return [...first.values()];
  }

  readonly goodsKeys = (variantId: number | null, ownVendor: number | null) => {
    const variant = this.find.variant(variantId);
    const keys = this.productKeys(variant?.product_id ?? null);
    const vendor = `${ownVendor ?? keys.vendor}`;
    return {
      ...keys,
      vendor,
      vendor_province: vendor === 'unknown' ? vendor : this.provinceOf(Number(vendor)),
      price_band: this.priceBandOf(variant?.product_id ?? null),
      product: `${variant?.product_id ?? 'unknown'}`,
    };
  };

  /** By what the product is now. */
  readonly productKeys = (productId: number | null) => {
    const product = this.find.product(productId);
    const supplier = [...this.find.suppliersOf(product?.id)].sort(
      (a, b) => a.sequence - b.sequence || a.id - b.id,
    )[0];
    return {
      vendor: `${product?.vendor_id ?? supplier?.partner_id ?? 'unknown'}`,
      category: `${product?.category_id ?? 'unknown'}`,
    };
  };

  private customerOf(partnerId: number): number {
    return this.find.partner(partnerId)?.commercial_id ?? partnerId;
  }

  readonly methodName = methodName;

  readonly provinceOf = (partnerId: number | null): string => {
    const partner = this.find.partner(partnerId);
    const province = this.find.province(partner?.province_id);
    const code = province?.code ?? 'unknown';
    return code === 'PP' ? 'PE' : code;
  };

  readonly placeOf = (partnerId: number | null) => {
    const province = this.provinceOf(partnerId);
    return { province, ...placeOfProvince(province) };
  };

  private priceBandOf(productId: number | null): string {
    const product = this.find.product(productId);
    if (product === undefined) return 'unknown';
    return `${stepsTo(Math.floor(product.list_price_micro / 1_000_000))}`;
  }

  readonly methodOf = (orderId: number): string => {
    const latest = this.find
      .paymentsOf(orderId)
      .flatMap(({ payment_id }) => this.find.payment(payment_id) ?? [])
      .filter(({ state, operation }) => state === 'done' && operation !== 'refund')
      .sort((a, b) => (b.changed_at ?? 0) - (a.changed_at ?? 0) || b.id - a.id)[0];
    return methodName(latest?.method_code ?? null);
  };
}

const nothing = { at: 0, order: null, customer: null, subtotal: 0 };

function matches(entry: Entry, filters: Filters): boolean {
  return Object.entries(filters).every(([dimension, keys]) =>
    keys.includes(entry.keys[dimension] ?? 'unknown'),
  );
}
