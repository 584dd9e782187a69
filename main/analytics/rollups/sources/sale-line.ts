import { sql } from 'kysely';
import { read } from '../../../db/qb.ts';
import { template } from '../../../db/template.ts';
import { orderMethodCode } from '../../facts/code-keys.ts';
import { basketColumns } from './basket.ts';
import { query } from './query.ts';
import { type DayRows, type Source, takeColumns } from './source.ts';

const names = [
  ...['order_id', 'customer', 'province', 'product', 'category', 'vendor'],
  ...['quantity_micro', 'subtotal_minor', 'total_minor'],
];

const linesOf = template(({ day }: { day: string }) =>
  read
    .selectFrom('sale_line')
    .select([
      ...(['order_id', 'customer_id', 'province_id', 'product_id', 'category_id'] as const),
      ...(['vendor_id', 'quantity_micro', 'subtotal_minor', 'total_minor', 'currency_id'] as const),
    ])
    .where('day', '=', day),
);

interface OrderRow {
  order_id: number;
  ordered_at: number;
  code: string | null;
}

/** What is of the order is asked once for it, and not once more for each of its lines. */
const ordersOf = template(({ day }: { day: string }) =>
  query(sql<OrderRow>`select f.order_id, f.ordered_at, ${orderMethodCode} as code from (
      select id as order_id, ordered_at from central_order
      where ordered_day = ${day} and state = 'sale'
    ) f`),
);

/** Goods lines of confirmed orders, as facts/sale-line.ts has them. */
export const saleLines: Source = {
  id: 'sale_line',
  version: 1,
  days: read.selectFrom('central_order').select('ordered_day as day').distinct(),
  read: (db, { day, currencyId, codes }) => {
    const lines = takeColumns(db.tuples(linesOf({ day })), names, currencyId);
    const order = lines.columns.order_id ?? new Float64Array(0);
    const ofOrders = once(() => {
      const orders = db.all<OrderRow>(ordersOf({ day }));
      const byId = new Map(orders.map((one) => [one.order_id, one]));
      const methods = new Map(orders.map(({ order_id, code }) => [order_id, codes.idOf(code)]));
      return {
        methods: order.map((id) => methods.get(id) ?? 0),
        leads: leadsOf(lines, (id) => byId.get(id)?.ordered_at ?? 0),
      };
    });
    return {
      ...lines,
      // Orders are asked for by who needs something of theirs: single figures of a stale day do not.
      columns: {
        ...lines.columns,
        ...basketColumns(lines),
        get payment_method() {
          return ofOrders().methods;
        },
        get leads() {
          return ofOrders().leads;
        },
      },
    };
  },
};

function once<Result extends object>(work: () => Result): () => Result {
  let known: Result | null = null;
  return () => {
    known ??= work();
    return known;
  };
}

/** 1 at one line of each customer: of the first of his orders that day. */
function leadsOf({ rows, columns }: DayRows, orderedAt: (order: number) => number): Float64Array {
  const { order_id = new Float64Array(0), customer = new Float64Array(0) } = columns;
  const first = new Map<number, number>();
  for (let row = 0; row < rows; row += 1) {
    const known = first.get(customer[row] ?? 0);
    const [mine, theirs] = [order_id[row] ?? 0, order_id[known ?? 0] ?? 0];
    if (known !== undefined && mine === theirs) continue;
    const ahead = known === undefined ? -1 : orderedAt(mine) - orderedAt(theirs);
    if (ahead < 0 || (ahead === 0 && mine < theirs)) first.set(customer[row] ?? 0, row);
  }
  const leads = new Float64Array(rows);
  for (const row of first.values()) leads[row] = 1;
  return leads;
}
