import type { Period } from '../../../../shared/kernel/business-day.ts';
import type { Rollup } from '../rollup.ts';
import type { Asked, Planned } from './plan.ts';

export interface RollupQuestion extends Asked {
  period: Period;
  /** Keys of the folded dimension that keep their own row. */
  unfolded: readonly string[];
  /** Only the largest are wanted, and those that equal the last of them. */
  top?: {
    count: number;
    weigh(counts: readonly number[]): number;
    /** They are weighed by the first count as it is. */
    isFirst?: boolean;
  };
}

/** Called for each combination of keys that has rows, with what is counted there, in the order of the measures. */
export type Emit = (keys: readonly string[], counts: readonly number[]) => void;

export interface Counting {
  rollup: Rollup;
  reads: readonly Planned['read'][];
  question: RollupQuestion;
}
