import { gridOf } from '../card-table.ts';
import { letter, shortened } from '../lettering.ts';
import type { Drawer } from './drawer.ts';

const LINE = 22;
const NAME_SHARE = 0.26;
const shades = ['nila-1', 'nila-2', 'nila-3', 'nila-4', 'nila-5'] as const;
const inks = ['ink', 'ink', 'on-nila-3', 'on-accent', 'on-accent'] as const;

/** The figures as a table; of cohorts darker where more came back. */
export const grid: Drawer = {
  width: 960,
  height: (sheet) => (gridOf(sheet).rows.length + 1) * LINE + 4,
  draw({ pen }, { sheet, box, colour }) {
    const { head, names, rows } = gridOf(sheet);
    const nameWidth = (box.width * NAME_SHARE) / names;
    const figureWidth = (box.width - nameWidth * names) / Math.max(1, head.length - names);
    const rightOf = (column: number) =>
      box.x + nameWidth * names + (column - names + 1) * figureWidth;
    const cell = (text: string, column: number, foot: number) => {
      const isName = column < names;
      pen.textAlign = isName ? 'left' : 'right';
      const room = (isName ? nameWidth : figureWidth) - 8;
      pen.fillText(
        shortened(pen, text, room),
        isName ? box.x + column * nameWidth : rightOf(column) - 4,
        foot,
      );
    };
    letter(pen, { size: 11, weight: 600, colour: colour('muted') });
    for (const [column, text] of head.entries()) cell(text, column, box.y + 15);
    rule(box.y + LINE);
    for (const [index, { cells, weights }] of rows.entries()) {
      const top = box.y + (index + 1) * LINE;
      for (const [column, text] of cells.entries()) {
        const step = weights?.[column] ?? null;
        if (step !== null) {
          pen.fillStyle = colour(shades[step] ?? 'nila-1');
          pen.fillRect(rightOf(column) - figureWidth + 1, top + 1, figureWidth - 2, LINE - 2);
        }
        letter(pen, { size: 11, colour: colour(step === null ? 'ink' : (inks[step] ?? 'ink')) });
        cell(text, column, top + 15);
      }
    }
    function rule(y: number): void {
      pen.fillStyle = colour('line-strong');
      pen.fillRect(box.x, y - 1, box.width, 1);
    }
  },
};
