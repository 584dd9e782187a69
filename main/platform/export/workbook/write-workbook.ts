import type { ExportedFile } from '../../../../shared/contract/common.ts';
import { exportStem } from '../../../../shared/i18n/export-name.ts';
import { createExportFile } from '../export-file.ts';
import { ZipWriter } from '../zip.ts';
import type { Workbook } from './workbook.ts';
import type { WriteTarget } from './write-target.ts';
import { definitionSheet } from './xlsx-definition-sheet.ts';
import { packageParts } from './xlsx-package.ts';
import { moneyFormat, stylesXml } from './xlsx-styles.ts';
import { tableSheet } from './xlsx-table-sheet.ts';
import { worksheetXml } from './xlsx-worksheet.ts';

/** One sheet per table and one of definitions; our own writer: docs/adr/0007. */
export function writeWorkbook(
  result: Workbook,
  { folders, clock, language }: WriteTarget,
): ExportedFile {
  const { month, days } = result;
  const title = `${result.name[language]} ${month ?? `${days.from} ${days.to}`}`;
  const sheets = [
    ...result.tables.map((table) => tableSheet({ result, table, language })),
    definitionSheet(result, language),
  ];
  const styles = stylesXml(moneyFormat(result.currency, hasCents(result) ? result.decimals : 0));
  const parts = packageParts({ title, asOf: result.asOf, styles, sheets });
  const stem = exportStem({ name: title, language, asOf: result.asOf, madeAt: clock.now() });
  const file = createExportFile(folders, { stem, extension: 'xlsx' }, (sink) => {
    const zip = new ZipWriter(sink);
    for (const [name, xml] of Object.entries(parts)) zip.add(name, [xml]);
    for (const [index, sheet] of sheets.entries()) {
      zip.add(`xl/worksheets/sheet${index + 1}.xml`, worksheetXml(sheet));
    }
    zip.finish();
  });
  const rows = result.tables.reduce((sum, table) => sum + table.rows.length, 0);
  return { ...file, rows };
}

/** Rupiah on Odoo have two decimals that hardly any amount uses. */
function hasCents({ tables, decimals }: Workbook): boolean {
  return tables.some(({ columns, rows }) =>
    rows.some((row) =>
      row.some(
        (cell, index) =>
          columns[index]?.unit === 'money' &&
          typeof cell === 'number' &&
          cell % 10 ** decimals !== 0,
      ),
    ),
  );
}
