import { dimensions, isDimensionId } from '../../dimensions/index.ts';
import type { Measure } from '../../metrics/metric.ts';
import { rollups } from '../index.ts';
import { countsOf, type Rollup } from '../rollup.ts';
import { keyOfDimension } from './keys/key-of-dimension.ts';

/** What is asked for, of one measure. */
export interface Asked {
  by: readonly string[];
  /** The dimension of which keys are counted as one. */
  folded: string | null;
  /** Keys that are kept, of those dimensions that are filtered at all. */
  kept: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A measure, the rollup that holds it, and how it is read there. */
export interface Planned {
  measure: Measure;
  rollup: Rollup;
  /** The column that is added up; or the key whose values are counted. */
  read: { sum: string } | { distinct: string };
}

/** Keys that lines of one order may differ in: its count under one of them is no part of a whole. */
const OF_LINES = ['category', 'vendor', 'product'];

export function isCalendar(id: string): boolean {
  return isDimensionId(id) && dimensions[id].axis !== undefined;
}

/** The smallest rollup that holds the measure by these dimensions; null where none does. */
export function planMeasure(measure: Measure, asked: Asked): Planned | null {
  const keys = [...asked.by, ...asked.kept.keys()].filter((id) => !isCalendar(id));
  for (const rollup of rollups) {
    if (rollup.fact !== measure.fact) continue;
    if (!keys.every((id) => rollup.keys.includes(keyOfDimension(id)))) continue;
    const read = readFrom(rollup, measure, asked);
    if (read !== null) return { measure, rollup, read };
  }
  return null;
}

function readFrom(
  rollup: Rollup,
  { aggregate: { kind, column } }: Measure,
  asked: Asked,
): Planned['read'] | null {
  if (kind === 'rows') return { sum: 'rows' };
  if (column === null) return null;
  if (kind === 'sum') return countsOf(rollup).includes(column) ? { sum: column } : null;
  if (column === 'order_id') {
    return rollup.orders === true && rollup.keys.every((key) => isApart(key, asked))
      ? { sum: 'orders' }
      : null;
  }
  const key = column.replace(/_id$/, '');
  // Beside the key that is counted one other is told apart.
  const others = asked.by.filter((id) => !isCalendar(id));
  return rollup.keys.includes(key) && others.length < 2 ? { distinct: key } : null;
}

/** Counts of orders under this key are not added to each other. */
function isApart(key: string, { by, folded, kept }: Asked): boolean {
  if (!OF_LINES.includes(key)) return true;
  const isShown = by.some((id) => id === key) && folded !== key;
  return isShown || kept.get(key)?.size === 1;
}
