import type { Content, TableCell } from 'pdfmake/interfaces';
import { type CardSheet, noteLines } from '../card-sheet.ts';
import { gridOf } from '../card-table.ts';
import { bareSvg } from '../draw-card.ts';
import type { Colour } from '../print-colours.ts';
import { PAGE_WIDTH } from './board-page.ts';
import { printable, printableSvg } from './printable.ts';

/** A table of more rows is left to the files of the card. */
const FEW_ROWS = 14;
const BELOW: [number, number, number, number] = [0, 2, 0, 0];
/** Kinds of drawing that say every figure themselves. */
const OUTSPOKEN: readonly string[] = ['bars', 'ranking', 'share', 'table', 'cohorts', 'target'];

/** The key figures of a board in one table: what, how much, how it moved. */
export function figuresContent(sheets: readonly CardSheet[], colour: Colour): Content[] {
  if (sheets.length === 0) return [];
  return [
    {
      table: {
        widths: ['*', 'auto', '*'],
        body: sheets.map(({ title, columns, answer, moved }) => [
          { text: printable(title) },
          {
            text: printable(columns[0]?.figure.full(answer.totals[0] ?? null) ?? '–'),
            bold: true,
            alignment: 'right',
          },
          { text: printable(moved ?? ''), color: colour('muted') },
        ]),
      },
      layout: 'lightHorizontalLines',
    },
  ];
}

/** A card as a drawing of lines and letters, and its figures below where those are few. */
export function cardContent(sheet: CardSheet, colour: Colour): Content {
  const { svg, size } = bareSvg(sheet);
  return {
    stack: [
      {
        stack: [
          { text: printable(sheet.title), bold: true, fontSize: 11, margin: [0, 14, 0, 4] },
          { svg: printableSvg(svg), width: Math.min(PAGE_WIDTH, size.width * 0.75) },
        ],
        unbreakable: size.height < size.width,
      },
      ...noteLines(sheet).map((text): Content => ({ text: printable(text), margin: BELOW })),
      ...totalContent(sheet, colour),
      ...tableContent(sheet, colour),
    ],
  };
}

/** What is true of all rows together. */
function totalContent(sheet: CardSheet, colour: Colour): Content[] {
  const { card, columns, answer, rows, words } = sheet;
  if (rows.length === 0 || card.by.length === 0) return [];
  const figures = columns.map(
    ({ name, figure }, index) => `${name}: ${figure.full(answer.totals[index] ?? null)}`,
  );
  const text = `${words.say('board_export.whole')}. ${figures.join(' · ')}`;
  return [{ text: printable(text), color: colour('muted'), margin: [0, 4, 0, 0] }];
}

function tableContent(sheet: CardSheet, colour: Colour): Content[] {
  if (OUTSPOKEN.includes(sheet.card.draw)) return [];
  const { head, names, rows } = gridOf(sheet);
  if (rows.length > FEW_ROWS) {
    const text = sheet.words.say('board_export.table_left_out', { rows: rows.length });
    return [{ text: printable(text), fontSize: 8, color: colour('muted') }];
  }
  const line = (cells: readonly string[], isHead: boolean): TableCell[] =>
    cells.map((text, column) => ({
      text: printable(text),
      fontSize: 8,
      alignment: column < names ? 'left' : 'right',
      ...(isHead ? { bold: true, color: colour('muted') } : {}),
    }));
  return [
    {
      margin: [0, 4, 0, 0],
      layout: 'lightHorizontalLines',
      table: {
        headerRows: 1,
        widths: head.map((_, column) => (column < names ? '*' : 'auto')),
        body: [line(head, true), ...rows.map(({ cells }) => line(cells, false))],
      },
    },
  ];
}
