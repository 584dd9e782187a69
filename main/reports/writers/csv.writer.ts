import type { ExportedFile } from '../../../shared/contract/common.ts';
import { present } from '../../../shared/kernel/assert.ts';
import type { WriteTarget } from '../../platform/export/workbook/write-target.ts';
import { writeCsv } from '../../platform/export/write-csv.ts';
import type { ReportResult } from '../run.ts';

/** The report's most detailed table: data rows only, for whatever reads it next. */
export function writeReportCsv(
  result: ReportResult,
  { folders, clock, language }: WriteTarget,
): ExportedFile {
  const table = present(
    result.tables.find(({ id }) => id === result.csvTable),
    `Report ${result.id} has no table ${result.csvTable}.`,
  );
  return writeCsv(folders, clock, {
    name: `${result.name[language]} ${result.month}`,
    language,
    asOf: result.asOf,
    columns: table.columns.map(({ name, unit }) => ({
      header: name[language],
      unit,
      decimals: result.decimals,
    })),
    rows: table.rows.map((row) =>
      row.map((cell, index) => cell ?? table.columns[index]?.unknown?.[language] ?? null),
    ),
  });
}
