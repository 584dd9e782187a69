import type { Compilable, CompiledQuery } from 'kysely';
import { assert } from '../../../../shared/kernel/assert.ts';
import type { BusinessDay, Period } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import type { SourceId } from '../rollup.ts';
import type { Codes } from './reading/codes.ts';
import type { Lookups } from './reading/lookups.ts';
import type { Orders } from './reading/orders.ts';
import type { Tuple } from './reading/tuple.ts';

/** Its currency (0: none), and the order or the row that it is of (0: not known). */
export type ForeignRow = readonly [currency: number, of: number];

/** The rows of one business day, column by column; nothing is 0, which is nobody's id. */
export interface DayRows {
  rows: number;
  columns: Readonly<Record<string, Float64Array>>;
  /** The same rows where those of an order are one, which has so many `lines`. */
  orders?: () => Pick<DayRows, 'rows' | 'columns'>;
  /** Rows in other currencies than the company's: counted, and never summed. */
  foreign: readonly ForeignRow[];
}

/** What sources read of one state of the replica. */
export interface Scope {
  currencyId: number;
  codes: Codes;
  lookups: Lookups;
  orders: Orders;
}

/** Of each variant what its product is. */
export type GoodsOf = (variants: Float64Array) => ReturnType<Lookups['goodsOf']>;

/** The rows of some orders alone, as far as live sums look at them; ids as JSON. */
export interface OfOrders {
  read(
    db: Reader,
    orders: string,
    scope: Pick<Scope, 'currencyId'> & { goodsOf: GoodsOf },
  ): ReadonlyMap<BusinessDay, DayRows>;
}

/** One kind of rows, read once for all rollups of it. */
export interface Source {
  id: SourceId;
  version: number;
  /** Of each day of the span that has any. */
  read(db: Reader, span: Period, scope: Scope): ReadonlyMap<BusinessDay, DayRows>;
  /** Days on which it may have rows; more do no harm. */
  days: Compilable<{ day: string | null }> | CompiledQuery<{ day: string | null }>;
}

export const noRows: DayRows = { rows: 0, columns: {}, foreign: [] };

/** Columns that say which order or row a row is of: those in other currencies are found again by it. */
const NAMING = ['order_id', 'row_id'];

/** Rows by their day, whose first value it is: rows of a day stand together. */
export function byDay<Of>(
  tuples: readonly Tuple[],
  rowsOf: (tuples: readonly Tuple[], day: BusinessDay) => Of,
): Map<BusinessDay, Of> {
  const days = new Map<BusinessDay, Of>();
  for (let from = 0; from < tuples.length; ) {
    const day = tuples[from]?.[0];
    let to = from + 1;
    while (to < tuples.length && tuples[to]?.[0] === day) to += 1;
    days.set(String(day), rowsOf(tuples.slice(from, to), String(day)));
    from = to;
  }
  return days;
}

/** The values of rows behind their day, in columns by name. The last is the currency, and is left out. */
export function takeColumns(
  tuples: readonly Tuple[],
  names: readonly string[],
  currencyId: number,
): DayRows {
  const foreign: ForeignRow[] = [];
  const naming = names.findIndex((name) => NAMING.includes(name));
  const columns = names.map(() => new Float64Array(tuples.length));
  let rows = 0;
  for (const tuple of tuples) {
    const currency = tuple[names.length + 1];
    if (currency !== currencyId) {
      foreign.push([wholeOf(currency), naming === -1 ? 0 : wholeOf(tuple[naming + 1])]);
      continue;
    }
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      const value = tuple[index + 1];
      if (column !== undefined) column[rows] = typeof value === 'number' ? value : wholeOf(value);
    }
    rows += 1;
  }
  return {
    rows,
    columns: Object.fromEntries(columns.map((column, at) => [names[at], column.subarray(0, rows)])),
    foreign,
  };
}

/** Rows of partners, with where these are. */
export function withProvince(
  rows: DayRows,
  placesOf: (partners: Float64Array) => { province: Float64Array },
): DayRows {
  const { partner = new Float64Array(0) } = rows.columns;
  return { ...rows, columns: { ...rows.columns, province: placesOf(partner).province } };
}

function wholeOf(value: Tuple[number] | undefined): number {
  if (value === null) return 0;
  assert(typeof value === 'number', `Not a number: ${value}`);
  return value;
}
