import type { SyncStatus } from '../../../../shared/contract/sync.contract.ts';
import type { TextKey } from '../../../../shared/i18n/areas/index.ts';
import type { Engine } from '../../../engine/engine.ts';

/** Hears the state of the sync now, and whenever it changed. */
export function watchSync(engine: Engine, hear: (status: SyncStatus) => void): () => void {
  const client = engine.client('local');
  const read = (): void => {
    // An engine that is closing answers no more, and nobody is left to be told.
    client.sync.status().then(hear, () => undefined);
  };
  read();
  return engine.on((event) => {
    if (event.kind === 'changed' && event.topics.includes('sync')) read();
  });
}

export const syncStates = ['none', 'syncing', 'failed', 'behind', 'verified'] as const;
export type SyncState = (typeof syncStates)[number];

export function stateOf({ running, lastCycle, entities }: SyncStatus): SyncState {
  if (running) return 'syncing';
  if (lastCycle === null) return 'none';
  if (lastCycle.outcome === 'failed') return 'failed';
  const asked = entities.filter(({ state }) => state !== 'unavailable');
  return asked.every(({ state }) => state === 'verified') ? 'verified' : 'behind';
}

export function wordOf(state: SyncState): TextKey {
  return `shell.state.${state}`;
}
