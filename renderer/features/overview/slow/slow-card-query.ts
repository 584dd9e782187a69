import { queryOptions } from '@tanstack/react-query';
import { api, client } from '../../../client/client.ts';
import { type BoardEntry, type BoardPlace, isAnswered } from '../board-entry.ts';
import type { AskedBoard } from '../use-asked-board.ts';
import { inTurn } from './in-turn.ts';

/** One card of a board, asked for as the board was. */
export function slowCardQuery(asked: AskedBoard, card: string) {
  const input = { ...asked, only: [card] };
  return queryOptions({
    queryKey: api.analytics.dashboard.queryKey({ input }),
    queryFn: ({ signal }) => inTurn(signal, () => client.analytics.dashboard(input, { signal })),
  });
}

export function entryOn(
  board: { cards: readonly BoardPlace[] } | undefined,
): BoardEntry | undefined {
  return board?.cards.find(isAnswered);
}
