import { sql } from 'kysely';
import type { BusinessDay, Period } from '../../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../../db/db.ts';
import { template } from '../../../../db/template.ts';
import type { Codes } from './codes.ts';
import { Places } from './ids/places.ts';
import type { Lookups } from './lookups.ts';
import { once } from './once.ts';
import { methodsOf } from './paid-methods.ts';
import { query } from './query.ts';
import { columnsOf } from './tuple.ts';

/** States of orders that somebody looks at; any other is 0. */
export const STATES = { sale: 1, cancel: 2 } as const;

const headersOf = template(({ from, to }: Period) =>
  query(sql`select o.id, coalesce(o.ordered_at, 0),
      case o.state when 'sale' then ${sql.lit(STATES.sale)}
        when 'cancel' then ${sql.lit(STATES.cancel)} else 0 end,
      o.partner_id, o.total_minor, o.currency_id
    from central_order o where o.ordered_day between ${from} and ${to}
    order by o.ordered_day, o.id`),
);

const daysOf = template(({ from, to }: Period) =>
  query(sql<{ day: string; orders: number }>`select o.ordered_day as day, count(*) as orders
    from central_order o where o.ordered_day between ${from} and ${to}
    group by o.ordered_day order by o.ordered_day`),
);

/** Orders in the order of their days and ids, column by column. */
export interface Headers {
  /** Of each day that has any, where its orders stand. */
  days: readonly { day: BusinessDay; from: number; to: number }[];
  id: Float64Array;
  orderedAt: Float64Array;
  state: Float64Array;
  total: Float64Array;
  currency: Float64Array;
  places: Places;
  people(): { customer: Float64Array; province: Float64Array };
  /** The codes of their latest completed payments. */
  methods(): Float64Array;
}

const none = new Float64Array(0);

/** Orders of a span of days, read once for all sources that look at them. For one state of the replica. */
export class Orders {
  readonly #db: Reader;
  readonly #codes: Codes;
  readonly #lookups: Lookups;
  #span = '';
  #known: Headers | null = null;

  constructor(db: Reader, { codes, lookups }: { codes: Codes; lookups: Lookups }) {
    this.#db = db;
    this.#codes = codes;
    this.#lookups = lookups;
  }

  headersIn({ from, to }: Period): Headers {
    const span = `${from} ${to}`;
    const known = this.#span === span ? this.#known : null;
    const headers = known ?? this.#read({ from, to });
    this.#span = span;
    this.#known = headers;
    return headers;
  }

  #read(span: Period): Headers {
    const tuples = this.#db.tuples(headersOf(span));
    const [
      id = none,
      orderedAt = none,
      state = none,
      partner = none,
      total = none,
      currency = none,
    ] = columnsOf(tuples, 6);
    const places = new Places(id);
    const days: { day: BusinessDay; from: number; to: number }[] = [];
    for (const { day, orders } of this.#db.all(daysOf(span))) {
      const from = days.at(-1)?.to ?? 0;
      days.push({ day, from, to: from + orders });
    }
    return {
      ...{ days, id, orderedAt, state, total, currency, places },
      people: once(() => this.#lookups.customersOf(this.#db, partner)),
      methods: once(() => methodsOf(this.#db, { orders: id, places }, this.#codes)),
    };
  }
}
