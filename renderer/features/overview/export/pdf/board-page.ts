import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { kawungSvg } from '../../../../ui/feedback/kawung-shape.ts';
import { asOfText, type CardSheet } from '../card-sheet.ts';
import type { Colour } from '../print-colours.ts';
import { printable } from './printable.ts';

const MARGIN = 40;
const BELOW: [number, number, number, number] = [0, 0, 0, 3];
/** Between the margins of an A4 sheet, in points. */
export const PAGE_WIDTH = 595 - 2 * MARGIN;

export interface BoardOnPaper {
  title: string;
  company: string | null;
  /** All of the board, key figures first. At least one. */
  sheets: readonly [CardSheet, ...CardSheet[]];
  /** What nobody records, with what is missing. */
  missing: readonly { title: string; text: string }[];
}

/** The board with a letterhead, page numbers, and what every figure means at its end. */
export function boardPage(
  board: BoardOnPaper,
  cards: readonly Content[],
  colour: Colour,
): TDocumentDefinitions {
  const [first] = board.sheets;
  const { say } = first.words;
  const muted = colour('muted');
  return {
    pageSize: 'A4',
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN + 12],
    info: { title: printable(`${board.title} ${first.scope}`), creator: 'UMKM Backoffice' },
    defaultStyle: { font: 'Helvetica', fontSize: 9, lineHeight: 1.15, color: colour('ink') },
    content: [...letterhead(board, colour), ...cards, ...closing(board, colour)],
    footer: (page, of) => ({
      margin: [MARGIN, 12, MARGIN, 0],
      fontSize: 8,
      color: muted,
      columns: [
        { text: printable(asOfText(first.answer, first.words)) },
        { text: say('board_export.page', { page, of }), alignment: 'right' },
      ],
    }),
  };
}

function letterhead({ title, company, sheets: [first] }: BoardOnPaper, colour: Colour): Content[] {
  const muted = colour('muted');
  const lines = [
    first.scope,
    first.words.filtered,
    asOfText(first.answer, first.words),
    first.pending,
  ].flatMap((text) => (text === null ? [] : [{ text: printable(text), color: muted }]));
  return [
    {
      columns: [
        { svg: kawungSvg(colour('accent')), width: 26 },
        {
          width: '*',
          margin: [8, 2, 0, 0],
          stack: [
            { text: printable(company ?? 'UMKM Backoffice'), bold: true, color: colour('accent') },
            ...(company === null ? [] : [{ text: 'UMKM Backoffice', fontSize: 8, color: muted }]),
          ],
        },
      ],
    },
    rule(colour('accent')),
    { text: printable(title), fontSize: 18, bold: true, margin: [0, 8, 0, 4] },
    ...lines,
    { text: '', margin: [0, 0, 0, 8] },
  ];
}

function closing({ sheets, missing }: BoardOnPaper, colour: Colour): Content[] {
  const { say } = sheets[0].words;
  const meanings = new Map(
    sheets.flatMap((sheet) => sheet.meanings.map((one) => [one.metric.id, one])),
  );
  return [
    ...(missing.length === 0 ? [] : [head(say('dashboard.missing'))]),
    ...missing.map(({ title, text }) => ({
      text: [{ text: `${printable(title)}. `, bold: true }, printable(text)],
      margin: BELOW,
    })),
    head(say('board_export.definitions')),
    ...[...meanings.values()].map(({ name, definition, metric }) => ({
      text: [
        { text: `${printable(name)}. `, bold: true },
        printable(definition),
        {
          text: ` (${metric.id}, ${say('glossary.version')} ${metric.version})`,
          color: colour('muted'),
        },
      ],
      margin: BELOW,
    })),
  ];
}

function head(text: string): Content {
  return {
    text: printable(text),
    fontSize: 12,
    bold: true,
    margin: [0, 14, 0, 4],
    headlineLevel: 1,
  };
}

function rule(colour: string): Content {
  return {
    canvas: [
      { type: 'line', x1: 0, y1: 4, x2: PAGE_WIDTH, y2: 4, lineWidth: 0.8, lineColor: colour },
    ],
  };
}
