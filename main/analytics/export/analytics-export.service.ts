import type { ExportedFile } from '../../../shared/contract/common.ts';
import type { Language } from '../../../shared/i18n/keys.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import { findOrigin } from '../../platform/company/origin.store.ts';
import type { SheetColumn } from '../../platform/export/workbook/workbook.ts';
import { writeWorkbook } from '../../platform/export/workbook/write-workbook.ts';
import { type CsvColumn, writeCsv } from '../../platform/export/write-csv.ts';
import { askMetrics } from '../analytics.service.ts';
import type { AskedMetrics } from '../question.ts';
import { figuresNotes } from './figures-notes.ts';
import { figuresTable } from './figures-table.ts';

const DECIMALS_OF_MILLIONTHS = 6;

interface AskedExport {
  query: AskedMetrics;
  title: string;
  format: 'csv' | 'xlsx';
  language: Language;
}

/** The figures of a card as a file: plain rows, or a workbook that says what they mean. */
export function exportMetrics(
  { reader, folders, clock }: Pick<TaskCall, 'reader' | 'folders' | 'clock'>,
  { query, title, format, language }: AskedExport,
): ExportedFile {
  return reader.snapshot(() => {
    const answer = askMetrics(reader, query);
    const name = { id: title, en: title };
    const table = figuresTable({ query, answer, language });
    if (format === 'csv') {
      const columns = table.columns.map((one) => csvColumn(one, answer.decimals, language));
      const { asOf } = answer;
      return writeCsv(folders, clock, { name: title, columns, rows: table.rows, language, asOf });
    }
    const workbook = {
      ...{ name, month: null, days: query.period, tables: [table] },
      ...{ asOf: answer.asOf, currency: answer.currency, decimals: answer.decimals },
      origin: findOrigin(reader) ?? null,
      notes: figuresNotes(reader, { query, answer, language }),
      definitions: [],
    };
    return writeWorkbook(workbook, { folders, clock, language });
  });
}

function csvColumn({ name, unit }: SheetColumn, decimals: number, language: Language): CsvColumn {
  const header = name[language];
  if (unit === 'count' || unit === 'text') return { header, unit };
  // Millionths are written as money of so many decimals is: to the last of them.
  return {
    ...{ header, unit: 'money' },
    decimals: unit === 'money' ? decimals : DECIMALS_OF_MILLIONTHS,
  };
}
