import { sql } from 'kysely';
import type { KeySql } from '../fact.ts';
import { bandOf, bandSql } from '../trade/value-band.ts';

const MILLIONTHS = 1_000_000;

/** By the price that the product has now, in whole units of the currency: steps of 1, 2 and 5. */
export const priceBandKey: KeySql = sql`(
  select ${bandSql(sql<number>`pp.list_price_micro / ${sql.lit(MILLIONTHS)}`)}
  from central_product pp where pp.id = f.product_id
)`;

export function priceBandOf(priceMicro: number): number {
  return bandOf(Math.trunc(priceMicro / MILLIONTHS));
}
