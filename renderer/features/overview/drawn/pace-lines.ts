import type { CardTarget } from '../../../../shared/contract/card-target.ts';
import { ratioPpm } from '../../../../shared/kernel/rate.ts';

/** What is known of the pace, in the order it is read. */
export function paceLines({ reached, runRate, requiredPerDay, daysGone, days }: CardTarget) {
  const passed = ratioPpm(daysGone, days);
  const all = [
    { name: 'board.reached', value: reached, of: 'share' },
    { name: 'board.elapsed', value: runRate === null ? null : passed, of: 'share' },
    { name: 'board.run_rate', value: runRate, of: 'figure' },
    { name: 'board.required_rate', value: requiredPerDay, of: 'figure' },
  ] as const;
  return all.flatMap((line) => (line.value === null ? [] : [{ ...line, value: line.value }]));
}
