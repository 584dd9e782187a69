import type { BoardEntry } from './board-entry.ts';
import type { Figure } from './use-figure.ts';

/** A card with its title in the user's language and the way its figures are written. */
export interface DrawnCard {
  entry: BoardEntry;
  title: string;
  figure: Figure;
}
