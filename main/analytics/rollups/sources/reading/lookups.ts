import { sql } from 'kysely';
import type { Reader } from '../../../../db/db.ts';
import { template } from '../../../../db/template.ts';
import { Lookup } from './lookup.ts';
import { query } from './query.ts';
import { Shipments } from './shipments.ts';
import { SoldGoods } from './sold-goods.ts';

const goodsOf = template(({ ids }: { ids: string }) =>
  query(sql`select v.id, v.product_id, p.category_id, p.vendor_id
    from json_each(${ids}) one cross join central_variant v on v.id = one.value
      left join product_vendor p on p.product_id = v.product_id`),
);

const peopleOf = template(({ ids }: { ids: string }) =>
  query(sql`select c.id, coalesce(c.commercial_id, c.id), c.province_id
    from json_each(${ids}) one cross join central_partner c on c.id = one.value`),
);

const none = new Float64Array(0);

/** What variants, partners and orders are of, as long as nobody changes any: then it is to be made anew. */
export class Lookups {
  readonly #goods = new Lookup(3, (ids) => goodsOf({ ids }));
  readonly #people = new Lookup(2, (ids) => peopleOf({ ids }));
  readonly shipments = new Shipments();
  readonly sold = new SoldGoods();

  goodsOf(db: Reader, variants: Float64Array) {
    const [product = none, category = none, vendor = none] = this.#goods.columnsOf(db, variants);
    return { product, category, vendor };
  }

  /** A partner who is not there is his own customer. */
  customersOf(db: Reader, partners: Float64Array) {
    const [customer = none, province = none] = this.#people.columnsOf(db, partners);
    return { province, customer: customer.map((id, row) => id || (partners[row] ?? 0)) };
  }
}
