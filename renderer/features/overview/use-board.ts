import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { usePeriod } from '../../client/use-period.ts';
import { useSession } from '../../client/use-session.ts';
import { useWhere } from '../../filters/use-where.ts';
import { filtersOf } from '../../filters/where.ts';

/** A board over the period and with the filters of the address. All its figures are of one snapshot. */
export function useBoard(id: string) {
  const { asOf } = useSession();
  const { period, compare } = usePeriod();
  const { where } = useWhere();
  const queryClient = useQueryClient();
  const input = { id, period, compare, filters: filtersOf(where) };
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
