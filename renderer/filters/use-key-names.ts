import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '../client/client.ts';
import { useFormat } from '../ui/text/use-format.ts';
import { filtersOf, type Where } from './where.ts';

/** What the dimensions and the kept keys are called; a key nobody names is shown as it is. */
export function useKeyNames(where: Where) {
  const format = useFormat();
  const { data: catalogue } = useQuery(api.analytics.catalogue.queryOptions());
  const { data: names } = useQuery(
    api.analytics.names.queryOptions({
      input: { keys: filtersOf(where) },
      enabled: Object.keys(where).length > 0,
      placeholderData: (before) => before,
    }),
  );
  const dimensionName = useCallback(
    (id: string) => {
      const name = catalogue?.dimensions.find((one) => one.id === id)?.name;
      return name === undefined ? id : format.pick(name);
    },
    [catalogue, format],
  );
  const keyName = useCallback(
    (dimension: string, key: string) => {
      const name = names?.[dimension]?.[key];
      return name === undefined ? key : format.pick(name);
    },
    [names, format],
  );
  return { dimensionName, keyName };
}
