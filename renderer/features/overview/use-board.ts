import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { useSession } from '../../client/use-session.ts';
import { useAskedBoard } from './use-asked-board.ts';

/** All figures of a board are of one snapshot, but those of slow cards, which it does not wait for. */
export function useBoard(id: string) {
  const { asOf } = useSession();
  const input = useAskedBoard(id);
  const queryClient = useQueryClient();
  const options = api.analytics.dashboard.queryOptions({
    input,
    enabled: asOf !== null,
    placeholderData: (before) => (before?.id === id ? before : undefined),
  });
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery(options);
  return {
    /** Says which figures were asked for. */
    question: JSON.stringify(input),
    board: data,
    /** The figures are of what was asked before; the asked ones are on their way, or were stopped. */
    stale: isPlaceholderData,
    counting: isFetching,
    stopped:
      asOf !== null && !isFetching && error === null && (isPlaceholderData || data === undefined),
    failure: error === null ? null : failureOf(error),
    count: () => void refetch(),
    stop: () => void queryClient.cancelQueries({ queryKey: options.queryKey }),
  };
}
