import { type RawBuilder, sql } from 'kysely';
import type { Charge } from '../../../../shared/contract/commission-rule.ts';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';
import type { FeeTax } from './price.ts';
import type { Rule } from './priced.ts';
import type { Pair, Resolved } from './resolution.ts';

/** Sums of the lines that SQL can price, with the lines that it cannot. */
export interface BulkRow {
  key: number | null;
  lines: number;
  base: number;
  amount: number;
  tax_base: number;
  tax: number;
  gaps: number;
  /** JSON: the ids of the lines that are priced one by one. */
  left: string;
}

export interface BulkAsked {
  charge: Charge;
  period: Period;
  /** Null: one sum of all. */
  by: 'vendor_id' | 'category_id' | 'province_id' | null;
  currency: { id: number | null; decimals: number };
  tax: FeeTax;
  resolved: readonly Resolved[];
  /** Which of them, of `s`. */
  where?: RawBuilder<unknown>;
}

/** Above this a product of two factors may leave 64 bits: such a line is priced by itself. */
const LARGEST_MINOR = 100_000_000_000_000;

/**
 * Unfrozen goods lines of a period, priced and summed in one scan. The rules are nested by vendor because SQLite then
 * expects many and makes itself an index of them; `limit -1` keeps a step from being written out into the next one,
 * where every sum would work the fee out again.
 */
export function priceInBulk(db: Reader, asked: BulkAsked): BulkRow[] {
  const { period, currency, tax, where = sql`true` } = asked;
  const by = asked.by === null ? sql`null` : sql.ref(`s.${asked.by}`);
  const grouped = asked.by === null ? sql`` : sql`group by key`;
  return db.all(
    sql<BulkRow>`
      with r as materialized (
        select a.value ->> 0 as vendor_id, b.value ->> 0 as category_id, b.value ->> 1 as from_day,
          b.value ->> 2 as to_day, b.value ->> 3 as no, b.value ->> 4 as ppm,
          b.value ->> 5 as fixed, b.value ->> 6 as floor, b.value ->> 7 as cap,
          b.value ->> 8 as per_item
        from json_each(${nestedRows(asked.resolved)}) a, json_each(a.value -> 1) b
      ),
      line as (
        select ${by} as key, s.line_id, r.no, r.ppm, r.fixed, r.floor, r.cap,
          case r.per_item when 1 then s.quantity_micro else 1000000 end as count_micro,
          ${rounded(sql`s.subtotal_minor`, sql`1`, 10 ** currency.decimals)} as base,
          r.no is not null and r.no >= 0 and s.quantity_micro > 0
            and s.subtotal_minor < ${LARGEST_MINOR} and s.order_id not in (
              select order_id from central_order_line where subtotal_minor < 0
            ) as plain
        from sale_line s left join r on r.vendor_id = s.vendor_id
          and r.category_id = coalesce(s.category_id, 0)
          and s.day >= r.from_day and s.day < r.to_day
        where s.day between ${period.from} and ${period.to} and s.subtotal_minor >= 0
          and s.currency_id = ${currency.id ?? 0} and s.vendor_id is not null
          and s.line_id not in (
            select line_id from state_commission_line
            where order_day between ${period.from} and ${period.to}
              and charge = 'commission' and seq = 0
          ) and ${where}
        limit -1
      ),
      fee as (
        select key, line_id, plain, plain and no = 0 as gap, case when plain then base end as base,
          case when plain then ${feeSql} end as amount
        from line limit -1
      )
      select key, coalesce(sum(plain), 0) as lines, coalesce(sum(base), 0) as base,
        coalesce(sum(amount), 0) as amount, coalesce(sum(${taxBaseSql(tax)}), 0) as tax_base,
        coalesce(sum(${taxSql(tax)}), 0) as tax, coalesce(sum(gap), 0) as gaps,
        json_group_array(line_id) filter (where not plain) as left
      from fee ${grouped}`.compile(own),
  );
}

const GAP = 0;
const BY_LINE = -1;

/** JSON: of each vendor its rows, in the order in which the SQL above reads them. */
function nestedRows(resolved: readonly Resolved[]): string {
  const byVendor = Map.groupBy(resolved, ({ pair }) => pair.vendorId);
  return JSON.stringify([...byVendor].map(([vendor, those]) => [vendor, those.map(rowOf)]));
}

/** Rules by their place, from 1. */
function rowOf({ pair: { categoryId }, from, to, rule }: Resolved): readonly unknown[] {
  if (rule === 'gap') return [categoryId, from, to, GAP, 0, null, null, null, 0];
  if (rule === 'by_line') return [categoryId, from, to, BY_LINE];
  return [categoryId, from, to, rule.no + 1, ...termsOf(rule)];
}

function termsOf({ spec }: Rule): readonly unknown[] {
  const { rate, floor, cap, per } = spec;
  const ppm = rate.kind === 'percent' ? rate.ppm : null;
  const fixed = rate.kind === 'fixed' ? rate.amount : null;
  return [ppm, fixed, floor, cap, per === 'item' ? 1 : 0];
}

/** Half up, of what is not negative: (2ab + c) / 2c on integers. */
function rounded(a: RawBuilder<unknown>, b: RawBuilder<unknown>, c: number): RawBuilder<number> {
  return sql`(2 * ${a} * ${b} + ${sql.lit(c)}) / ${sql.lit(2 * c)}`;
}

const counted = (bound: string): RawBuilder<number> =>
  rounded(sql.ref(bound), sql`count_micro`, 1_000_000);

const percentSql = rounded(sql`base`, sql`ppm`, 1_000_000);

const feeSql = sql<number>`case when base <= 0 then 0
  when fixed is null and floor is null and cap is null then ${percentSql}
  else min(coalesce(${counted('cap')}, 9000000000000000), max(coalesce(${counted('floor')}, 0),
    case when ppm is null then ${counted('fixed')} else ${percentSql} end)) end`;

function taxBaseSql(tax: FeeTax): RawBuilder<number> {
  if (tax.pkp !== true) return sql`0`;
  const { dppNumerator, dppDenominator, rounding } = tax;
  return rounding === 'floor'
    ? sql`amount * ${sql.lit(dppNumerator)} / ${sql.lit(dppDenominator)}`
    : rounded(sql`amount`, sql.lit(dppNumerator), dppDenominator);
}

function taxSql(tax: FeeTax): RawBuilder<number> {
  if (tax.pkp !== true) return sql`0`;
  const taxBase = sql`(${taxBaseSql(tax)})`;
  return tax.rounding === 'floor'
    ? sql`${taxBase} * ${sql.lit(tax.ppnPpm)} / 1000000`
    : rounded(taxBase, sql.lit(tax.ppnPpm), 1_000_000);
}

/** The pairs of the catalogue. A line of another pair is priced by itself. */
export function listPairs(
  db: Reader,
  pathOf: (categoryId: number) => readonly number[],
): readonly Pair[] {
  const rows = db.all(
    sql<{ vendor_id: number; category_id: number; products: string }>`
      select vendor_id, coalesce(category_id, 0) as category_id,
        json_group_array(product_id) as products
      from product_vendor where vendor_id is not null group by 1, 2`.compile(own),
  );
  return rows.map(({ vendor_id, category_id, products }) => ({
    vendorId: vendor_id,
    categoryId: category_id,
    path: category_id === 0 ? [] : pathOf(category_id),
    products: idsIn(products),
  }));
}

export function idsIn(json: string): number[] {
  const ids: unknown = JSON.parse(json);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'number') : [];
}
