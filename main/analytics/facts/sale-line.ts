import { sql } from 'kysely';
import { type Fact, ownOrder } from './fact.ts';
import { goodsKeys, ownGoodsKeys } from './goods-keys.ts';

/** Goods lines of confirmed orders: the view sale_line. */
export const saleLine: Fact = {
  entities: ['order', 'order_line', 'product', 'variant', 'supplier', 'partner'],
  rows: ({ period }) =>
    sql`(select * from sale_line where day between ${period.from} and ${period.to})`,
  order: ownOrder,
  ordersByDay: 'distinct',
  foreignBy: ownOrder,
  keys: goodsKeys,
};

/** The same on a vendor's desk: the view own_sale_line, which needs no order and no customer. */
export const ownSaleLine: Fact = {
  entities: ['order_line', 'product', 'variant'],
  rows: ({ period }) =>
    sql`(select * from own_sale_line where day between ${period.from} and ${period.to})`,
  keys: ownGoodsKeys,
};
