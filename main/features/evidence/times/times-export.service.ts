import type { ExportedFile } from '../../../../shared/contract/common.ts';
import type { RenewalTime } from '../../../../shared/contract/renewal-times.ts';
import { renewalTimeTexts as words } from '../../../../shared/i18n/areas/renewal-times.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import type { TaskCall } from '../../../platform/calls/calls.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import { findOrigin } from '../../../platform/company/origin.store.ts';
import type { Cell, Column } from '../../../platform/export/workbook/workbook.ts';
import { writeWorkbook } from '../../../platform/export/workbook/write-workbook.ts';
import { writeCsv } from '../../../platform/export/write-csv.ts';
import { viewTimes } from './times.service.ts';

interface Asked {
  days: Period | null;
  format: 'csv' | 'xlsx';
  language: Language;
}

const columns: readonly Column[] = [
  { id: 'requirement', name: words['evidence.times_requirement'], unit: 'text' },
  {
    ...({ id: 'issuer', name: words['evidence.times_issuer'], unit: 'text' } as const),
    unknown: words['evidence.times_no_issuer'],
  },
  { id: 'approved', name: words['evidence.times_approved'], unit: 'count', summed: true },
  { id: 'median_days', name: words['evidence.times_median_days'], unit: 'count' },
  { id: 'p90_days', name: words['evidence.times_p90_days'], unit: 'count' },
  { id: 'costed', name: words['evidence.times_costed'], unit: 'count', summed: true },
  { id: 'median_cost', name: words['evidence.times_median_cost'], unit: 'money' },
  { id: 'total_cost', name: words['evidence.times_total_cost'], unit: 'money', summed: true },
  { id: 'open', name: words['evidence.times_open'], unit: 'count', summed: true },
];

export function exportTimes(
  { reader, folders, clock }: Pick<TaskCall, 'reader' | 'folders' | 'clock'>,
  { days: asked, format, language }: Asked,
): ExportedFile {
  return reader.snapshot(() => {
    const { asOf, days, rows } = viewTimes({ db: reader, clock }, asked);
    const { code: currency, decimals } = findCompanyCurrency(reader);
    const cells = rows.map(cellsOf);
    const name = words['evidence.times_title'];
    if (format === 'csv') {
      return writeCsv(folders, clock, {
        ...{ name: `${name[language]} ${days.from} ${days.to}`, language, asOf },
        columns: columns.map((one) => ({ header: one.name[language], unit: one.unit, decimals })),
        rows: cells.map((row) =>
          row.map((cell, at) => cell ?? columns[at]?.unknown?.[language] ?? null),
        ),
      });
    }
    const totals = columns.map(() => null);
    const table = { id: 'times', title: name, columns, rows: cells, totals };
    const definition = words['evidence.times_definition'];
    return writeWorkbook(
      {
        ...{ name, month: null, days, asOf, currency, decimals, tables: [table] },
        origin: findOrigin(reader) ?? null,
        definitions: [{ name, definition }],
      },
      { folders, clock, language },
    );
  });
}

function cellsOf(row: RenewalTime): Cell[] {
  const { requirement, issuer, approved, medianDays, p90Days } = row;
  const { costed, medianCostMinor, totalCostMinor, open } = row;
  const times = [requirement, issuer, approved, medianDays, p90Days];
  return [...times, costed, medianCostMinor, costed === 0 ? null : totalCostMinor, open];
}
