import type { Compilable, CompiledQuery } from 'kysely';
import { assert } from '../../../../shared/kernel/assert.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import type { SourceId } from '../rollup.ts';
import type { Codes } from './codes.ts';

/** The rows of one business day, column by column; nothing is 0, which is nobody's id. */
export interface DayRows {
  rows: number;
  columns: Readonly<Record<string, Float64Array>>;
  /** Rows in other currencies than the company's, by currency (0: none): counted, and never summed. */
  foreign: ReadonlyMap<number, number>;
}

export interface DayScope {
  day: BusinessDay;
  currencyId: number;
  codes: Codes;
}

/** One kind of rows, read once a day for all rollups of it. */
export interface Source {
  id: SourceId;
  version: number;
  read(db: Reader, scope: DayScope): DayRows;
  /** Days on which it may have rows; more do no harm. */
  days: Compilable<{ day: string | null }> | CompiledQuery<{ day: string | null }>;
}

type Value = string | number | null | Buffer;

/** The values of rows in columns by name, in the order of the names. The last is the currency, and is left out. */
export function takeColumns(
  tuples: readonly (readonly Value[])[],
  names: readonly string[],
  currencyId: number,
): DayRows {
  const foreign = new Map<number, number>();
  const columns = names.map(() => new Float64Array(tuples.length));
  let rows = 0;
  for (const tuple of tuples) {
    const currency = tuple[names.length];
    if (currency !== currencyId) {
      const id = wholeOf(currency);
      foreign.set(id, (foreign.get(id) ?? 0) + 1);
      continue;
    }
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      if (column !== undefined) column[rows] = wholeOf(tuple[index]);
    }
    rows += 1;
  }
  const kept = columns.map((column) => column.subarray(0, rows));
  return {
    rows,
    columns: Object.fromEntries(names.map((name, at) => [name, kept[at] ?? new Float64Array(0)])),
    foreign,
  };
}

function wholeOf(value: Value | undefined): number {
  if (value === null) return 0;
  assert(typeof value === 'number', `Not a number: ${value}`);
  return value;
}
