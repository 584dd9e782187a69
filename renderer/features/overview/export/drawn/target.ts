import { gridOf } from '../card-table.ts';
import { letter, shortened } from '../lettering.ts';
import type { Drawer } from './drawer.ts';

const BAR = 12;
const LINE = 22;
const WHOLE = 1_000_000;

/** A figure, how much of its target that is, and the pace. */
export const target: Drawer = {
  width: 420,
  height: (sheet) => 50 + BAR + gridOf(sheet).rows.length * LINE,
  draw({ pen }, { sheet, box, colour }) {
    const [, ...lines] = gridOf(sheet).rows;
    const value = sheet.columns[0]?.figure.full(sheet.answer.totals[0] ?? null) ?? '–';
    letter(pen, { size: 26, weight: 600, colour: colour('ink') });
    pen.fillText(shortened(pen, value, box.width), box.x, box.y + 28);
    const reached = sheet.target?.reached ?? null;
    if (reached !== null) {
      pen.fillStyle = colour('sunken');
      pen.fillRect(box.x, box.y + 42, box.width, BAR);
      pen.fillStyle = colour('nila-4');
      const share = Math.min(1, Math.max(0, reached / WHOLE));
      pen.fillRect(box.x, box.y + 42, box.width * share, BAR);
    }
    for (const [index, { cells }] of lines.entries()) {
      const foot = box.y + 42 + BAR + (index + 1) * LINE;
      letter(pen, { size: 12, colour: colour('muted') });
      pen.fillText(shortened(pen, cells[0] ?? '', box.width * 0.6), box.x, foot);
      letter(pen, { size: 12, colour: colour('ink'), align: 'right' });
      pen.fillText(cells[1] ?? '', box.x + box.width, foot);
    }
  },
};
