import { isContractProcedure } from '@orpc/contract';
import { contract } from '../../shared/contract/index.ts';
import { assert } from '../../shared/kernel/assert.ts';
import { analyticsApi } from '../analytics/analytics.api.ts';
import { factsApi } from '../facts/facts.api.ts';
import { ordersApi } from '../features/orders/orders.api.ts';
import { vendorsApi } from '../features/vendors/vendors.api.ts';
import { auditApi } from '../platform/audit/audit.api.ts';
import { backupsApi } from '../platform/backup/backup.api.ts';
import type { Bound } from '../platform/calls/bind.ts';
import { exportsApi } from '../platform/export/exports.api.ts';
import { lockApi } from '../platform/lock/lock.api.ts';
import { privacyApi } from '../platform/privacy/privacy.api.ts';
import { sessionApi } from '../platform/session/session.api.ts';
import { reportsApi } from '../reports/reports.api.ts';
import { connectionApi } from '../sync/connection/connection.api.ts';
import { draftsApi } from '../sync/outbox/drafts.api.ts';
import { outboxApi } from '../sync/outbox/inbox/outbox.api.ts';
import { provisionApi } from '../sync/provision/provision.api.ts';
import { syncApi } from '../sync/sync.api.ts';

/** Every procedure of the contract and the code that answers it. A feature registers here, in one line. */
const apis: Record<string, Record<string, Bound>> = {
  session: sessionApi,
  connection: connectionApi,
  sync: syncApi,
  facts: factsApi,
  vendors: vendorsApi,
  orders: ordersApi,
  analytics: analyticsApi,
  reports: reportsApi,
  exports: exportsApi,
  backups: backupsApi,
  drafts: draftsApi,
  outbox: outboxApi,
  provision: provisionApi,
  lock: lockApi,
  privacy: privacyApi,
  audit: auditApi,
};

/** By path (`orders.list`), after every leaf of the contract was found bound to its own code. */
export function bindProcedures(): ReadonlyMap<string, Bound> {
  const bound = new Map<string, Bound>();
  for (const [area, procedures] of Object.entries(contract)) {
    for (const [verb, procedure] of Object.entries(procedures)) {
      assert(isContractProcedure(procedure), `Not a procedure: ${area}.${verb}`);
      const { kind } = procedure['~orpc'].meta;
      if (kind === 'stream') {
        // A worker only says who may listen; the host thread has the events.
        bound.set(`${area}.${verb}`, { kind: 'query', procedure, run: () => null });
        continue;
      }
      const found = apis[area]?.[verb];
      assert(found !== undefined, `Nothing answers ${area}.${verb}`);
      assert(found.procedure === procedure, `${area}.${verb} is bound to another procedure.`);
      assert(found.kind === kind, `${area}.${verb} is a ${kind}, and bound as ${found.kind}.`);
      bound.set(`${area}.${verb}`, found);
    }
  }
  return bound;
}
