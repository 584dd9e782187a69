import { attempt } from '../cycle/attempt.ts';
import { type Cycle, pullingOf } from '../cycle/cycle.ts';
import { discoverAll } from '../cycle/discover-all.ts';
import { type CompareKind, compareRows } from './compare-rows.ts';

/** Each entity in turn: all its rows and fields again, and the proof that it is equal then. */
export function compareAll(how: CompareKind): (cycle: Cycle) => Promise<boolean> {
  return async (cycle) => {
    let isVerified = true;
    for (const plan of await discoverAll(cycle)) {
      const { entity, subject } = plan;
      const counted = await attempt(cycle, entity, () => cycle.central.count(subject));
      if (counted === null) continue;
      cycle.progress.begin(entity.id, { total: counted.count, already: 0 });
      const pulling = pullingOf(cycle, plan);
      const isEqual = await attempt(cycle, entity, () => compareRows(pulling, how));
      isVerified &&= isEqual === true;
    }
    return isVerified && cycle.failures.length === 0;
  };
}
