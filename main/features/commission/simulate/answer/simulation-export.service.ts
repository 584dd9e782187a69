import type { SimulationTable } from '../../../../../shared/contract/commission-simulate.contract.ts';
import type { ExportedFile } from '../../../../../shared/contract/common.ts';
import { simulationTexts as words } from '../../../../../shared/i18n/areas/simulation.ts';
import { formatCount } from '../../../../../shared/i18n/format.ts';
import type { Language } from '../../../../../shared/i18n/keys.ts';
import type { Reader } from '../../../../db/db.ts';
import type { TaskCall } from '../../../../platform/calls/calls.ts';
import { findCompanyCurrency } from '../../../../platform/company/company.store.ts';
import { findOrigin } from '../../../../platform/company/origin.store.ts';
import type { Cell, Column, Workbook } from '../../../../platform/export/workbook/workbook.ts';
import { writeWorkbook } from '../../../../platform/export/workbook/write-workbook.ts';
import { writeCsv } from '../../../../platform/export/write-csv.ts';
import { kept } from './kept.ts';
import { eachSimulatedLine, findSimulatedLines } from './simulated-lines.service.ts';
import { lineCells, lineColumns, linesTable, sumsTable } from './simulation-tables.ts';

interface Asked {
  id: string;
  format: 'csv' | 'xlsx';
  table: SimulationTable;
  language: Language;
}

type Called = Pick<TaskCall, 'reader' | 'folders' | 'clock'>;

/** A sheet is for looking at. */
const LINES_IN_A_SHEET = 50_000;

export function exportSimulation(call: Called, asked: Asked): ExportedFile {
  return asked.format === 'csv' ? exportCsv(call, asked) : exportWorkbook(call, asked);
}

function exportCsv(
  { reader, folders, clock }: Called,
  { id, table, language }: Asked,
): ExportedFile {
  const { answer } = kept(id);
  const name = `${words['simulation.name'][language]} ${words[`simulation.by_${table}`][language]}`;
  const sums = table === 'lines' ? null : sumsTable(answer, table);
  const columns = sums?.columns ?? lineColumns;
  return writeCsv(folders, clock, {
    ...{ name, language, asOf: answer.asOf },
    columns: columns.map(({ name: header, unit }) => ({
      ...{ header: header[language], unit, decimals: 0 },
    })),
    rows: withWords(sums?.rows ?? cellsOf(reader, id, language), columns, language),
  });
}

function* cellsOf(db: Reader, id: string, language: Language): Generator<Cell[]> {
  for (const line of eachSimulatedLine(db, id)) yield lineCells(line, language);
}

function* withWords(
  rows: Iterable<readonly Cell[]>,
  columns: readonly Column[],
  language: Language,
): Generator<Cell[]> {
  for (const row of rows) {
    yield row.map((cell, index) => cell ?? columns[index]?.unknown?.[language] ?? null);
  }
}

function exportWorkbook({ reader, folders, clock }: Called, { id, language }: Asked): ExportedFile {
  const { answer } = kept(id);
  const shown = { which: 'any', offset: 0, limit: LINES_IN_A_SHEET } as const;
  const { rows } = findSimulatedLines(reader, { id, ...shown });
  const told = words['simulation.definition.lines'];
  const most = (of: Language): string =>
    told[of].replace('{{count}}', formatCount(LINES_IN_A_SHEET, of));
  const workbook: Workbook = {
    ...{ name: words['simulation.name'], month: null, days: answer.period, asOf: answer.asOf },
    ...{ currency: findCompanyCurrency(reader).code, decimals: 0 },
    origin: findOrigin(reader) ?? null,
    tables: [
      ...(['vendor', 'category', 'region'] as const).map((by) => sumsTable(answer, by)),
      linesTable(rows, language),
    ],
    definitions: [
      { name: words['simulation.old'], definition: words['simulation.definition.old'] },
      { name: words['simulation.new'], definition: words['simulation.definition.new'] },
      { name: words['simulation.by_lines'], definition: { id: most('id'), en: most('en') } },
    ],
  };
  return writeWorkbook(workbook, { folders, clock, language });
}
