import { sql } from 'kysely';
import type { Period } from '../../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../../db/db.ts';
import { template } from '../../../../db/template.ts';
import type { Codes } from './codes.ts';
import type { Lookups } from './lookups.ts';
import { query } from './query.ts';

export interface OrderRow {
  day: string | null;
  id: number;
  ordered_at: number | null;
  state: string;
  partner: number;
  total: number;
  currency: number;
}

const headersOf = template(({ from, to }: Period) =>
  query(sql<OrderRow>`select o.ordered_day as day, o.id, o.ordered_at, o.state,
      o.partner_id as partner, o.total_minor as total, o.currency_id as currency
    from central_order o where o.ordered_day between ${from} and ${to}
    order by o.ordered_day, o.id`),
);

interface PaidRow {
  order_id: number;
  id: number;
  at: number | null;
  code: string | null;
}

/** What orderMethodCode (facts/code-keys.ts) takes one of for each order. */
const paidOf = template(({ from, to }: Period) =>
  query(sql<PaidRow>`select x.order_id, p.id, p.changed_at as at, p.method_code as code
    from central_order o
      cross join central_payment_order x on x.order_id = o.id
      cross join central_payment p on p.id = x.payment_id
    where o.ordered_day between ${from} and ${to}
      and p.state = 'done' and p.operation is not 'refund'`),
);

interface Headers {
  rows: readonly OrderRow[];
  /** Of each order by its id, its place among the rows. */
  places: ReadonlyMap<number, number>;
  customer: Float64Array;
  province: Float64Array;
}

/** Orders of a span of days, read once for all sources that look at them. For one state of the replica. */
export class Orders {
  readonly #db: Reader;
  readonly #codes: Codes;
  readonly #lookups: Lookups;
  #span = '';
  #headers: Headers | null = null;
  #methods: ReadonlyMap<number, number> | null = null;

  constructor(db: Reader, { codes, lookups }: { codes: Codes; lookups: Lookups }) {
    this.#db = db;
    this.#codes = codes;
    this.#lookups = lookups;
  }

  headersIn(span: Period): Headers {
    this.#turnTo(span);
    if (this.#headers === null) {
      const rows = this.#db.all(headersOf({ from: span.from, to: span.to }));
      const partners = Float64Array.from(rows, ({ partner }) => partner);
      const places = new Map<number, number>();
      for (const { id } of rows) places.set(id, places.size);
      this.#headers = { rows, places, ...this.#lookups.customersOf(this.#db, partners) };
    }
    return this.#headers;
  }

  /** By order, the code of the latest completed payment. */
  methodsIn(span: Period): ReadonlyMap<number, number> {
    this.#turnTo(span);
    this.#methods ??= this.#latest(this.#db.all(paidOf({ from: span.from, to: span.to })));
    return this.#methods;
  }

  #latest(paid: readonly PaidRow[]): ReadonlyMap<number, number> {
    const latest = new Map<number, PaidRow>();
    for (const row of paid) {
      const known = latest.get(row.order_id);
      if (known === undefined || isLater(row, known)) latest.set(row.order_id, row);
    }
    const methods = new Map<number, number>();
    for (const { order_id, code } of latest.values()) methods.set(order_id, this.#codes.idOf(code));
    return methods;
  }

  #turnTo({ from, to }: Period): void {
    const span = `${from} ${to}`;
    if (this.#span === span) return;
    this.#span = span;
    this.#headers = null;
    this.#methods = null;
  }
}

function isLater(one: PaidRow, other: PaidRow): boolean {
  const apart = (one.at ?? -Infinity) - (other.at ?? -Infinity);
  return apart > 0 || (one.at === other.at && one.id > other.id);
}
