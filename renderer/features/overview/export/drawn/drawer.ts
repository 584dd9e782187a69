import type { CardSheet } from '../card-sheet.ts';
import type { Box, Paper } from '../paper.ts';
import type { Colour } from '../print-colours.ts';

/** How a kind of card is drawn where it leaves the screen. */
export interface Drawer {
  width: number;
  height(sheet: CardSheet): number;
  draw(paper: Paper, on: { sheet: CardSheet; box: Box; colour: Colour }): void;
}
