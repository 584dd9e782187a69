import { sql } from 'kysely';
import type { Reader } from '../../../db/db.ts';
import { own, read } from '../../../db/qb.ts';
import { renamedCodes } from '../../../platform/names/payment-methods.ts';

/** A goods line of a confirmed order, as the replica has it. */
export interface GoodsRow {
  line_id: number;
  order_id: number;
  day: string;
  ordered_at: number;
  vendor_id: number | null;
  product_id: number | null;
  category_id: number | null;
  province_id: number | null;
  quantity_micro: number;
  subtotal_minor: number;
  currency_id: number | null;
}

/** All goods lines of these orders, in the order in which they count. */
export function listGoods(db: Reader, orderIds: readonly number[]): GoodsRow[] {
  return db.all(
    sql<GoodsRow>`
      select line_id, order_id, day, ordered_at, vendor_id, product_id, category_id, province_id,
        quantity_micro, subtotal_minor, currency_id
      from sale_line where order_id in (${listed(orderIds)}) and day is not null
      order by ordered_at, order_id, line_id`.compile(own),
  );
}

/** What delivery cost, by order, in minor units. */
export function shippingOf(db: Reader, orderIds: readonly number[]): Map<number, number> {
  const rows = db.all(
    sql<{ order_id: number; minor: number }>`
      select order_id, sum(subtotal_minor) as minor from central_order_line
      where order_id in (${listed(orderIds)}) and is_delivery = 1 and display_kind is null
      group by order_id`.compile(own),
  );
  return new Map(rows.map(({ order_id, minor }) => [order_id, minor]));
}

const ourMethod = new Map(renamedCodes);

/** By order: how its latest completed payment was made. */
export function methodsOf(db: Reader, orderIds: readonly number[]): Map<number, string> {
  const rows = db.all(
    sql<{ order_id: number; method: string }>`
      select po.order_id, p.method_code as method
      from central_payment_order po join central_payment p on p.id = po.payment_id
      where po.order_id in (${listed(orderIds)}) and p.state = 'done'
        and p.operation is not 'refund' and p.method_code is not null
      order by p.changed_at, p.id`.compile(own),
  );
  return new Map(rows.map(({ order_id, method }) => [order_id, ourMethod.get(method) ?? method]));
}

/** Of each category itself and its ancestors, nearest first. A circle ends where it began. */
export function categoryPaths(db: Reader): Map<number, readonly number[]> {
  const rows = db.all(read.selectFrom('central_category').select(['id', 'parent_id']));
  const parents = new Map(rows.map(({ id, parent_id }) => [id, parent_id]));
  return new Map(rows.map(({ id }) => [id, pathFrom(id, parents)]));
}

function pathFrom(id: number, parents: ReadonlyMap<number, number | null>): readonly number[] {
  const path = new Set<number>();
  for (let at: number | null = id; at !== null && !path.has(at); at = parents.get(at) ?? null) {
    path.add(at);
  }
  return [...path];
}

/** Ids as one parameter, however many there are. */
export function listed(ids: readonly number[]) {
  return sql`select value from json_each(${JSON.stringify(ids)})`;
}
