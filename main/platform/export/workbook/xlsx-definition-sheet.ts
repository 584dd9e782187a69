import { reportTexts as words } from '../../../../shared/i18n/areas/reports.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import type { Workbook } from './workbook.ts';
import { cellRef, rowXml, textXml } from './xlsx-cells.ts';
import { HEADING_ROWS, headingRows } from './xlsx-heading.ts';
import type { Style } from './xlsx-styles.ts';
import type { Worksheet } from './xlsx-worksheet.ts';

const HEADER_ROW = HEADING_ROWS + 1;
const TERM_WIDTH = 30;
const MEANING_WIDTH = 110;

/** What every column means, in the workbook itself: a figure never travels without its meaning. */
export function definitionSheet(result: Workbook, language: Language): Worksheet {
  const name = words['report.sheet.definitions'][language];
  const line = (row: number, texts: readonly string[], style: Style) =>
    rowXml(
      row,
      texts.map((text, column) => textXml(cellRef(column, row), text, style)),
    );
  return {
    name,
    widths: [TERM_WIDTH, MEANING_WIDTH],
    headerRow: HEADER_ROW,
    lastFilteredRow: null,
    footer: `&L${result.name[language].replaceAll('&', '&&')}&R${words['report.page'][language]}`,
    rows: [
      ...headingRows(result, `${result.name[language]}: ${name}`, language),
      line(
        HEADER_ROW,
        [words['report.term'][language], words['report.meaning'][language]],
        'header',
      ),
      ...linesOf(result, language).map((texts, index) =>
        line(HEADER_ROW + 1 + index, texts, 'prose'),
      ),
    ],
  };
}

function linesOf({ notes = [], definitions }: Workbook, language: Language): string[][] {
  return [
    ...notes.map(({ name, text }) => [name[language], text]),
    ...definitions.map(({ name, definition }) => [name[language], definition[language]]),
  ];
}
