import { sql } from 'kysely';
import type { Reader } from '../../../db/db.ts';
import { template } from '../../../db/template.ts';
import type { Unit } from '../rollup.store.ts';
import { query } from '../sources/reading/query.ts';
import type { Cost } from './runs.ts';

/** A cell takes so much time whatever is in it, in rows. */
const BESIDE_ROWS = 100;

const sampled = template(({ rollup, unit }: { rollup: string; unit: Unit }) =>
  query(sql<{ rows: number | null }>`select avg(n.rows) as rows from (
    select rows from rollup_cell where rollup = ${rollup} and unit = ${unit}
    order by at desc limit 8
  ) n`),
);

const known = new WeakMap<Reader, Map<string, Cost>>();

/** By how many rows the cells of a rollup have. Whatever it is an answer is the same: so it is asked once. */
export function costOf(db: Reader, rollup: string): Cost {
  const costs = known.get(db) ?? new Map<string, Cost>();
  known.set(db, costs);
  const rowsOf = (unit: Unit): number => db.get(sampled({ rollup, unit }))?.rows ?? 0;
  const cost = costs.get(rollup) ?? {
    day: BESIDE_ROWS + rowsOf('day'),
    month: BESIDE_ROWS + rowsOf('month'),
    year: BESIDE_ROWS + rowsOf('year'),
  };
  costs.set(rollup, cost);
  return cost;
}
