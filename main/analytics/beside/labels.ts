import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import type { Text } from '../../../shared/i18n/keys.ts';
import type { Reader } from '../../db/db.ts';
import { type DimensionId, OTHER, UNKNOWN } from '../dimensions/dimension.ts';
import { dimensions, isDimensionId } from '../dimensions/index.ts';

const ofAll: readonly (readonly [string, Text])[] = [
  [UNKNOWN, metricTexts['dimension.unknown']],
  [OTHER, metricTexts['dimension.other']],
];

/** What keys are called that somebody kept, such as those of a filter. Dimensions that nobody knows are left out. */
export function nameKeys(
  db: Reader,
  keys: Readonly<Record<string, readonly string[]>>,
): Record<string, Record<string, Text>> {
  const named = Object.entries(keys).flatMap(([id, list]) => {
    if (!isDimensionId(id)) return [];
    const rows = list.map((key) => ({ keys: [key] }));
    const names = labelRows(db, [id], rows).map(([name], index) => [list[index], name] as const);
    return [[id, Object.fromEntries(names)] as const];
  });
  return Object.fromEntries(named);
}

/** The names of the keys of rows, in the order of `by`. */
export function labelRows(
  db: Reader,
  by: readonly DimensionId[],
  rows: readonly { keys: readonly string[] }[],
): Text[][] {
  const names = by.map((id, index) => {
    const keys = new Set(rows.map((row) => row.keys[index] ?? UNKNOWN));
    return new Map([...dimensions[id].labels(db, [...keys]), ...ofAll]);
  });
  return rows.map(({ keys }) =>
    keys.map((key, index) => names[index]?.get(key) ?? { id: key, en: key }),
  );
}
