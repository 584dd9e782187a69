import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { usePeriod } from '../../../client/use-period.ts';
import { filtersOf } from '../../../filters/where.ts';
import { type Exploration, hasTop } from './exploration.ts';

/** The question as the engine is asked it, over the period of the top bar. */
export function useAsked(exploration: Exploration) {
  const { period, compare } = usePeriod();
  return {
    metrics: [...exploration.metrics],
    by: [...exploration.by],
    filters: filtersOf(exploration.where),
    top: hasTop(exploration) ? exploration.top : null,
    period,
    compare,
  };
}
export type Asked = ReturnType<typeof useAsked>;

export function useAnswer(asked: Asked) {
  const queryClient = useQueryClient();
  const options = api.analytics.query.queryOptions({
    input: asked,
    placeholderData: (before) => before,
  });
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery(options);
  // Figures of another question are no answer to this one: they would stand under its names.
  const fits = data?.rows.every(
    ({ keys, values }) => keys.length === asked.by.length && values.length === asked.metrics.length,
  );
  const answer = fits === true && error === null ? data : undefined;
  const isWaiting = isPlaceholderData || data === undefined;
  return {
    answer,
    stale: isPlaceholderData,
    counting: isFetching && isWaiting,
    stopped: !isFetching && error === null && isWaiting,
    failure: error === null ? null : failureOf(error),
    count: () => void refetch(),
    stop: () => void queryClient.cancelQueries({ queryKey: options.queryKey }),
  };
}
