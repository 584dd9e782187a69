import type { Period } from '../../../../../shared/kernel/business-day.ts';
import type { Rollup } from '../../rollup.ts';
import { costOf } from '../costs.ts';
import type { RollupReader } from '../rollup-reader.ts';
import { runsOfPeriod } from '../runs.ts';
import { AddedIds } from './added-ids.ts';

interface Summed {
  key: string;
  period: Period;
}

/** Of each id of a key its sums in a period; null where the rollup cannot tell. */
export function sumIds(
  reader: RollupReader,
  rollup: Rollup,
  { key, period }: Summed,
): AddedIds | null {
  const dirty = reader.isBuilt(rollup.source) ? reader.dirtyDays(rollup, period) : null;
  if (dirty === null) return null;
  const place = `${rollup.id} ${key} ${period.from} ${period.to}`;
  return reader.keep(place, period, () => {
    const added = new AddedIds(reader.slots, rollup, key);
    const clipped = reader.clip(rollup, period);
    const isStale = (at: string): boolean => reader.isStale(rollup.source, at);
    const cost = costOf(reader.db, rollup.id);
    for (const { sign, ...span } of clipped === null ? [] : runsOfPeriod(clipped, isStale, cost)) {
      for (const cells of reader.cellsOf(rollup, span)) added.addStored(cells, sign);
    }
    for (const day of dirty) reader.addChanges(added, rollup, day);
    return added;
  });
}
