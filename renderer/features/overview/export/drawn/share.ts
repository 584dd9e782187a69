import { ratioPpm } from '../../../../../shared/kernel/rate.ts';
import { isNamed } from '../../board-entry.ts';
import { letter, shortened } from '../lettering.ts';
import type { Drawer } from './drawer.ts';

const LINE = 24;
const BAR = 18;
const hues = ['hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5', 'hue-6'] as const;

/** Parts of one whole in one bar, each named below with its figure and share. */
export const share: Drawer = {
  width: 640,
  height: ({ rows }) => BAR + 12 + Math.max(1, rows.length) * LINE,
  draw({ pen }, { sheet, box, colour }) {
    const whole = sheet.rows.reduce((sum, { values }) => sum + Math.max(0, values[0] ?? 0), 0);
    let left = box.x;
    for (const [index, { keys, names, values }] of sheet.rows.entries()) {
      const value = values[0] ?? 0;
      const part = whole > 0 ? (Math.max(0, value) / whole) * box.width : 0;
      pen.fillStyle = colour((isNamed(keys[0]) && hues[index]) || 'compare');
      pen.fillRect(left, box.y, Math.max(0, part - 1), BAR);
      left += part;
      const foot = box.y + BAR + 12 + index * LINE + 16;
      pen.fillRect(box.x, foot - 9, 10, 10);
      letter(pen, { size: 12, colour: colour('ink') });
      pen.fillText(shortened(pen, names[0] ?? '', box.width - 280), box.x + 18, foot);
      letter(pen, { size: 12, colour: colour('ink'), align: 'right' });
      pen.fillText(sheet.columns[0]?.figure.full(value) ?? '', box.x + box.width - 70, foot);
      const ppm = ratioPpm(value, sheet.answer.totals[0] ?? 0);
      letter(pen, { size: 12, colour: colour('muted'), align: 'right' });
      if (ppm !== null) pen.fillText(sheet.words.format.ratio(ppm), box.x + box.width, foot);
    }
  },
};
