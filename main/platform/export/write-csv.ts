import type { ExportedFile } from '../../../shared/contract/common.ts';
import { exportStem } from '../../../shared/i18n/export-name.ts';
import type { Language } from '../../../shared/i18n/keys.ts';
import { assertNever } from '../../../shared/kernel/assert.ts';
import type { Clock, Instant } from '../../../shared/kernel/instant.ts';
import type { ProfileFolders } from '../profile/folders.ts';
import { dialects, moneyCell, numberCell, textCell } from './csv-cells.ts';
import { createExportFile } from './export-file.ts';

/** Money comes in minor units of `decimals`, a count is whole, a number is rounded where `decimals` are given. */
export interface CsvColumn {
  header: string;
  unit: 'text' | 'money' | 'count' | 'number';
  decimals?: number;
}
export type CsvCell = string | number | null;

export interface CsvTable {
  name: string;
  columns: readonly CsvColumn[];
  rows: Iterable<readonly CsvCell[]>;
  language: Language;
  asOf: Instant | null;
}

/** Excel takes a file without it for the local code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** One header row, then data only: the as-of time stands in the file's name, so no reader has to skip lines. */
export function writeCsv(
  folders: ProfileFolders,
  clock: Clock,
  { name, columns, rows, language, asOf }: CsvTable,
): ExportedFile {
  const stem = exportStem({ name, language, asOf, madeAt: clock.now() });
  let count = 0;
  const file = createExportFile(folders, { stem, extension: 'csv' }, (sink) => {
    const line = (cells: string[]) => sink.write(`${cells.join(dialects[language].separator)}\r\n`);
    sink.write(BYTE_ORDER_MARK);
    line(columns.map((column) => textCell(column.header)));
    for (const row of rows) {
      line(columns.map((column, index) => cellText(row[index] ?? null, column, language)));
      count += 1;
    }
  });
  return { ...file, rows: count };
}

function cellText(value: CsvCell, column: CsvColumn, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'string') return textCell(value);
  switch (column.unit) {
    case 'money':
      return moneyCell(value, column.decimals, language);
    case 'count':
      return numberCell(value, undefined, language);
    case 'number':
      return numberCell(value, column.decimals, language);
    case 'text':
      return textCell(value.toString());
    default:
      return assertNever(column.unit);
  }
}
