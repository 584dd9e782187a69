import type { Period } from '../../shared/kernel/business-day.ts';
import type { DimensionId } from './dimensions/dimension.ts';
import type { Measure } from './metrics/metric.ts';
import type { RollupQuestion } from './rollups/answer/counting.ts';

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
  /** Only the largest are needed: more do no harm. */
  top?: RollupQuestion['top'];
}
