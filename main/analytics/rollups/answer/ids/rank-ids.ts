import type { Period } from '../../../../../shared/kernel/business-day.ts';
import { UNKNOWN } from '../../../dimensions/dimension.ts';
import type { Measure } from '../../../metrics/metric.ts';
import { isOfOneKey, sumsOfIds } from '../count-one-key.ts';
import type { RollupQuestion } from '../counting.ts';
import { planMeasure } from '../plan.ts';
import type { RollupReader } from '../rollup-reader.ts';
import { placesOfLargest } from './largest.ts';

interface Ranking {
  /** What they are weighed by, each over its own days. */
  asked: readonly { measure: Measure; period: Period }[];
  by: string;
  kept: RollupQuestion['kept'];
  count: number;
  /** By what was counted; null by the one count itself. */
  weigh: ((countOf: (measure: string) => number) => number) | null;
}

/** The largest keys of a dimension, and those that equal the last of them, by their weight; null where rollups lack any. */
export function rankIds(
  reader: RollupReader,
  { asked, by, kept, count, weigh }: Ranking,
): Map<string, number> | null {
  const counted: CountedMeasure[] = [];
  for (const { measure, period } of asked) {
    const question = { by: [by], folded: null, unfolded: [], kept, period };
    const plan = planMeasure(measure, question);
    if (plan === null || !('sum' in plan.read)) return null;
    const { rollup, read } = plan;
    if (!isOfOneKey({ rollup, reads: [read], question })) return null;
    const only = kept.get(by) ?? null;
    const sums = sumsOfIds(reader, rollup, { key: by, period, columns: [read.sum], kept: only });
    if (sums === null) return null;
    reader.note(rollup, period);
    counted.push({ measure: measure.id, sums });
  }
  const ids = idsOf(counted);
  const weights = weigh === null ? counted[0]?.sums.columnOf(0) : weighed(ids, counted, weigh);
  if (weights === undefined) return null;
  return new Map(
    placesOfLargest(weights, count).map((place) => {
      const id = ids[place] ?? 0;
      return [id === 0 ? UNKNOWN : `${id}`, weights[place] ?? -Infinity];
    }),
  );
}

function weighed(
  ids: ArrayLike<number>,
  counted: readonly CountedMeasure[],
  weigh: NonNullable<Ranking['weigh']>,
): Float64Array {
  let current = 0;
  const places = new Map(counted.map(({ measure, sums }) => [measure, sums]));
  const countOf = (measure: string): number => places.get(measure)?.of(current, 0) ?? 0;
  const weights = new Float64Array(ids.length);
  for (let place = 0; place < ids.length; place += 1) {
    current = ids[place] ?? 0;
    weights[place] = weigh(countOf);
  }
  return weights;
}

/** Each once. */
function idsOf(counted: readonly CountedMeasure[]): ArrayLike<number> {
  const [first, ...others] = new Set(counted.map(({ sums }) => sums));
  if (first === undefined || others.length === 0) return first?.ids ?? [];
  const ids = [...first.ids];
  others.forEach(({ ids: more }, at) => {
    const known = [first, ...others.slice(0, at)];
    for (const id of more) if (!known.some((one) => one.has(id))) ids.push(id);
  });
  return ids;
}

interface CountedMeasure {
  measure: string;
  sums: NonNullable<ReturnType<typeof sumsOfIds>>;
}
