import { syncContract } from '../../shared/contract/sync.contract.ts';
import { onQuery, onTask } from '../platform/calls/bind.ts';
import { listQuarantine, viewStatus } from './status/status.service.ts';
import { exportSync } from './status/status-export.service.ts';
import { cancelSync, startSync } from './sync.service.ts';

export const syncApi = {
  status: onQuery(syncContract.status, (_, { db }) => viewStatus(db)),
  quarantine: onQuery(syncContract.quarantine, (input, { db }) => listQuarantine(db, input)),
  export: onTask(syncContract.export, async (input, call) => exportSync(call, input)),
  start: onTask(syncContract.start, async (_, call) => ({ started: startSync(call) })),
  cancel: onTask(syncContract.cancel, async (_, call) => ({ cancelled: cancelSync(call) })),
};
