import { provinceTiles } from '../../../../charts/tiles/province-tiles.ts';
import { legendOf, shadeOf } from '../../../../charts/tiles/tile-shade.ts';
import { letter, shortened } from '../lettering.ts';
import type { Drawer } from './drawer.ts';

const COLUMNS = 16;
const ROWS = 8;
const TILE_HEIGHT = 44;
const GAP = 3;
const fills = ['surface', 'nila-1', 'nila-2', 'nila-3', 'nila-4', 'nila-5'] as const;
const inks = ['muted', 'ink', 'ink', 'on-nila-3', 'on-accent', 'on-accent'] as const;

/** The country as tiles of one size, darker where there is more, each with its short figure. */
export const tiles: Drawer = {
  width: 960,
  height: () => ROWS * TILE_HEIGHT + 40,
  draw({ pen }, { sheet, box, colour }) {
    const figure = sheet.columns[0]?.figure;
    const values = new Map(
      sheet.rows.flatMap(({ keys: [code = ''], values: [value] }) =>
        value === null || value === undefined ? [] : [[code, value] as const],
      ),
    );
    const most = Math.max(0, ...provinceTiles.map(({ code }) => values.get(code) ?? 0));
    const width = box.width / COLUMNS;
    for (const { code, short, column, row } of provinceTiles) {
      const value = values.get(code);
      const shade = shadeOf(value, most);
      const [x, y] = [box.x + column * width, box.y + row * TILE_HEIGHT];
      pen.fillStyle = colour(fills[shade] ?? 'surface');
      pen.fillRect(x, y, width - GAP, TILE_HEIGHT - GAP);
      if (shade === 0) {
        pen.strokeStyle = colour('line-strong');
        pen.lineWidth = 1;
        pen.strokeRect(x + 0.5, y + 0.5, width - GAP - 1, TILE_HEIGHT - GAP - 1);
      }
      const ink = colour(inks[shade] ?? 'ink');
      const centre = x + (width - GAP) / 2;
      letter(pen, { size: 10, weight: 600, colour: ink, align: 'center' });
      pen.fillText(shortened(pen, short, width - GAP - 4), centre, y + 18);
      letter(pen, { size: 9, colour: ink, align: 'center' });
      pen.fillText(
        shortened(pen, figure?.short(value ?? null) ?? '', width - GAP - 2),
        centre,
        y + 31,
      );
    }
    if (most === 0) return;
    const foot = box.y + ROWS * TILE_HEIGHT + 12;
    const starts = legendOf(most, (value) => figure?.short(value) ?? '');
    for (const [step, start] of starts.entries()) {
      const x = box.x + step * 90;
      pen.fillStyle = colour(fills[step + 1] ?? 'surface');
      pen.fillRect(x, foot, 86, 8);
      letter(pen, { size: 10, colour: colour('muted') });
      pen.fillText(start ?? '', x, foot + 20);
    }
  },
};
