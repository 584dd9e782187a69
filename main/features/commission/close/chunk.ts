import type { Column } from '../../../facts/streams/number-columns.ts';
import type { LinesPriced, Reversal } from '../../../facts/streams/pricing.stream.ts';
import type { PricedInput } from '../inputs/order-inputs.ts';

/** A line and what it is charged, ready to be frozen. */
export interface ToFreeze {
  line: PricedInput;
  charges: readonly {
    charge: string;
    /** The version that won, or of a withholding its appointment. */
    rule: { version: string };
    base: number;
    amount: number;
    taxBase: number;
    tax: number;
  }[];
}

export interface ChunkOf {
  day: string;
  decimals: number;
  tax: LinesPriced['tax'];
}

/** The columns of one fact, line by line. Whole orders, in the order in which they are given. */
export class Chunk {
  /** Lines and what each of them is charged. */
  rows = 0;
  #length = 0;
  #orderId = 0;
  readonly #rules = new Places<string>();
  readonly #days = new Places<string>();
  readonly #methods = new Places<string>();
  readonly #paths = new Places<readonly number[]>();
  readonly #tiers = new Places<string>();
  readonly #orders = { step: new Steps(), ...named('day', 'province', 'method') };
  readonly #lines = {
    step: new Steps(),
    order: new Steps(),
    ...named('vendor', 'product', 'path', 'tier'),
    ...named('quantity', 'gross', 'discount', 'shipping', 'gmv', 'ordinal'),
  };
  readonly #prices = new Map<string, PriceColumns>();

  add({ line, charges }: ToFreeze): void {
    this.#length += 1;
    this.rows += 1 + charges.length;
    if (line.orderId !== this.#orderId) this.#addOrder(line);
    const lines = this.#lines;
    lines.step.add(line.lineId);
    lines.order.add(this.#orders.step.values.length);
    lines.vendor.push(line.vendorId);
    lines.product.push(line.productId ?? 0);
    lines.path.push(this.#paths.of(line.categoryPath));
    lines.tier.push(this.#tiers.of(line.tier));
    lines.quantity.push(line.quantityMicro);
    lines.gross.push(line.gross);
    lines.discount.push(line.discount);
    lines.shipping.push(line.shipping);
    lines.gmv.push(line.monthGmvBefore);
    lines.ordinal.push(line.orderOrdinal);
    for (const one of charges) this.#addPrice(one);
  }

  #addOrder(line: PricedInput): void {
    this.#orderId = line.orderId;
    const orders = this.#orders;
    orders.step.add(line.orderId);
    orders.day.push(this.#days.of(line.day));
    orders.province.push(line.provinceId ?? 0);
    orders.method.push(this.#methods.of(line.paymentMethod));
  }

  #addPrice({ charge, rule, base, amount, taxBase, tax }: ToFreeze['charges'][number]): void {
    const columns = this.#prices.get(charge) ?? priceColumns();
    this.#prices.set(charge, columns);
    columns.step.add(this.#length);
    columns.rule.push(this.#rules.of(rule.version));
    columns.base.push(base);
    columns.amount.push(amount);
    columns.taxBase.push(taxBase);
    columns.tax.push(tax);
  }

  isWithin(orderId: number): boolean {
    return orderId === this.#orderId;
  }

  data(of: ChunkOf, reversals: readonly Reversal[]): LinesPriced {
    return {
      ...of,
      rules: this.#rules.list,
      days: this.#days.list,
      methods: this.#methods.list,
      paths: this.#paths.list.map((path) => [...path]),
      tiers: this.#tiers.list,
      orders: packed(this.#orders),
      lines: packed(this.#lines),
      prices: [...this.#prices].map(([charge, columns]) => ({ charge, ...packed(columns) })),
      reversals: [...reversals],
    };
  }
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

/** What is said often, said once; -1 is nothing. */
class Places<Item> {
  readonly list: Item[] = [];
  readonly #places = new Map<Item, number>();
  #last: { item: Item | null; place: number } = { item: null, place: -1 };

  of(item: Item | null): number {
    if (item === this.#last.item) return this.#last.place;
    const place = item === null ? -1 : this.#placeOf(item);
    this.#last = { item, place };
    return place;
  }

  #placeOf(item: Item): number {
    const known = this.#places.get(item);
    if (known !== undefined) return known;
    this.#places.set(item, this.list.length);
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
