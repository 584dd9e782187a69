import type { Content } from 'pdfmake/interfaces';
import { printColours } from '../print-colours.ts';
import { type BoardOnPaper, boardPage } from './board-page.ts';
import { cardContent, figuresContent } from './card-content.ts';
import { makePdf } from './pdf-maker.ts';

interface Watched {
  signal: AbortSignal;
  onProgress(done: number, of: number): void;
}

/** The whole board on paper. Card by card, so that the window goes on, and may be told to stop. */
export async function boardPdf(
  board: BoardOnPaper,
  { signal, onProgress }: Watched,
): Promise<Blob> {
  const colour = printColours();
  const figures = board.sheets.filter(({ card }) => card.draw === 'kpi');
  const drawn = board.sheets.filter(({ card }) => card.draw !== 'kpi');
  const cards: Content[] = figuresContent(figures, colour);
  for (const [index, sheet] of drawn.entries()) {
    onProgress(index + 1, drawn.length);
    await nextTurn();
    signal.throwIfAborted();
    cards.push(cardContent(sheet, colour));
  }
  await nextTurn();
  const pdf = await makePdf(boardPage(board, cards, colour));
  signal.throwIfAborted();
  return pdf;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
