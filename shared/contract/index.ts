import { alertsContract } from './alerts.contract.ts';
import { analyticsContract } from './analytics.contract.ts';
import { auditContract } from './audit.contract.ts';
import { backupsContract } from './backups.contract.ts';
import { certificationContract } from './certification.contract.ts';
import { commissionDraftContract } from './commission-draft.contract.ts';
import { commissionLinesContract } from './commission-lines.contract.ts';
import { commissionPacksContract } from './commission-packs.contract.ts';
import { commissionProjectionContract } from './commission-projection.contract.ts';
import { commissionRulesContract } from './commission-rules.contract.ts';
import { commissionSimulateContract } from './commission-simulate.contract.ts';
import { connectionContract } from './connection.contract.ts';
import { documentsContract } from './documents.contract.ts';
import { draftsContract } from './drafts.contract.ts';
import { eventsContract } from './events.contract.ts';
import { evidenceContract } from './evidence.contract.ts';
import { exportsContract } from './exports.contract.ts';
import { factsContract } from './facts.contract.ts';
import { figuresContract } from './figures.contract.ts';
import { glossaryContract } from './glossary.contract.ts';
import { importsContract } from './imports.contract.ts';
import { lockContract } from './lock.contract.ts';
import { notesContract } from './notes.contract.ts';
import { ordersContract } from './orders.contract.ts';
import { outboxContract } from './outbox.contract.ts';
import { privacyContract } from './privacy.contract.ts';
import { provisionContract } from './provision.contract.ts';
import { reportsContract } from './reports.contract.ts';
import { sessionContract } from './session.contract.ts';
import { syncContract } from './sync.contract.ts';
import { vendorNotesContract } from './vendor-notes.contract.ts';
import { vendorRecordContract } from './vendor-record.contract.ts';
import { vendorsContract } from './vendors.contract.ts';
import { viewsContract } from './views.contract.ts';

/** Everything the engine can be asked, from any host. */
export const contract = {
  session: sessionContract,
  connection: connectionContract,
  sync: syncContract,
  drafts: draftsContract,
  outbox: outboxContract,
  facts: factsContract,
  events: eventsContract,
  vendors: { ...vendorsContract, ...vendorRecordContract, notes: vendorNotesContract },
  orders: ordersContract,
  analytics: analyticsContract,
  figures: figuresContract,
  glossary: glossaryContract,
  views: viewsContract,
  notes: notesContract,
  alerts: alertsContract,
  certification: certificationContract,
  evidence: { ...evidenceContract, ...documentsContract },
  imports: importsContract,
  reports: reportsContract,
  exports: exportsContract,
  backups: backupsContract,
  provision: provisionContract,
  lock: lockContract,
  privacy: privacyContract,
  audit: auditContract,
  commission: {
    rules: {
      ...commissionRulesContract,
      ...commissionDraftContract,
      ...commissionProjectionContract,
    },
    lines: commissionLinesContract,
    packs: commissionPacksContract,
    simulate: commissionSimulateContract,
  },
};
export type Contract = typeof contract;
