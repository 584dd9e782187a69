import type { SyncStatus } from '../../../../shared/contract/sync.contract.ts';
import { isVerified } from '../../../client/live/sync-trust.ts';
import type { Tone } from '../../../ui/feedback/tone.ts';
import type { SayKey } from '../../../ui/text/use-text.ts';

interface Headline {
  /** Takes `at`, the as-of of what is shown, where there is one. */
  key: SayKey;
  tone: Tone;
}

/** How far the figures can be trusted. Green is said only when every entity was verified and nothing is refused. */
export function headlineOf(status: SyncStatus, running: boolean): Headline {
  const { asOf, entities, lastCycle, outbox } = status;
  const never = asOf === null;
  if (running) {
    return { key: never ? 'sync.first_running' : 'sync.catching_up', tone: 'accent' };
  }
  if (lastCycle?.outcome === 'failed') {
    return never
      ? { key: 'sync.failed_never', tone: 'bad' }
      : { key: 'sync.failed_since', tone: 'warn' };
  }
  if (lastCycle?.outcome === 'cancelled') {
    return { key: never ? 'sync.first_stopped' : 'sync.cancelled_since', tone: 'warn' };
  }
  if (never) return { key: 'sync.never', tone: 'neutral' };
  if (isVerified(status)) {
    return outbox.conflicts + outbox.refused > 0
      ? { key: 'sync.equal_but', tone: 'warn' }
      : { key: 'sync.equal', tone: 'good' };
  }
  const differs = entities.some(({ state }) => ['failed', 'drift', 'chasing'].includes(state));
  return differs
    ? { key: 'sync.behind_since', tone: 'warn' }
    : { key: 'sync.counted_since', tone: 'neutral' };
}
