import { useCallback } from 'react';
import type { Failure } from '../../../client/failure.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { Catalogue } from './use-catalogue.ts';

/** Why a question was refused, by the names that people read instead of the ids that were asked with. */
export function useRefusal(catalogue: Catalogue): (failure: Failure) => string {
  const say = useText();
  return useCallback(
    ({ code, params }) => {
      if (code === 'metric.unknown') return say('explore.unknown_metric', { id: params.id ?? '' });
      if (code !== 'metric.no_dimension') return say(code, params);
      const { metric, dimension, choices } = params;
      const names = (ids: unknown, between: string) =>
        String(ids).split(between).map(catalogue.dimensionName).join(between);
      return say(code, {
        metric: catalogue.metricName(String(metric)),
        dimension: names(dimension, ' × '),
        choices: names(choices, ', '),
      });
    },
    [catalogue, say],
  );
}
