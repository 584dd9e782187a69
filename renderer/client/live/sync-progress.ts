import type { SyncProgress } from '../../../shared/contract/sync.contract.ts';
import { valueStore } from './value-store.ts';

/** How far the running cycle is; null while none runs. Follow it by `syncProgress.use()`. */
export const syncProgress = valueStore<SyncProgress | null>(null);
