import type { SyncStatus } from '../../../shared/contract/sync.contract.ts';
import type { Tone } from '../../ui/feedback/tone.ts';
import type { SayKey } from '../../ui/text/use-text.ts';

interface Headline {
  /** Takes `at`, the as-of of what is shown, where there is one. */
  key: SayKey;
  tone: Tone;
}

/** How far the figures can be trusted. "Equal" is said only when every entity was counted and is. */
export function headlineOf(status: SyncStatus, running: boolean): Headline {
  const { asOf, entities, lastCycle } = status;
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
  if (entities.some(({ state }) => state === 'failed' || state === 'behind')) {
    return { key: 'sync.behind_since', tone: 'warn' };
  }
  const compared = entities.every(({ state }) => state === 'current' || state === 'unavailable');
  return compared
    ? { key: 'sync.equal', tone: 'good' }
    : { key: 'sync.counted_since', tone: 'neutral' };
}
