import { metricTexts } from '../../shared/i18n/areas/metrics.ts';
import type { Text } from '../../shared/i18n/keys.ts';
import type { Reader } from '../db/db.ts';
import { type DimensionId, OTHER, UNKNOWN } from './dimensions/dimension.ts';
import { dimensions } from './dimensions/index.ts';

const ofAll: readonly (readonly [string, Text])[] = [
  [UNKNOWN, metricTexts['dimension.unknown']],
  [OTHER, metricTexts['dimension.other']],
];

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
