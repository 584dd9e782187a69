import { useCallback } from 'react';
import type { AlertView } from '../../../../shared/contract/alerts.contract.ts';
import { figureOf } from '../../../ui/text/use-figure.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { Catalogue } from '../explore/use-catalogue.ts';
import { wayOf } from './limit.ts';

/** What a rule watches, and its figures in their unit. */
export function useAlertWords(catalogue: Catalogue) {
  const say = useText();
  const format = useFormat();
  const figure = useCallback(
    (alert: Pick<AlertView, 'metric'>) =>
      figureOf(catalogue.metricOf(alert.metric)?.unit ?? 'count', format, format),
    [catalogue, format],
  );
  const rule = useCallback(
    (alert: Pick<AlertView, 'metric' | 'test' | 'period'>) => {
      const name = catalogue.metricOf(alert.metric)?.name;
      const way = wayOf(alert.test);
      const than =
        alert.test.against === 'change'
          ? format.ratio(Math.abs(alert.test.than))
          : figure(alert).full(alert.test.than);
      const metric = name === undefined ? alert.metric : format.pick(name);
      return `${say(`alerts.rule_${way}`, { metric, than })} · ${say(`alerts.period_${alert.period}`)}`;
    },
    [catalogue, format, say, figure],
  );
  return { figure, rule };
}
