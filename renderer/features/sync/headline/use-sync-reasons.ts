import type { EntityStatus, SyncStatus } from '../../../../shared/contract/sync.contract.ts';
import { knownFailure } from '../../../client/failure.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import { type Say, useText } from '../../../ui/text/use-text.ts';

/** Pulled, and not known to be equal. */
const distrusted = ['drift', 'chasing', 'unverified'] as const;

/** Sentences that say what is not equal and why; none where everything is. */
export function useSyncReasons(status: SyncStatus, running: boolean): string[] {
  const say = useText();
  const { pick, time } = useFormat();
  const labelOf = ({ label }: EntityStatus) => pick(label);
  const inState = (state: EntityStatus['state']) =>
    status.entities.filter((entity) => entity.state === state);
  const unavailable = inState('unavailable').map(labelOf).join(', ');
  const notes = unavailable === '' ? [] : [say('sync.entity_unavailable', { labels: unavailable })];
  if (running) return notes;
  const waiting = status.asOf === null ? [] : inState('waiting').map(labelOf);
  return [
    ...cycleReason(say, status),
    ...failedReasons(say, inState('failed'), labelOf),
    ...distrusted.flatMap((state) =>
      inState(state).map((entity) =>
        say(`sync.entity_${state}`, {
          label: labelOf(entity),
          at: entity.asOf === null ? '–' : time(entity.asOf),
          count: entity.months.total - entity.months.equal,
        }),
      ),
    ),
    ...(waiting.length === 0 ? [] : [say('sync.entity_waiting', { labels: waiting.join(', ') })]),
    ...notes,
  ];
}

function cycleReason(say: Say, { lastCycle }: SyncStatus): string[] {
  if (lastCycle?.outcome !== 'failed' || lastCycle.error === null) return [];
  const { code, params } = knownFailure(lastCycle.error);
  return [say(code, params)];
}

/** One sentence for all that failed for the same reason; the reason of the whole cycle is said already. */
function failedReasons(
  say: Say,
  failed: readonly EntityStatus[],
  labelOf: (entity: EntityStatus) => string,
): string[] {
  const labels = new Map<string, string[]>();
  for (const entity of failed) {
    if (entity.error === null) continue;
    const { code, params } = knownFailure(entity.error);
    const reason = say(code, params);
    labels.set(reason, [...(labels.get(reason) ?? []), labelOf(entity)]);
  }
  return [...labels].map(([reason, of]) =>
    say('sync.entity_failed', { label: of.join(', '), reason }),
  );
}
