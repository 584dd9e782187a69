import { reportTexts as words } from '../../../../shared/i18n/areas/reports.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import { decimalText } from '../decimal-text.ts';
import type { Cell, LaidTable, SheetColumn, Workbook } from './workbook.ts';
import { cellRef, formulaXml, numberXml, rowXml, textXml } from './xlsx-cells.ts';
import { HEADING_ROWS, headingRows } from './xlsx-heading.ts';
import type { Style } from './xlsx-styles.ts';
import type { Worksheet } from './xlsx-worksheet.ts';

const WIDTHS = {
  ...{ text: 34, money: 20, count: 12 },
  ...{ ratio: 12, decimal: 14 },
} as const satisfies Record<SheetColumn['unit'], number>;
const totalStyles = {
  ...{ text: 'total', money: 'totalMoney', count: 'totalCount' },
  ...{ ratio: 'totalRatio', decimal: 'totalDecimal' },
} as const satisfies Record<SheetColumn['unit'], Style>;
const DECIMALS_OF_MILLIONTHS = 6;
const CODE_WIDTH = 14;
const HEADER_ROW = HEADING_ROWS + 1;
const FIRST_ROW = HEADER_ROW + 1;

interface Sheet {
  result: Workbook;
  table: LaidTable<SheetColumn>;
  language: Language;
}

export function tableSheet(sheet: Sheet): Worksheet {
  const { result, table, language } = sheet;
  return {
    name: table.title[language],
    widths: table.columns.map(({ unit, isCode }) => (isCode ? CODE_WIDTH : WIDTHS[unit])),
    headerRow: HEADER_ROW,
    lastFilteredRow: lastRowOf(table),
    footer: `&L${result.name[language].replaceAll('&', '&&')}&R${words['report.page'][language]}`,
    rows: rowsOf(sheet),
  };
}

/** A table without rows still has one, which says so, and which its formulas cover. */
function lastRowOf(table: LaidTable<SheetColumn>): number {
  return HEADER_ROW + Math.max(1, table.rows.length);
}

function* rowsOf(sheet: Sheet): Iterable<string> {
  const { result, table, language } = sheet;
  yield* headingRows(result, `${result.name[language]}: ${table.title[language]}`, language);
  yield rowXml(
    HEADER_ROW,
    table.columns.map(({ name, unit }, column) => {
      const style = unit === 'text' ? 'header' : 'headerRight';
      return textXml(cellRef(column, HEADER_ROW), name[language], style);
    }),
  );
  for (const [index, cells] of table.rows.entries()) yield dataRow(sheet, cells, FIRST_ROW + index);
  if (table.rows.length === 0) {
    const none = words['report.no_rows'][language];
    yield rowXml(FIRST_ROW, [textXml(cellRef(0, FIRST_ROW), none, 'text')]);
  }
  if (table.totals.some((total) => total !== null)) yield totalRow(sheet);
}

function dataRow({ result, table, language }: Sheet, cells: readonly Cell[], row: number): string {
  const xml = table.columns.map((column, index) => {
    const ref = cellRef(index, row);
    const cell = cells[index] ?? column.unknown?.[language] ?? null;
    if (cell === null) return '';
    if (typeof cell === 'string') return textXml(ref, cell, 'text');
    const style = column.unit === 'text' ? 'count' : column.unit;
    const value = valueText(cell, column, result.decimals);
    const formula = formulaOf(column, table.columns, row);
    return formula === null
      ? numberXml(ref, value, style)
      : formulaXml(ref, formula, { value, style });
  });
  return rowXml(row, xml);
}

/** `E8-F8` for a column that equals others of its row. */
function formulaOf(
  { equals }: SheetColumn,
  columns: readonly SheetColumn[],
  row: number,
): string | null {
  if (equals === undefined) return null;
  const refs = (ids: readonly string[]) =>
    ids.map((id) =>
      cellRef(
        columns.findIndex((column) => column.id === id),
        row,
      ),
    );
  return [refs(equals.plus).join('+'), ...refs(equals.minus)].join('-');
}

function totalRow({ result, table, language }: Sheet): string {
  const last = lastRowOf(table);
  const row = last + 1;
  const xml = table.columns.map((column, index) => {
    const ref = cellRef(index, row);
    const total = table.totals[index] ?? null;
    if (total === null) {
      const label = index === 0 ? words['report.total'][language] : '';
      return textXml(ref, label, 'total');
    }
    const formula = `SUM(${cellRef(index, FIRST_ROW)}:${cellRef(index, last)})`;
    const style = totalStyles[column.unit];
    const value = valueText(total, column, result.decimals);
    return column.summed === true
      ? formulaXml(ref, formula, { value, style })
      : numberXml(ref, value, style);
  });
  return rowXml(row, xml);
}

function valueText(value: number, { unit }: SheetColumn, decimals: number): string {
  if (unit === 'money') return decimalText(value, decimals);
  const isExact = unit === 'text' || unit === 'count';
  return isExact ? value.toString() : decimalText(value, DECIMALS_OF_MILLIONTHS);
}
