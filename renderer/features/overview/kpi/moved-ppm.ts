import type { Unit } from '../../../../shared/contract/analytics.contract.ts';
import { ratioPpm } from '../../../../shared/kernel/rate.ts';

/** Half of the last digit that is written of a change. */
const LEAST_WRITTEN = 500;

interface Moved {
  unit: Unit;
  value: number;
  previous: number;
}

/** How far a figure moved: of what it was, or in points where it is a share itself. Null from nothing. */
export function movedPpm({ unit, value, previous }: Moved): number | null {
  const moved = value - previous;
  const ppm = unit === 'ratio' || moved === 0 ? moved : ratioPpm(moved, previous);
  return ppm !== null && Math.abs(ppm) < LEAST_WRITTEN ? 0 : ppm;
}
