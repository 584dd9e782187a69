import { type RawBuilder, sql } from 'kysely';
import type { Unit } from '../../../shared/contract/analytics.contract.ts';
import type { Text } from '../../../shared/i18n/keys.ts';
import type { DimensionId } from '../dimensions/dimension.ts';
import type { Fact } from '../facts/fact.ts';

interface Described {
  id: string;
  name: Text;
  definition: Text;
  unit: Unit;
  /** Who answers for its meaning; a new meaning is a new version. */
  owner: 'finance' | 'operations';
  version: number;
}

/** Counted from the rows of one fact. */
export interface Measure extends Described {
  fact: Fact;
  /** What it is counted from on a vendor's desk; without, that desk cannot feed it. */
  ownFact?: Fact;
  aggregate: Aggregate;
  /**
   * Other days than those asked for: as it stands now, the last of the period and some before it, the year up to the
   * last end of a month in it or before it, or as many before.
   */
  over?: 'now' | 'last_day' | 'last_30_days' | 'year_to_month_end' | 'previous';
  /** A measure of the same fact: null wherever it counts anything. */
  unless?: string;
}

/** Made of other metrics, named by id. A ratio in the unit of its part is a mean, rounded to that unit. */
export interface Derived extends Described {
  ratio?: readonly [part: string, whole: string];
  /** So many times the part. */
  times?: number;
  difference?: readonly [from: string, less: string];
  total?: readonly [one: string, other: string];
  /** A measure: null wherever it counts anything. */
  unless?: string;
  /** Of the dimensions that its parts know, those by which it means something. */
  among?: readonly DimensionId[];
}

export type Metric = Measure | Derived;

interface Aggregate {
  sql: RawBuilder<number>;
  /** What it does to which column: by this a rollup knows that it holds the same. */
  kind: 'sum' | 'rows' | 'distinct';
  column: string | null;
  /** Parts of it add up to the whole; distinct counts do not. */
  additive: boolean;
}

export function sumOf(column: string): Aggregate {
  const total = sql<number>`coalesce(sum(${sql.ref(`f.${column}`)}), 0)`;
  return { sql: total, kind: 'sum', column, additive: true };
}

export function countOfRows(): Aggregate {
  return { sql: sql<number>`count(*)`, kind: 'rows', column: null, additive: true };
}

export function distinctOf(column: string): Aggregate {
  const count = sql<number>`count(distinct ${sql.ref(`f.${column}`)})`;
  return { sql: count, kind: 'distinct', column, additive: false };
}

export function isMeasure(metric: Metric): metric is Measure {
  return 'fact' in metric;
}
