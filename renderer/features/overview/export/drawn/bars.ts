import { isNamed } from '../../board-entry.ts';
import type { CardSheet } from '../card-sheet.ts';
import { letter, shortened } from '../lettering.ts';
import type { Box, Pen } from '../paper.ts';
import type { Drawer } from './drawer.ts';

const LINE = 24;
const GAP = 12;
const RANK = 24;

/** Bars from zero, each with its name and figure. */
export const bars: Drawer = {
  width: 640,
  height: ({ rows }) => Math.max(1, rows.length) * LINE,
  draw({ pen }, { sheet, box, colour }) {
    const rows = barsOf(sheet);
    const named = rows.filter((row) => row.isNamed);
    const most = Math.max(0, ...named.map(({ value }) => value));
    const ranked = sheet.card.draw === 'ranking' ? RANK : 0;
    const spread = spreadOf(pen, rows, { ...box, width: box.width - ranked });
    for (const [index, row] of rows.entries()) {
      const { name, value, figure } = row;
      const foot = box.y + index * LINE + 16;
      const left = box.x + ranked;
      letter(pen, { size: 12, colour: colour('muted'), align: 'right' });
      if (ranked > 0 && row.isNamed) pen.fillText(`${named.indexOf(row) + 1}`, left - 8, foot);
      letter(pen, { size: 12, colour: colour('ink') });
      pen.fillText(shortened(pen, name, spread.name), left, foot);
      if (row.isNamed && most > 0) {
        const full = Math.max(0, value) / most;
        pen.fillStyle = colour('sunken');
        pen.fillRect(left + spread.name + GAP, foot - 8, spread.bar, 8);
        pen.fillStyle = colour('nila-4');
        pen.fillRect(left + spread.name + GAP, foot - 8, spread.bar * full, 8);
      }
      letter(pen, { size: 12, colour: colour('ink'), align: 'right' });
      pen.fillText(figure, box.x + box.width, foot);
    }
  },
};

interface Bar {
  name: string;
  value: number;
  figure: string;
  /** Has a bar and a rank; what has no name has neither. */
  isNamed: boolean;
}

function barsOf({ rows, columns }: CardSheet): Bar[] {
  return rows.flatMap(({ keys, names, values: [value] }) =>
    value === null || value === undefined
      ? []
      : [
          {
            name: names[0] ?? '',
            value,
            figure: columns[0]?.figure.full(value) ?? '',
            isNamed: isNamed(keys[0]),
          },
        ],
  );
}

/** Names take what they need up to a share, figures what they need, bars the rest. */
function spreadOf(pen: Pen, rows: readonly Bar[], { width }: Box): { name: number; bar: number } {
  letter(pen, { size: 12, colour: 'black' });
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => Math.ceil(pen.measureText(text).width)));
  const figure = widest(rows.map((row) => row.figure));
  const name = Math.min(widest(rows.map((row) => row.name)), width * 0.45);
  return { name, bar: Math.max(0, width - name - figure - 2 * GAP) };
}
