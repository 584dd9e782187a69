import { sql } from 'kysely';
import type { Fact } from './fact.ts';
import { goodsKeys } from './goods-keys.ts';

/** Goods lines of confirmed orders: the view sale_line. */
export const saleLine: Fact = {
  entities: ['order', 'order_line', 'product', 'variant', 'supplier', 'partner'],
  rows: ({ period }) =>
    sql`(select * from sale_line where day between ${period.from} and ${period.to})`,
  keys: goodsKeys,
};
