import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../client/client.ts';
import type { Definitions } from './board-entry.ts';

/** The catalogue by id. */
export function useDefinitions(): Definitions {
  const { data } = useQuery(api.analytics.catalogue.queryOptions());
  return useMemo(
    () => ({
      metrics: new Map(data?.metrics.map((metric) => [metric.id, metric])),
      dimensions: new Map(data?.dimensions.map(({ id, name }) => [id, name])),
    }),
    [data],
  );
}
