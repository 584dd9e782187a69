import { type RawBuilder, sql } from 'kysely';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import { likeAnywhere } from '../../../db/contains.ts';
import type { Reader } from '../../../db/db.ts';
import { own, read } from '../../../db/qb.ts';

export function findOrderOf(db: Reader, lineId: number): number | null {
  const found = db.get(
    read.selectFrom('central_order_line').select('order_id').where('id', '=', lineId),
  );
  return found?.order_id ?? null;
}

export interface LineFilter {
  period: Period;
  vendorId: number | null;
  /** The category and its descendants; none of them: what has no category; null: all. */
  categories: readonly number[] | null;
  /** 0: of an unknown region. */
  provinceId: number | null;
}

export interface ListFilter extends LineFilter {
  state: 'all' | 'frozen' | 'open';
  search: string;
}

export interface ListedLine {
  line_id: number;
  order_id: number;
  is_frozen: number;
}

const isFrozen = sql`exists (
  select 1 from state_commission_line f
  where f.line_id = s.line_id and f.charge = 'commission' and f.seq = 0
)`;

/** Lines of sold goods by the day of their order; what takes off is part of what it takes off from. */
export function listLines(
  db: Reader,
  filter: ListFilter,
  window: { limit: number; offset: number; descending: boolean },
): ListedLine[] {
  const way = sql.raw(window.descending ? 'desc' : 'asc');
  return db.all(
    sql<ListedLine>`
      select s.line_id, s.order_id, ${isFrozen} as is_frozen
      ${matching(filter)}
      order by s.day ${way}, s.order_id ${way}, s.line_id ${way}
      limit ${window.limit} offset ${window.offset}`.compile(own),
  );
}

export function countLines(db: Reader, filter: ListFilter): number {
  const found = db.get(sql<{ n: number }>`select count(*) as n ${matching(filter)}`.compile(own));
  return found?.n ?? 0;
}

function matching({ state, search, ...filter }: ListFilter) {
  const wanted = state === 'all' ? sql`true` : state === 'frozen' ? isFrozen : sql`not ${isFrozen}`;
  const pattern = likeAnywhere(search.trim());
  const found =
    search.trim() === ''
      ? sql`true`
      : sql`exists (select 1 from central_order o where o.id = s.order_id
          and o.name like ${pattern} escape '\\')`;
  const { from, to } = filter.period;
  return sql`from sale_line s where s.day between ${from} and ${to} and s.subtotal_minor >= 0
    and ${conditionsOf(filter)} and ${wanted} and ${found}`;
}

/** Besides the period, of `s`, whatever has the columns of sale_line. */
export function conditionsOf({
  vendorId,
  categories,
  provinceId,
}: LineFilter): RawBuilder<unknown> {
  const conditions = [
    ...(vendorId === null ? [] : [sql`s.vendor_id = ${vendorId}`]),
    ...(provinceId === null ? [] : [sql`coalesce(s.province_id, 0) = ${provinceId}`]),
    ...(categories === null ? [] : [inCategories(categories)]),
  ];
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

function inCategories(categories: readonly number[]): RawBuilder<unknown> {
  return categories.length === 0
    ? sql`s.category_id is null`
    : sql`s.category_id in (select value from json_each(${JSON.stringify(categories)}))`;
}

export interface FrozenSum {
  key: number | null;
  lines: number;
  base: number;
  amount: number;
  tax: number;
  reversed: number;
}

const columns = { vendor: 'vendor_id', category: 'category_id', region: 'province_id' } as const;
export type SummaryBy = keyof typeof columns;

export function columnOf(by: SummaryBy): (typeof columns)[SummaryBy] {
  return columns[by];
}

/** Fees alone: what was withheld for the tax office is in none of the sums. */
export function sumFrozen(db: Reader, filter: LineFilter, by: SummaryBy): FrozenSum[] {
  const { period } = filter;
  return db.all(
    sql<FrozenSum>`
      select s.${sql.ref(columnOf(by))} as key,
        sum(s.charge = 'commission' and s.seq = 0) as lines,
        sum(case when s.charge = 'commission' and s.seq = 0 then s.base else 0 end) as base,
        sum(s.amount) as amount, sum(s.tax) as tax,
        sum(case when s.seq > 0 then s.amount else 0 end) as reversed
      from commission_line s
      where s.order_day between ${period.from} and ${period.to} and s.charge <> 'pph22'
        and ${conditionsOf(filter)}
      group by 1`.compile(own),
  );
}

export function listCategories(
  db: Reader,
): { id: number; parent_id: number | null; name: string | null }[] {
  return db.all(read.selectFrom('central_category').select(['id', 'parent_id', 'name']));
}

export function listOrdersOf(db: Reader, lineIds: readonly number[]): number[] {
  const rows = db.all(
    sql<{ order_id: number }>`
      select distinct order_id from central_order_line
      where id in (select value from json_each(${JSON.stringify(lineIds)}))`.compile(own),
  );
  return rows.map(({ order_id }) => order_id);
}
