import { syncContract } from '../../shared/contract/sync.contract.ts';
import { onCommand, onQuery, onTask } from '../platform/calls/bind.ts';
import { exportDiagnostics } from './status/diagnostics.service.ts';
import { listFoundDrift, listQuarantine, viewStatus } from './status/status.service.ts';
import { exportSync } from './status/status-export.service.ts';
import {
  acceptRestored,
  cancelSync,
  makeWay,
  retryQuarantine,
  startCompare,
  syncNow,
} from './sync.service.ts';

export const syncApi = {
  status: onQuery(syncContract.status, (_, { db }) => viewStatus(db)),
  quarantine: onQuery(syncContract.quarantine, (input, { db }) => listQuarantine(db, input)),
  export: onTask(syncContract.export, async (input, call) => exportSync(call, input)),
  start: onTask(syncContract.start, async (_, call) => ({ started: await syncNow(call) })),
  cancel: onTask(syncContract.cancel, async (_, call) => ({ cancelled: cancelSync(call) })),
  drift: onQuery(syncContract.drift, (input, { db }) => listFoundDrift(db, input)),
  repair: onTask(syncContract.repair, async ({ entity }, call) => {
    await makeWay(call);
    return { started: startCompare(call, entity) };
  }),
  retryQuarantine: onTask(syncContract.retryQuarantine, async ({ entity }, call) => {
    await makeWay(call);
    return { started: retryQuarantine(call, entity) };
  }),
  acceptRestored: onCommand(syncContract.acceptRestored, ({ resend }, call) =>
    acceptRestored(call, resend),
  ),
  diagnostics: onTask(syncContract.diagnostics, async (_, call) => exportDiagnostics(call)),
};
