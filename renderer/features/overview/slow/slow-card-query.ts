import { queryOptions } from '@tanstack/react-query';
import { api, client } from '../../../client/client.ts';
import { type BoardEntry, type BoardPlace, isAnswered } from '../board-entry.ts';
import type { AskedBoard } from '../use-asked-board.ts';
import { inTurn } from './in-turn.ts';

/** Single figures are counted in one walk over the rows, whichever of them is asked for; every other card alone. */
export function askedWith(places: readonly BoardPlace[], card: string): string[] {
  const figures = places
    .filter((place) => place.card.draw === 'kpi' && !isAnswered(place))
    .map((place) => place.card.id);
  return figures.includes(card) ? figures : [card];
}

/** Some cards of a board, asked for as the board was. */
export function slowCardQuery(asked: AskedBoard, only: readonly string[]) {
  const input = { ...asked, only: [...only] };
  return queryOptions({
    queryKey: api.analytics.dashboard.queryKey({ input }),
    queryFn: ({ signal }) => inTurn(signal, () => client.analytics.dashboard(input, { signal })),
  });
}

export function entryOn(
  board: { cards: readonly BoardPlace[] } | undefined,
  card: string,
): BoardEntry | undefined {
  return board?.cards.filter(isAnswered).find((entry) => entry.card.id === card);
}
