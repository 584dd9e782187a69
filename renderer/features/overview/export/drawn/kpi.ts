import { letter, shortened } from '../lettering.ts';
import type { Drawer } from './drawer.ts';

/** One number and how it moved. */
export const kpi: Drawer = {
  width: 420,
  height: () => 74,
  draw({ pen }, { sheet, box, colour }) {
    const value = sheet.columns[0]?.figure.full(sheet.answer.totals[0] ?? null) ?? '–';
    letter(pen, { size: 28, weight: 600, colour: colour('ink') });
    pen.fillText(shortened(pen, value, box.width), box.x, box.y + 34);
    if (sheet.moved === null) return;
    letter(pen, { size: 12, colour: colour('muted') });
    pen.fillText(shortened(pen, sheet.moved, box.width), box.x, box.y + 58);
  },
};
