import type { MetricAnswer } from '../../../../shared/contract/analytics.contract.ts';
import { useFigure } from '../../../ui/text/use-figure.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import type { Catalogue } from './use-catalogue.ts';

interface FigureColumn {
  name: string;
  full(value: number | null): string;
}

/** Each metric's name and how its figures are written. */
export function useFigures(
  metrics: readonly string[],
  answer: MetricAnswer,
  catalogue: Catalogue,
): FigureColumn[] {
  const format = useFormat();
  const full = {
    money: useFigure('money', answer).full,
    count: useFigure('count', answer).full,
    ratio: useFigure('ratio', answer).full,
    decimal: useFigure('decimal', answer).full,
  };
  return metrics.map((id) => {
    const metric = catalogue.metricOf(id);
    return {
      name: metric === undefined ? id : format.pick(metric.name),
      full: full[metric?.unit ?? 'money'],
    };
  });
}
