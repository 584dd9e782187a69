import { sql } from 'kysely';
import { type Fact, ownOrder } from './fact.ts';
import { goodsKeys } from './goods-keys.ts';

/** Goods lines of posted credit notes: the view refund_line. */
export const refundLine: Fact = {
  entities: ['invoice', 'invoice_line', 'order_line', 'product', 'variant', 'supplier', 'partner'],
  rows: ({ period }) =>
    sql`(select * from refund_line where day between ${period.from} and ${period.to})`,
  order: ownOrder,
  keys: goodsKeys,
};
