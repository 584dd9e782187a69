import type { Figure } from '../../ui/text/use-figure.ts';
import type { BoardEntry, Definitions } from './board-entry.ts';

/** A card with its title in the user's language and the way its figures are written. */
export interface DrawnCard {
  entry: BoardEntry;
  title: string;
  figure: Figure;
  definitions: Definitions;
}
