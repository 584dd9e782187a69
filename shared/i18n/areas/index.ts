import { alertTexts } from './alerts.ts';
import { auditTexts } from './audit.ts';
import { backupTexts } from './backups.ts';
import { behindTexts } from './behind.ts';
import { boardScreenTexts } from './board.ts';
import { boardCardTexts } from './board-cards.ts';
import { boardExportTexts } from './board-export.ts';
import { boardTexts } from './boards.ts';
import { certificateTexts } from './certificates.ts';
import { cliTexts } from './cli.ts';
import { commissionAmountsScreenTexts } from './commission-amounts-screen.ts';
import { commissionClaimTexts } from './commission-claims.ts';
import { commissionCloseScreenTexts } from './commission-close-screen.ts';
import { commissionDecisionTexts } from './commission-decisions.ts';
import { commissionExportTexts } from './commission-export.ts';
import { commissionLinesTexts } from './commission-lines.ts';
import { commissionPacksScreenTexts } from './commission-packs-screen.ts';
import { commissionRuleDecisionsTexts } from './commission-rule-decisions.ts';
import { commissionRuleFormTexts } from './commission-rule-form.ts';
import { commissionRuleWordsTexts } from './commission-rule-words.ts';
import { commissionRulesTexts } from './commission-rules.ts';
import { commissionRulesScreenTexts } from './commission-rules-screen.ts';
import { commissionScreenTexts } from './commission-screen.ts';
import { commissionSimulatorScreenTexts } from './commission-simulator-screen.ts';
import { commissionWhyTexts } from './commission-why.ts';
import { complianceReportTexts } from './compliance-report.ts';
import { coverageTexts } from './coverage.ts';
import { deedTexts } from './deeds.ts';
import { desktopTexts } from './desktop.ts';
import { entityTexts } from './entities.ts';
import { errorTexts } from './errors.ts';
import { evidenceTexts } from './evidence.ts';
import { evidenceScreenTexts } from './evidence-screen.ts';
import { exploreTexts } from './explore.ts';
import { exportTexts } from './exports.ts';
import { factTexts } from './facts.ts';
import { fieldTexts } from './fields.ts';
import { figureTexts } from './figures.ts';
import { glossaryTexts } from './glossary.ts';
import { importTexts } from './imports.ts';
import { listTexts } from './lists.ts';
import { lockTexts } from './lock.ts';
import { metricTexts } from './metrics.ts';
import { metricComplianceTexts } from './metrics-compliance.ts';
import { metricPeopleTexts } from './metrics-people.ts';
import { metricPlaceTexts } from './metrics-places.ts';
import { metricTradeTexts } from './metrics-trade.ts';
import { metricVendorTexts } from './metrics-vendors.ts';
import { orderTexts } from './orders.ts';
import { outboxTexts } from './outbox.ts';
import { outboxExportTexts } from './outbox-export.ts';
import { overviewTexts } from './overview.ts';
import { privacyTexts } from './privacy.ts';
import { provisionTexts } from './provision.ts';
import { renewalTimeTexts } from './renewal-times.ts';
import { reportTexts } from './reports.ts';
import { reportScreenTexts } from './reports-screen.ts';
import { roleTexts } from './role.ts';
import { settingTexts } from './settings.ts';
import { shellTexts } from './shell.ts';
import { shopTexts } from './shop.ts';
import { simulationTexts } from './simulation.ts';
import { syncTexts } from './sync.ts';
import { uiTexts } from './ui.ts';
import { vendorNoteTexts } from './vendor-notes.ts';
import { vendorRecordTexts } from './vendor-record.ts';
import { vendorTimelineTexts } from './vendor-timeline.ts';
import { vendorTexts } from './vendors.ts';
import { viewTexts } from './views.ts';

/** Every text of the product. One line per area; a key stands in one area only (tested). */
export const allTexts = {
  ...alertTexts,
  ...auditTexts,
  ...backupTexts,
  ...behindTexts,
  ...boardScreenTexts,
  ...boardCardTexts,
  ...certificateTexts,
  ...coverageTexts,
  ...evidenceTexts,
  ...evidenceScreenTexts,
  ...renewalTimeTexts,
  ...figureTexts,
  ...boardTexts,
  ...boardExportTexts,
  ...glossaryTexts,
  ...lockTexts,
  ...privacyTexts,
  ...provisionTexts,
  ...commissionAmountsScreenTexts,
  ...commissionRulesScreenTexts,
  ...commissionRuleWordsTexts,
  ...commissionRuleFormTexts,
  ...commissionRuleDecisionsTexts,
  ...commissionSimulatorScreenTexts,
  ...commissionCloseScreenTexts,
  ...commissionPacksScreenTexts,
  ...commissionDecisionTexts,
  ...commissionClaimTexts,
  ...commissionScreenTexts,
  ...commissionExportTexts,
  ...commissionLinesTexts,
  ...commissionWhyTexts,
  ...commissionRulesTexts,
  ...simulationTexts,
  ...deedTexts,
  ...desktopTexts,
  ...entityTexts,
  ...cliTexts,
  ...errorTexts,
  ...exploreTexts,
  ...exportTexts,
  ...factTexts,
  ...fieldTexts,
  ...importTexts,
  ...listTexts,
  ...metricTexts,
  ...metricComplianceTexts,
  ...metricPeopleTexts,
  ...metricPlaceTexts,
  ...metricTradeTexts,
  ...metricVendorTexts,
  ...orderTexts,
  ...outboxTexts,
  ...outboxExportTexts,
  ...complianceReportTexts,
  ...reportTexts,
  ...overviewTexts,
  ...reportScreenTexts,
  ...roleTexts,
  ...settingTexts,
  ...shellTexts,
  ...shopTexts,
  ...syncTexts,
  ...uiTexts,
  ...vendorTexts,
  ...vendorNoteTexts,
  ...vendorRecordTexts,
  ...vendorTimelineTexts,
  ...viewTexts,
} as const;
export type TextKey = keyof typeof allTexts;
