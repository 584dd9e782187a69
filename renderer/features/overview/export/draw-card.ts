import { type CardSheet, noteLines } from './card-sheet.ts';
import { bars } from './drawn/bars.ts';
import type { Drawer } from './drawn/drawer.ts';
import { grid } from './drawn/grid.ts';
import { kpi } from './drawn/kpi.ts';
import { line } from './drawn/line.ts';
import { share } from './drawn/share.ts';
import { target } from './drawn/target.ts';
import { tiles } from './drawn/tiles.ts';
import { letter, shortened, wrap } from './lettering.ts';
import { canvasPaper, type Paper, type Size, svgPaper } from './paper.ts';
import { printColours } from './print-colours.ts';

const drawers: Readonly<Record<CardSheet['card']['draw'], Drawer>> = {
  kpi,
  line,
  bars,
  ranking: bars,
  tiles,
  share,
  table: grid,
  cohorts: grid,
  target,
};

const EDGE = 20;
const HEAD = 56;
const NOTE = 16;

/** The card as SVG, with everything that it must say. Text stays text. */
export function cardSvg(sheet: CardSheet): { svg: string; size: Size } {
  const size = sizeOf(sheet);
  const paper = svgPaper(size);
  drawFramed(paper, sheet, size);
  return { svg: paper.text(), size };
}

/** The drawing alone, for a page that says the rest itself. */
export function bareSvg(sheet: CardSheet): { svg: string; size: Size } {
  const drawer = drawers[sheet.card.draw];
  const size = { width: drawer.width, height: drawer.height(sheet) };
  const paper = svgPaper(size);
  drawer.draw(paper, { sheet, box: { x: 0, y: 0, ...size }, colour: printColours() });
  return { svg: paper.text(), size };
}

/** The same picture as dots, twice as many as it has units. */
export function cardPng(sheet: CardSheet): Promise<Blob> {
  const size = sizeOf(sheet);
  const paper = canvasPaper(size);
  drawFramed(paper, sheet, size);
  return paper.blob();
}

function sizeOf(sheet: CardSheet): Size {
  const drawer = drawers[sheet.card.draw];
  const notes = notesOf(svgPaper({ width: 1, height: 1 }), sheet, drawer.width);
  return {
    width: drawer.width + 2 * EDGE,
    height: Math.ceil(EDGE + HEAD + drawer.height(sheet) + 12 + notes.length * NOTE + EDGE),
  };
}

function drawFramed(paper: Paper, sheet: CardSheet, size: Size): void {
  const { pen } = paper;
  const colour = printColours();
  const drawer = drawers[sheet.card.draw];
  const height = drawer.height(sheet);
  pen.fillStyle = colour('surface');
  pen.fillRect(0, 0, size.width, size.height);
  letter(pen, { size: 16, weight: 600, colour: colour('ink') });
  pen.fillText(shortened(pen, sheet.title, drawer.width), EDGE, EDGE + 16);
  letter(pen, { size: 12, colour: colour('muted') });
  pen.fillText(shortened(pen, sheet.scope, drawer.width), EDGE, EDGE + 36);
  const box = { x: EDGE, y: EDGE + HEAD, width: drawer.width, height };
  drawer.draw(paper, { sheet, box, colour });
  for (const [index, note] of notesOf(paper, sheet, drawer.width).entries()) {
    letter(pen, { size: 11, colour: colour('muted') });
    pen.fillText(note, EDGE, EDGE + HEAD + height + 12 + (index + 1) * NOTE - 4);
  }
}

/** What the figures mean, what is not among them, and when they were true. */
function notesOf({ pen }: Paper, sheet: CardSheet, width: number): string[] {
  letter(pen, { size: 11, colour: 'black' });
  const { meanings, pending, asOf, narrowed } = sheet;
  return [
    ...(narrowed === null ? [] : [narrowed]),
    ...noteLines(sheet),
    ...meanings.map(({ name, definition }) => `${name}: ${definition}`),
    ...(pending === null ? [] : [pending]),
    asOf,
  ].flatMap((text) => wrap(pen, text, width));
}
