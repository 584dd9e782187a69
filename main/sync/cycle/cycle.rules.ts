import type { Instant } from '../../../shared/kernel/instant.ts';

export type Outcome = 'done' | 'failed' | 'cancelled';

const REGULAR_MS = 5 * 60_000;
const FIRST_RETRY_MS = 15_000;
const LEAST_MS = 1_000;
/** A central that asks for more patience than this is asked again all the same. */
const LONGEST_ASKED_MS = 3_600_000;

/**
 * Every five minutes; sooner after a failure, then ever later while it lasts. Anywhere within that span, so that
 * desks which lost the same central do not all come back in the same second.
 */
export function nextCycleAt(
  endedAt: Instant,
  ended: { outcome: Outcome; failedBefore: number; random: number; askedMs: number },
): Instant {
  const { outcome, failedBefore, random, askedMs } = ended;
  if (outcome !== 'failed') return endedAt + REGULAR_MS;
  const span = Math.min(REGULAR_MS, FIRST_RETRY_MS * 2 ** Math.min(failedBefore, 10));
  const waited = LEAST_MS + Math.trunc(random * (span - LEAST_MS));
  return endedAt + Math.max(waited, Math.min(askedMs, LONGEST_ASKED_MS));
}
