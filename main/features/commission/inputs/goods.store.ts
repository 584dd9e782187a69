import { sql } from 'kysely';
import { assert } from '../../../../shared/kernel/assert.ts';
import type { Reader } from '../../../db/db.ts';
import { own, read } from '../../../db/qb.ts';
import { paymentMethodOf } from '../../../platform/names/payment-methods.ts';

/** A goods line of a confirmed order, as the replica has it. */
export interface GoodsRow {
  line_id: number;
  order_id: number;
  day: string;
  vendor_id: number | null;
  product_id: number | null;
  category_id: number | null;
  province_id: number | null;
  quantity_micro: number;
  subtotal_minor: number;
  currency_id: number | null;
}

const names = [
  ...(['line_id', 'order_id', 'day', 'vendor_id', 'product_id'] as const),
  ...(['category_id', 'province_id', 'quantity_micro', 'subtotal_minor', 'currency_id'] as const),
];

export type GoodsColumns = { readonly [Name in keyof GoodsRow]: readonly GoodsRow[Name][] };

/** All goods lines of these orders, in their order and that of their lines. */
export function goodsColumns(db: Reader, orderIds: readonly number[]): GoodsColumns {
  const asked = listed([...new Set(orderIds)].sort((a, b) => a - b));
  const columns = db.columns<GoodsRow>(
    names,
    sql<GoodsRow>`select s.* from (${asked}) a cross join sale_line s on s.order_id = a.value
      where s.day is not null`.compile(own),
  );
  // As SQLite walks the index of orders: sorting would take a third of the whole time.
  const { order_id, line_id } = columns;
  const isSorted = line_id.every(
    (id, at) =>
      at === 0 ||
      (order_id[at - 1] ?? 0) < (order_id[at] ?? 0) ||
      (order_id[at - 1] === order_id[at] && (line_id[at - 1] ?? 0) < id),
  );
  assert(isSorted, 'Lines come by order and line.');
  return columns;
}

/** Where the lines of each order begin and end. */
export function* orderPlaces({ order_id }: GoodsColumns): Generator<readonly [number, number]> {
  for (let from = 0; from < order_id.length; ) {
    let to = from + 1;
    while (to < order_id.length && order_id[to] === order_id[from]) to += 1;
    yield [from, to];
    from = to;
  }
}

export function goodsRows(
  columns: GoodsColumns,
  [from, to]: readonly [number, number] = [0, columns.line_id.length],
): GoodsRow[] {
  const rows: GoodsRow[] = [];
  for (let at = from; at < to; at += 1) {
    rows.push({
      line_id: columns.line_id[at] ?? 0,
      order_id: columns.order_id[at] ?? 0,
      day: columns.day[at] ?? '',
      vendor_id: columns.vendor_id[at] ?? null,
      product_id: columns.product_id[at] ?? null,
      category_id: columns.category_id[at] ?? null,
      province_id: columns.province_id[at] ?? null,
      quantity_micro: columns.quantity_micro[at] ?? 0,
      subtotal_minor: columns.subtotal_minor[at] ?? 0,
      currency_id: columns.currency_id[at] ?? null,
    });
  }
  return rows;
}

export function listGoods(db: Reader, orderIds: readonly number[]): GoodsRow[] {
  return goodsRows(goodsColumns(db, orderIds));
}

/** Rows of one order stand together. */
export function inOrders(rows: readonly GoodsRow[]): GoodsRow[][] {
  return [...Map.groupBy(rows, ({ order_id }) => order_id).values()];
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
  return new Map(rows.map(({ order_id, method }) => [order_id, paymentMethodOf(method)]));
}

export type CategoryPaths = Map<number, readonly number[]>;

/** Of each category itself and its ancestors, nearest first. A circle ends where it began. */
export function categoryPaths(db: Reader): CategoryPaths {
  const rows = db.all(read.selectFrom('central_category').select(['id', 'parent_id']));
  const parents = new Map(rows.map(({ id, parent_id }) => [id, parent_id]));
  return new Map(rows.map(({ id }) => [id, pathFrom(id, parents)]));
}

const NO_PATH: readonly number[] = [];

/** One array for each category, of one that the replica has not as well: places in it are remembered. */
export function pathIn(paths: CategoryPaths, categoryId: number | null): readonly number[] {
  if (categoryId === null) return NO_PATH;
  const known = paths.get(categoryId);
  if (known !== undefined) return known;
  const alone = [categoryId];
  paths.set(categoryId, alone);
  return alone;
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
