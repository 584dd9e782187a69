import { type CompiledQuery, sql } from 'kysely';
import { WIB_OFFSET_SECONDS } from '../../../../../shared/kernel/business-day.ts';
import { own } from '../../../../db/qb.ts';

/** Every business day from the first done row to the last, through the index of its instants. */
export function daysOfInstants(
  table: 'central_payment' | 'central_shipment',
  column: 'changed_at' | 'done_at',
): CompiledQuery<{ day: string | null }> {
  const at = sql.ref(column);
  const dayOf = (edge: 'min' | 'max') => sql`(
    select date(${sql.raw(edge)}(${at}) / 1000 + ${sql.lit(WIB_OFFSET_SECONDS)}, 'unixepoch')
    from ${sql.table(table)} where state = 'done' and ${at} is not null
  )`;
  return sql<{ day: string | null }>`with recursive d(day) as (
      select ${dayOf('min')} union all
      select date(day, '+1 day') from d where day < ${dayOf('max')}
    ) select day from d`.compile(own);
}

/** Every business day with orders, from one to the next through the index of them. */
export const daysOfOrders = sql<{ day: string | null }>`with recursive d(day) as (
    select min(ordered_day) from central_order union all
    select (select min(ordered_day) from central_order where ordered_day > d.day)
    from d where d.day is not null
  ) select day from d`.compile(own);
