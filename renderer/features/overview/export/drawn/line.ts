import { drawLine } from '../../../../charts/print/draw-line.ts';
import { bandsOf } from '../../trend/trend-bands.ts';
import { trendPoints } from '../../trend/trend-points.ts';
import type { CardSheet } from '../card-sheet.ts';
import { letter } from '../lettering.ts';
import type { Box, Pen } from '../paper.ts';
import { type Colour, printPalette } from '../print-colours.ts';
import type { Drawer } from './drawer.ts';

const LEGEND = 26;

/** A trend, and what its lines are. */
export const line: Drawer = {
  width: 960,
  height: () => 300 + LEGEND,
  draw(paper, { sheet, box, colour }) {
    const part = paper.part({ width: box.width, height: box.height - LEGEND });
    drawLine(part.context, {
      points: trendPoints(sheet, sheet.words.format),
      bands: bandsOf(sheet),
      compared: sheet.beside !== null,
      notes: sheet.notes,
      names: [sheet.words.say('ui.this_period'), sheet.beside ?? ''],
      palette: printPalette(colour),
      density: paper.density,
      axis: (value) => sheet.columns[0]?.figure.short(value) ?? '',
      onDrawn: () => part.lay(box),
    });
    drawNames(paper.pen, { sheet, box, colour });
  },
};

function drawNames(
  pen: Pen,
  { sheet, box, colour }: { sheet: CardSheet; box: Box; colour: Colour },
): void {
  const foot = box.y + box.height - 6;
  let left = box.x;
  const { say } = sheet.words;
  const bands = new Set(bandsOf(sheet).map(({ kind }) => kind));
  const names = [
    { name: say('ui.this_period'), tone: colour('nila-5'), thick: 2 },
    ...(sheet.beside === null ? [] : [{ name: sheet.beside, tone: colour('compare'), thick: 2 }]),
    ...[...bands].map((kind) => ({
      name: say(`shell.period.${kind}`),
      tone: colour(kind === 'payday' ? 'sunken' : 'accent-soft'),
      thick: 10,
    })),
  ];
  for (const { name, tone, thick } of names) {
    pen.fillStyle = tone;
    pen.fillRect(left, foot - 4 - thick / 2, 16, thick);
    letter(pen, { size: 11, colour: colour('muted') });
    pen.fillText(name, left + 22, foot);
    left += 22 + pen.measureText(name).width + 24;
  }
}
