import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../../client/client.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useDefinitions } from '../use-definitions.ts';

/** What can be asked, by id and in order; undefined until it has come. */
export function useCatalogue() {
  const format = useFormat();
  const definitions = useDefinitions();
  const { data } = useQuery(api.analytics.catalogue.queryOptions());
  return useMemo(() => {
    if (data === undefined) return undefined;
    return {
      ...data,
      definitions,
      metricOf: (id: string) => definitions.metrics.get(id),
      metricName: (id: string) => {
        const name = definitions.metrics.get(id)?.name;
        return name === undefined ? id : format.pick(name);
      },
      dimensionName: (id: string) => {
        const name = definitions.dimensions.get(id);
        return name === undefined ? id : format.pick(name);
      },
    };
  }, [data, definitions, format]);
}
export type Catalogue = NonNullable<ReturnType<typeof useCatalogue>>;
