import { type BoardEntry, type BoardPlace, isAnswered } from '../../board-entry.ts';

interface Counting {
  signal: AbortSignal;
  ask(card: string): Promise<BoardEntry | undefined>;
  onProgress(done: number, of: number): void;
}

/** All cards of a board with their figures: for those that are still counted it waits. */
export async function wholeBoard(
  cards: readonly BoardPlace[],
  { signal, ask, onProgress }: Counting,
): Promise<BoardEntry[]> {
  const slow = cards.filter((place) => !isAnswered(place)).map(({ card }) => card.id);
  const counted = new Map<string, BoardEntry | undefined>();
  for (const id of slow) {
    onProgress(counted.size + 1, slow.length);
    counted.set(id, await ask(id));
    signal.throwIfAborted();
  }
  return cards.flatMap((place) => {
    const entry = isAnswered(place) ? place : counted.get(place.card.id);
    return entry ?? [];
  });
}
