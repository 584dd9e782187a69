import type { ExportedFile } from '../../../../shared/contract/common.ts';
import { commissionClaimTexts as words } from '../../../../shared/i18n/areas/commission-claims.ts';
import { simulationTexts } from '../../../../shared/i18n/areas/simulation.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import type { BusinessMonth } from '../../../../shared/kernel/business-day.ts';
import type { TaskCall } from '../../../platform/calls/calls.ts';
import { writeCsv } from '../../../platform/export/write-csv.ts';
import { findAsOf } from '../../../platform/freshness/freshness.store.ts';
import { claimsOf } from './claims.service.ts';

export function exportClaims(
  { reader, folders, clock }: Pick<TaskCall, 'reader' | 'folders' | 'clock'>,
  { month, language }: { month: BusinessMonth; language: Language },
): ExportedFile {
  return reader.snapshot(() => {
    const money = { unit: 'money', decimals: 0 } as const;
    return writeCsv(folders, clock, {
      name: `${words['commission_packs.claims'][language]} ${month}`,
      language,
      asOf: findAsOf(reader, ['partner']),
      columns: [
        { header: simulationTexts['simulation.vendor'][language], unit: 'text' },
        { header: words['commission_packs.charges'][language], unit: 'count' },
        { header: words['commission_packs.fee'][language], ...money },
        { header: words['commission_packs.claim'][language], ...money },
      ],
      rows: claimsOf(reader, month).rows.map(({ vendor, lines, fee, claim }) => [
        ...[vendor.name, lines, fee, claim],
      ]),
    });
  });
}
