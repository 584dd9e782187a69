import type { Column, LinesPriced, Reversal } from '../../../facts/streams/pricing.stream.ts';
import type { PricedInput } from '../inputs/order-inputs.ts';
import type { PricedCharge } from '../pricing/priced.ts';

/** A line and what it is charged, ready to be frozen. */
export interface ToFreeze {
  line: PricedInput;
  charges: readonly (Omit<PricedCharge, 'charge' | 'rule' | 'taxKnown' | 'steps'> & {
    charge: string;
    /** The version that won, or of a withholding its appointment. */
    rule: string;
  })[];
}

export interface ChunkOf {
  day: string;
  decimals: number;
  tax: LinesPriced['tax'];
}

/** The columns of one fact. Whole orders, in the order in which they are given. */
export function chunkOf(
  of: ChunkOf,
  lines: readonly ToFreeze[],
  reversals: readonly Reversal[],
): LinesPriced {
  const rules = new Places<string>();
  const days = new Places<string>();
  const methods = new Places<string>();
  const goods = new Places<LinesPriced['goods'][number]>();
  const orders = { step: new Steps(), ...named('day', 'province', 'method') };
  const rows = {
    step: new Steps(),
    order: new Steps(),
    ...named('goods', 'quantity', 'gross', 'discount', 'shipping', 'gmv', 'ordinal'),
  };
  const prices = new Map<string, PriceColumns>();
  let orderId = 0;
  lines.forEach(({ line, charges }, index) => {
    if (line.orderId !== orderId) {
      orderId = line.orderId;
      orders.step.add(orderId);
      orders.day.push(days.of(line.day, line.day));
      orders.province.push(line.provinceId ?? 0);
      const method = line.paymentMethod;
      orders.method.push(method === null ? -1 : methods.of(method, method));
    }
    rows.step.add(line.lineId);
    rows.order.add(orders.step.values.length);
    const { vendorId, productId, categoryPath, tier } = line;
    const key = `${vendorId} ${productId} ${categoryPath[0]} ${tier}`;
    rows.goods.push(goods.of(key, [vendorId, productId, [...categoryPath], tier]));
    rows.quantity.push(line.quantityMicro);
    rows.gross.push(line.gross);
    rows.discount.push(line.discount);
    rows.shipping.push(line.shipping);
    rows.gmv.push(line.monthGmvBefore);
    rows.ordinal.push(line.orderOrdinal);
    for (const { charge, rule, base, amount, taxBase, tax } of charges) {
      const into = prices.get(charge) ?? priceColumns();
      prices.set(charge, into);
      into.step.add(index + 1);
      into.rule.push(rules.of(rule, rule));
      into.base.push(base);
      into.amount.push(amount);
      into.taxBase.push(taxBase);
      into.tax.push(tax);
    }
  });
  return {
    ...of,
    rules: rules.list,
    days: days.list,
    methods: methods.list,
    goods: goods.list,
    orders: packed(orders),
    lines: packed(rows),
    prices: [...prices].map(([charge, columns]) => ({ charge, ...packed(columns) })),
    reversals: [...reversals],
  };
}

type PriceColumns = ReturnType<typeof priceColumns>;

const priceColumns = () => ({
  step: new Steps(),
  ...named('rule', 'base', 'amount', 'taxBase', 'tax'),
});

function named<Name extends string>(...names: Name[]): Record<Name, number[]>;
function named(...names: string[]): Record<string, number[]> {
  return Object.fromEntries(names.map((name) => [name, []]));
}

/** Each as the step from the one before. */
class Steps {
  readonly values: number[] = [];
  #last = 0;

  add(value: number): void {
    this.values.push(value - this.#last);
    this.#last = value;
  }
}

/** What is said often, said once. */
class Places<Item> {
  readonly list: Item[] = [];
  readonly #places = new Map<string, number>();

  of(key: string, item: Item): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.list.length);
    this.list.push(item);
    return this.list.length - 1;
  }
}

type Packed<Columns> = { [Name in keyof Columns]: Columns[Name] extends Steps ? number[] : Column };

function packed<Columns extends Readonly<Record<string, number[] | Steps>>>(
  columns: Columns,
): Packed<Columns>;
function packed(columns: Readonly<Record<string, number[] | Steps>>): Record<string, Column> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [
      name,
      values instanceof Steps ? values.values : oneOf(values),
    ]),
  );
}

/** One number where all are the same. */
function oneOf(values: number[]): Column {
  const [first = 0] = values;
  return values.every((value) => value === first) ? first : values;
}
