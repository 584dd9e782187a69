import type { DayRows } from '../source.ts';

type Columns = DayRows['columns'];

/** The columns, and others that are worked out when they are asked for. */
export function lazily(
  columns: Columns,
  others: Readonly<Record<string, () => Float64Array>>,
): Columns {
  const all = { ...columns };
  for (const [name, get] of Object.entries(others)) {
    Object.defineProperty(all, name, { get, enumerable: true });
  }
  return all;
}

/** Some rows that stand together, of columns that are worked out when they are asked for. */
export function partOf(columns: Columns, { from, to }: { from: number; to: number }): Columns {
  const views = Object.keys(columns).map((name) => {
    const view = (): Float64Array => columns[name]?.subarray(from, to) ?? new Float64Array(0);
    return [name, view] as const;
  });
  return lazily({}, Object.fromEntries(views));
}
