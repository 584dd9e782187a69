import { sql } from 'kysely';
import type { Reader } from '../../../../db/db.ts';
import { template } from '../../../../db/template.ts';
import { GoodsLookup } from './goods-lookup.ts';
import { Lookup } from './lookup.ts';
import { query } from './query.ts';
import { Shipments } from './shipments.ts';
import { SoldGoods } from './sold-goods.ts';

const peopleOf = template(({ ids }: { ids: string }) =>
  query(sql`select c.id, coalesce(c.commercial_id, c.id), c.province_id
    from json_each(${ids}) one cross join central_partner c on c.id = one.value`),
);

const none = new Float64Array(0);

/** What variants, partners and orders are of, as long as nobody changes any: then it is to be made anew. */
export class Lookups {
  readonly #goods: GoodsLookup;
  readonly #people = new Lookup(2, (ids) => peopleOf({ ids }));
  readonly shipments = new Shipments();
  readonly sold = new SoldGoods();

  constructor(goods = new GoodsLookup()) {
    this.#goods = goods;
  }

  goodsOf(db: Reader, variants: Float64Array): ReturnType<GoodsLookup['of']> {
    return this.#goods.of(db, variants);
  }

  /** A partner who is not there is his own customer. */
  customersOf(db: Reader, partners: Float64Array) {
    const [customer = none, province = none] = this.#people.columnsOf(db, partners);
    return { province, customer: customer.map((id, row) => id || (partners[row] ?? 0)) };
  }
}
