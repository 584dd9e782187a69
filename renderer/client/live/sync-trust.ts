import type { SyncStatus } from '../../../shared/contract/sync.contract.ts';

/** Every entity that the central gives was equal to it, month by month, in the last cycle. */
export function isVerified({ entities, verifiedAt }: SyncStatus): boolean {
  const asked = entities.filter(({ state }) => state !== 'unavailable');
  return (
    verifiedAt !== null && asked.length > 0 && asked.every(({ state }) => state === 'verified')
  );
}
