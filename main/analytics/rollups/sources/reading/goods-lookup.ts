import { sql } from 'kysely';
import type { Reader, Writer } from '../../../../db/db.ts';
import { template } from '../../../../db/template.ts';
import { Lookup } from './lookup.ts';
import { query } from './query.ts';

const goodsOf = template(({ ids }: { ids: string }) =>
  query(sql`select v.id, v.product_id, p.category_id, p.vendor_id
    from json_each(${ids}) one cross join central_variant v on v.id = one.value
      left join product_vendor p on p.product_id = v.product_id`),
);

const none = new Float64Array(0);

/** What variants are of, as long as no product moves. */
export class GoodsLookup {
  readonly #known = new Lookup(3, (ids) => goodsOf({ ids }));

  of(db: Reader, variants: Float64Array) {
    const [product = none, category = none, vendor = none] = this.#known.columnsOf(db, variants);
    return { product, category, vendor };
  }
}

/** Of each line who sold it: the vendor that it names itself goes before its product's. */
export function soldBy(own: Float64Array, ofProducts: Float64Array): Float64Array {
  return ofProducts.map((vendor, row) => own[row] || vendor);
}

const kept = new WeakMap<Writer, GoodsLookup>();

/** The same from transaction to transaction: each that lets a product move is to say so, and gets one of its own. */
export function keptGoods(db: Writer, { isAnyMoved }: { isAnyMoved: boolean }): GoodsLookup {
  if (isAnyMoved) {
    forgetGoods(db);
    return new GoodsLookup();
  }
  const known = kept.get(db) ?? new GoodsLookup();
  kept.set(db, known);
  return known;
}

export function forgetGoods(db: Writer): void {
  kept.delete(db);
}
