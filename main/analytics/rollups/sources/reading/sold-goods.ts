import { sql } from 'kysely';
import type { Reader } from '../../../../db/db.ts';
import { template } from '../../../../db/template.ts';
import { ById } from '../../build/by-id.ts';
import { soldBy } from './goods-lookup.ts';
import { query } from './query.ts';

/** Beyond so many orders those that were noted first are forgotten: they were shipped long ago. */
const REMEMBERED = 2 ** 17;

/** Goods lines, those of an order together. */
export interface Goods {
  order_id: Float64Array;
  product: Float64Array;
  vendor: Float64Array;
}

/** What the products of variants are. */
type GoodsOf = (db: Reader, variants: Float64Array) => Omit<Goods, 'order_id'>;

interface Place {
  goods: Goods;
  first: number;
}

const linesOf = template(({ orders }: { orders: string }) =>
  query(sql`select l.order_id, l.variant_id, l.vendor_id
    from json_each(${orders}) one cross join central_order_line l on l.order_id = one.value
    where l.display_kind is null and l.is_delivery = 0 and l.is_down_payment = 0
    order by l.order_id`),
);

/** Of orders by their id, where their lines begin. */
class Noted {
  readonly #places = new ById();
  readonly #goods: Goods[] = [];
  readonly #firsts: number[] = [];

  get size(): number {
    return this.#firsts.length;
  }

  add(order: number, goods: Goods, first: number): void {
    this.#goods.push(goods);
    this.#places.set(order, this.#firsts.push(first));
  }

  get(order: number): Place | undefined {
    const place = this.#places.get(order) - 1;
    const goods = this.#goods[place];
    return goods === undefined ? undefined : { goods, first: this.#firsts[place] ?? 0 };
  }
}

/** The goods of orders: most were read with the days of these, a few days before they were shipped. */
export class SoldGoods {
  #lately = new Noted();
  #before = new Noted();

  /** Orders of a day, but for those of which not all lines are among them. */
  note(goods: Goods, except: ReadonlySet<number>): void {
    const { order_id: orders } = goods;
    for (let row = 0; row < orders.length; row += 1) {
      const id = orders[row] ?? 0;
      if (id !== orders[row - 1] && !except.has(id)) this.#lately.add(id, goods, row);
    }
    if (this.#lately.size <= REMEMBERED) return;
    this.#before = this.#lately;
    this.#lately = new Noted();
  }

  /** Of each order where its lines begin, as long as it is there; those that are not known are looked up. */
  placesOf(db: Reader, orders: Float64Array, goodsOf: GoodsOf): ReadonlyMap<number, Place> {
    const found = new Map<number, Place>();
    const missing: number[] = [];
    for (const id of orders) {
      const place = this.#lately.get(id) ?? this.#before.get(id);
      if (place !== undefined) found.set(id, place);
      else missing.push(id);
    }
    if (missing.length === 0) return found;
    const lines = db.tuples(linesOf({ orders: JSON.stringify([...new Set(missing)]) }));
    const column = (at: number) => Float64Array.from(lines, (line) => Number(line[at] ?? 0));
    const own = column(2);
    const { product, vendor } = goodsOf(db, column(1));
    const goods = { order_id: column(0), product, vendor: soldBy(own, vendor) };
    goods.order_id.forEach((id, row) => {
      if (id !== goods.order_id[row - 1]) found.set(id, { goods, first: row });
    });
    return found;
  }
}
