import { useQuery, useQueryClient } from '@tanstack/react-query';
import { failureOf } from '../../../client/failure.ts';
import { useAskedBoard } from '../use-asked-board.ts';
import { entryOn, slowCardQuery } from './slow-card-query.ts';

interface OnBoard {
  board: string;
  /** Asked for together with it. */
  asked: readonly string[];
  /** The board itself is still on its way: it goes first. */
  waiting: boolean;
}

/** The figures of a card that the board came without. */
export function useSlowCard(card: string, { board, asked, waiting }: OnBoard) {
  const queryClient = useQueryClient();
  const options = slowCardQuery(useAskedBoard(board), asked);
  const { data, error, isFetching, refetch } = useQuery({ ...options, enabled: !waiting });
  return {
    entry: entryOn(data, card),
    counting: isFetching,
    stopped: !waiting && !isFetching && error === null && data === undefined,
    failure: error === null || isFetching ? null : failureOf(error),
    count: () => void refetch(),
    stop: () => void queryClient.cancelQueries({ queryKey: options.queryKey }),
  };
}
