import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { assert } from '../../shared/kernel/assert.ts';
import type { Period } from '../../shared/kernel/business-day.ts';
import { read } from '../db/qb.ts';
import { type DimensionId, OTHER, UNKNOWN } from './dimensions/dimension.ts';
import { isDimensionId } from './dimensions/index.ts';
import type { Fact } from './facts/fact.ts';
import type { Counts } from './metric-values.ts';
import type { Measure } from './metrics/metric.ts';
import type { Recall, SqlRow } from './recall.ts';

export interface Scope {
  period: Period;
  /** The company's currency: no row in another one is ever summed. */
  currencyId: number;
  /** Keys to keep per dimension; no keys keeps all. */
  filters: Readonly<Record<string, readonly string[]>>;
}

/** Keys of a dimension that keep their own row; the rest is counted as one. */
export interface Fold {
  dimension: DimensionId;
  kept: readonly string[];
}

export interface Breakdown {
  measures: readonly Measure[];
  by: readonly DimensionId[];
  fold: Fold | null;
}

export interface Cell {
  keys: readonly string[];
  counts: Counts;
}

/** The counts of every combination of keys that has rows. Where a rollup holds the same, it will be read here. */
export function countCells(recall: Recall, breakdown: Breakdown, scope: Scope): Map<string, Cell> {
  const cells = new Map<string, { keys: string[]; counts: Map<string, number> }>();
  for (const [fact, measures] of byFact(breakdown.measures)) {
    for (const row of recall.all(cellsQuery(fact, { ...breakdown, measures }, scope))) {
      const keys = breakdown.by.map((_, index) => String(row[`key${index}`]));
      const cell = cells.get(cellId(keys)) ?? { keys, counts: new Map() };
      measures.forEach((measure, index) => {
        cell.counts.set(measure.id, whole(row[`count${index}`]));
      });
      cells.set(cellId(keys), cell);
    }
  }
  return cells;
}

export interface Totals {
  counts: Counts;
  /** Rows in currencies other than the company's, by currency id; null where a row names none. */
  others: ReadonlyMap<number | null, number>;
}

/** Over everything at once, since distinct counts of parts do not add up. */
export function countTotals(recall: Recall, all: readonly Measure[], scope: Scope): Totals {
  const counts = new Map<string, number>();
  const others = new Map<number | null, number>();
  for (const [fact, measures] of byFact(all)) {
    for (const row of recall.all(totalsQuery(fact, measures, scope))) {
      const currency = row.currency === null ? null : whole(row.currency);
      if (currency === scope.currencyId) {
        measures.forEach(({ id }, index) => {
          counts.set(id, whole(row[`count${index}`]));
        });
      } else {
        others.set(currency, (others.get(currency) ?? 0) + whole(row.rows));
      }
    }
  }
  return { counts, others };
}

export function cellId(keys: readonly string[]): string {
  return keys.join('\u0000');
}

/**
 * Keys are worked out once per row, inside. The limit, which limits nothing, keeps SQLite from merging the two
 * queries: only so does it leave out the joins of columns that nobody asked for (2.5 times faster on a sum).
 */
function rowsSql(fact: Fact, { by, fold }: Pick<Breakdown, 'by' | 'fold'>, scope: Scope) {
  const keys = by.map((id, index) => {
    const key = keySql(fact, id);
    const shown = fold?.dimension === id ? folded(key, fold.kept) : key;
    return sql`, ${shown} as ${sql.ref(`key${index}`)}`;
  });
  const kept = Object.entries(scope.filters)
    .filter(([, values]) => values.length > 0)
    .map(([id, values]) => sql` and ${keySql(fact, id)} in (${jsonValues(values)})`);
  return sql<SqlRow>`(
    select f.*${sql.join(keys, sql``)} from ${fact.rows(scope)} f
    where true${sql.join(kept, sql``)} limit -1
  )`.as('f');
}

function cellsQuery(fact: Fact, breakdown: Breakdown, scope: Scope) {
  const keys = breakdown.by.map((_, index) => `key${index}`);
  return read
    .selectFrom(rowsSql(fact, breakdown, scope))
    .select([
      ...keys.map((key) => sql<string>`${sql.ref(key)}`.as(key)),
      ...countColumns(breakdown.measures),
    ])
    .where(sql<SqlBool>`f.currency_id = ${scope.currencyId}`)
    .groupBy(keys.map((key) => sql.ref(key)));
}

function totalsQuery(fact: Fact, measures: readonly Measure[], scope: Scope) {
  return read
    .selectFrom(rowsSql(fact, { by: [], fold: null }, scope))
    .select([
      sql<number | null>`f.currency_id`.as('currency'),
      sql<number>`count(*)`.as('rows'),
      ...countColumns(measures),
    ])
    .groupBy(sql.ref('f.currency_id'));
}

function countColumns(measures: readonly Measure[]) {
  return measures.map(({ aggregate }, index) => aggregate.sql.as(`count${index}`));
}

function keySql(fact: Fact, id: string): RawBuilder<string> {
  const key = isDimensionId(id) ? fact.keys[id] : undefined;
  assert(key !== undefined, `A fact without ${id} was asked for it.`);
  return sql<string>`coalesce(cast(${key} as text), ${sql.lit(UNKNOWN)})`;
}

function folded(key: RawBuilder<string>, kept: readonly string[]): RawBuilder<string> {
  return sql<string>`case when ${key} in (${jsonValues(kept)}) then ${key} else ${sql.lit(OTHER)} end`;
}

function jsonValues(values: readonly string[]): RawBuilder<unknown> {
  return sql`select value from json_each(${JSON.stringify(values)})`;
}

function byFact(measures: readonly Measure[]): Map<Fact, Measure[]> {
  return Map.groupBy(measures, ({ fact }) => fact);
}

function whole(value: string | number | null | undefined): number {
  assert(typeof value === 'number' && Number.isSafeInteger(value), `Not exact: ${value}`);
  return value;
}
