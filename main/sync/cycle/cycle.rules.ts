import type { Instant } from '../../../shared/kernel/instant.ts';

export type Outcome = 'done' | 'failed' | 'cancelled';

const REGULAR_MS = 5 * 60_000;
const FIRST_RETRY_MS = 15_000;

/** Every five minutes; sooner after a failure, then ever later while it lasts. */
export function nextCycleAt(
  endedAt: Instant,
  ended: { outcome: Outcome; failedBefore: number },
): Instant {
  const { outcome, failedBefore } = ended;
  if (outcome !== 'failed') return endedAt + REGULAR_MS;
  return endedAt + Math.min(REGULAR_MS, FIRST_RETRY_MS * 2 ** Math.min(failedBefore, 10));
}
