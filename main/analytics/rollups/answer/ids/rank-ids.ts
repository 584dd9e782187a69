import type { Period } from '../../../../../shared/kernel/business-day.ts';
import { UNKNOWN } from '../../../dimensions/dimension.ts';
import type { Measure } from '../../../metrics/metric.ts';
import { isOfOneKey } from '../count-one-key.ts';
import type { RollupQuestion } from '../counting.ts';
import { planMeasure } from '../plan.ts';
import type { RollupReader } from '../rollup-reader.ts';
import { type AddedIds, slotsWith } from './added-ids.ts';
import { placesOfLargest } from './largest.ts';
import { sumIds } from './sum-ids.ts';

interface Ranking {
  /** What they are weighed by, each over its own days. */
  asked: readonly { measure: Measure; period: Period }[];
  by: string;
  kept: RollupQuestion['kept'];
  count: number;
  /** By what was counted, or by how much each count adds. */
  weigh: ((countOf: (measure: string) => number) => number) | ReadonlyMap<string, number>;
}

interface Counted {
  measure: string;
  added: AddedIds;
  column: Float64Array;
}

/** The largest keys of a dimension, and those that equal the last of them, by their weight; null where rollups lack any. */
export function rankIds(
  reader: RollupReader,
  { asked, by, kept, count, weigh }: Ranking,
): Map<string, number> | null {
  const counted: Counted[] = [];
  for (const { measure, period } of asked) {
    const question = { by: [by], folded: null, unfolded: [], kept, period };
    const plan = planMeasure(measure, question);
    if (plan === null || !('sum' in plan.read)) return null;
    const { rollup, read } = plan;
    if (!isOfOneKey({ rollup, reads: [read], question })) return null;
    const added = sumIds(reader, rollup, { key: by, period });
    const [column] = added?.sumsOf([read.sum]) ?? [];
    if (added === null || column === undefined) return null;
    reader.note(rollup, period);
    counted.push({ measure: measure.id, added, column });
  }
  const slots = presentIn(counted, kept.get(by) ?? null);
  const weights = weighed(slots, counted, weigh);
  return new Map(
    placesOfLargest(weights, count).map((place) => {
      const id = reader.slots.idOf(slots[place] ?? 0);
      return [id === 0 ? UNKNOWN : `${id}`, weights[place] ?? -Infinity];
    }),
  );
}

function weighed(
  slots: Int32Array,
  counted: readonly Counted[],
  weigh: Ranking['weigh'],
): Float64Array {
  if (typeof weigh !== 'function') return added(slots, counted, weigh);
  const weights = new Float64Array(slots.length);
  let slot = 0;
  // There are few, and this is asked for each id: a list is searched more quickly than a map.
  const names = counted.map(({ measure }) => measure);
  const columns = counted.map(({ column }) => column);
  const countOf = (asked: string): number => columns[names.indexOf(asked)]?.[slot] ?? 0;
  for (let place = 0; place < slots.length; place += 1) {
    slot = slots[place] ?? 0;
    weights[place] = weigh(countOf);
  }
  return weights;
}

function added(
  slots: Int32Array,
  counted: readonly Counted[],
  shares: ReadonlyMap<string, number>,
): Float64Array {
  const weights = new Float64Array(slots.length);
  for (const { measure, column } of counted) {
    const share = shares.get(measure) ?? 0;
    for (let place = 0; place < slots.length; place += 1) {
      weights[place] = (weights[place] ?? 0) + share * (column[slots[place] ?? 0] ?? 0);
    }
  }
  return weights;
}

/** Each once, wherever it has rows. */
function presentIn(counted: readonly Counted[], kept: ReadonlySet<string> | null): Int32Array {
  const [first, ...others] = new Set(counted.map(({ added }) => added));
  if (first === undefined) return new Int32Array();
  if (others.length === 0) return first.present(kept);
  const all = [first, ...others];
  if (kept !== null) {
    return Int32Array.from(new Set(all.flatMap((added) => [...added.present(kept)])));
  }
  const rows = all.map((added) => added.sumsOf(['rows'])[0] ?? new Float64Array());
  const isThere = new Uint8Array(Math.max(...rows.map(({ length }) => length)));
  for (const column of rows) {
    for (let slot = 0; slot < column.length; slot += 1) if (column[slot] !== 0) isThere[slot] = 1;
  }
  return slotsWith(isThere);
}
