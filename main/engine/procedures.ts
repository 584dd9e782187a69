import { isContractProcedure } from '@orpc/contract';
import { contract } from '../../shared/contract/index.ts';
import { assert } from '../../shared/kernel/assert.ts';
import { alertsApi } from '../alerts/alerts.api.ts';
import { analyticsApi } from '../analytics/analytics.api.ts';
import { figuresApi } from '../analytics/figures/figures.api.ts';
import { glossaryApi } from '../analytics/glossary/glossary.api.ts';
import { factsApi } from '../facts/facts.api.ts';
import { certificationApi } from '../features/certification/certification.api.ts';
import { importsApi } from '../features/certification/import/imports.api.ts';
import { commissionLinesApi } from '../features/commission/lines/commission-lines.api.ts';
import { commissionPacksApi } from '../features/commission/packs/commission-packs.api.ts';
import { commissionRulesApi } from '../features/commission/rules/commission-rules.api.ts';
import { commissionSimulateApi } from '../features/commission/simulate/commission-simulate.api.ts';
import { evidenceApi } from '../features/evidence/evidence.api.ts';
import { ordersApi } from '../features/orders/orders.api.ts';
import { notesApi } from '../features/saved/notes.api.ts';
import { viewsApi } from '../features/saved/views.api.ts';
import { vendorsApi } from '../features/vendors/vendors.api.ts';
import { auditApi } from '../platform/audit/audit.api.ts';
import { backupsApi } from '../platform/backup/backup.api.ts';
import type { Bound } from '../platform/calls/bind.ts';
import { exportsApi } from '../platform/export/exports.api.ts';
import { lockApi } from '../platform/lock/lock.api.ts';
import { privacyApi } from '../platform/privacy/privacy.api.ts';
import { sessionApi } from '../platform/session/session.api.ts';
import { reportsApi } from '../reports/reports.api.ts';
import { documentsApi } from '../sync/attachments/documents.api.ts';
import { connectionApi } from '../sync/connection/connection.api.ts';
import { draftsApi } from '../sync/outbox/drafts.api.ts';
import { outboxApi } from '../sync/outbox/inbox/outbox.api.ts';
import { provisionApi } from '../sync/provision/provision.api.ts';
import { syncApi } from '../sync/sync.api.ts';

interface Apis {
  [name: string]: Bound | Apis;
}

/** Every procedure of the contract and the code that answers it. A feature registers here, in one line. */
const apis: Apis = {
  session: sessionApi,
  connection: connectionApi,
  sync: syncApi,
  facts: factsApi,
  vendors: vendorsApi,
  orders: ordersApi,
  analytics: analyticsApi,
  figures: figuresApi,
  glossary: glossaryApi,
  views: viewsApi,
  notes: notesApi,
  alerts: alertsApi,
  certification: certificationApi,
  evidence: { ...evidenceApi, ...documentsApi },
  imports: importsApi,
  reports: reportsApi,
  exports: exportsApi,
  backups: backupsApi,
  drafts: draftsApi,
  outbox: outboxApi,
  provision: provisionApi,
  lock: lockApi,
  privacy: privacyApi,
  audit: auditApi,
  commission: {
    rules: commissionRulesApi,
    lines: commissionLinesApi,
    packs: commissionPacksApi,
    simulate: commissionSimulateApi,
  },
};

/** By path (`orders.list`), after every leaf of the contract was found bound to its own code. */
export function bindProcedures(): ReadonlyMap<string, Bound> {
  return new Map(boundIn(contract, apis, []));
}

function* boundIn(
  node: object,
  beside: Bound | Apis | undefined,
  at: readonly string[],
): Generator<readonly [string, Bound]> {
  const path = at.join('.');
  if (!isContractProcedure(node)) {
    for (const [name, below] of Object.entries(node)) {
      assert(typeof below === 'object' && below !== null, `Not a procedure: ${path}.${name}`);
      const api = beside === undefined || isBound(beside) ? undefined : beside[name];
      yield* boundIn(below, api, [...at, name]);
    }
    return;
  }
  const { kind } = node['~orpc'].meta;
  if (kind === 'stream') {
    // A worker only says who may listen; the host thread has the events.
    yield [path, { kind: 'query', procedure: node, run: () => null }];
    return;
  }
  assert(beside !== undefined && isBound(beside), `Nothing answers ${path}`);
  assert(beside.procedure === node, `${path} is bound to another procedure.`);
  assert(beside.kind === kind, `${path} is a ${kind}, and bound as ${beside.kind}.`);
  yield [path, beside];
}

function isBound(node: Bound | Apis): node is Bound {
  return typeof node.run === 'function';
}
