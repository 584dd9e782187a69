import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { read } from '../../db/qb.ts';
import type { Scope } from '../breakdown.ts';
import { rowsSql } from '../fact-sql.ts';
import type { Fact, KeySql } from '../facts/fact.ts';
import type { Measure } from '../metrics/metric.ts';
import { periodOver } from '../metrics/period-over.ts';
import type { SqlRow } from '../recall.ts';

/** A fact whose rows come from orders. */
export interface OrderedFact extends Fact {
  order: KeySql;
}

export interface CountedMeasure {
  measure: Measure;
  fact: OrderedFact;
}

interface Window {
  offset: number;
  limit: number;
}

/** The orders behind, the newest first, with what each adds; `orders` is how many there are. */
export function ordersQuery(counted: readonly CountedMeasure[], scope: Scope, window: Window) {
  return read
    .selectFrom(perOrder(counted, scope))
    .select([
      sql<number>`b.order_id`.as('order_id'),
      sql<number>`count(*) over ()`.as('orders'),
      ...sumsOf(counted),
    ])
    .where(sql<SqlBool>`b.order_id is not null`)
    .groupBy(sql.ref('b.order_id'))
    .orderBy(sql`max(b.day)`, 'desc')
    .orderBy(sql`b.order_id`, 'desc')
    .limit(window.limit)
    .offset(window.offset);
}

/** What rows without an order add: a payment of a link, a credit note of nothing. */
export function withoutOrderQuery(counted: readonly CountedMeasure[], scope: Scope) {
  return read
    .selectFrom(perOrder(counted, scope))
    .select(sumsOf(counted))
    .where(sql<SqlBool>`b.order_id is null`);
}

function sumsOf(counted: readonly CountedMeasure[]) {
  return counted.map((_, index) =>
    sql<number>`coalesce(sum(${sql.ref(`b.count${index}`)}), 0)`.as(`count${index}`),
  );
}

/** Each measure by its own fact, one after the other: an order stands once for each. */
function perOrder(counted: readonly CountedMeasure[], scope: Scope) {
  const parts = counted.map((one, index) => {
    const columns = counted.map((_, place): RawBuilder<unknown> => {
      const count = place === index ? one.measure.aggregate.sql : sql.lit(0);
      return sql`${count} as ${sql.ref(`count${place}`)}`;
    });
    return sql`
      select ${one.fact.order} as order_id, max(f.day) as day, ${sql.join(columns)}
      from ${rowsSql(one.fact, { by: [], fold: null }, scopeOf(one.measure, scope))}
      where f.currency_id = ${scope.currencyId} group by 1`;
  });
  return sql<SqlRow>`(${sql.join(parts, sql` union all `)})`.as('b');
}

function scopeOf({ over }: Measure, scope: Scope): Scope {
  return over === undefined ? scope : { ...scope, period: periodOver(over, scope.period) };
}
