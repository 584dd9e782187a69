import type { BehindAnswer } from '../../../../shared/contract/behind-figure.ts';
import { useFigure } from '../../../ui/text/use-figure.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { NamedMetric } from './use-orders-behind.ts';

/** The figure as the board shows it, and what of it belongs to no order. */
export function BehindFigure({ answer, metric }: { answer: BehindAnswer; metric: NamedMetric }) {
  const say = useText();
  const figure = useFigure(metric.unit, answer);
  const without = answer.without[0] ?? 0;
  return (
    <p className="tabular whitespace-nowrap">
      {metric.name}:{' '}
      <output aria-label={say('behind.figure')} className="font-semibold">
        {figure.full(answer.figure)}
      </output>
      {without !== 0 && (
        <span className="text-muted">
          {' '}
          {say('behind.without', { value: figure.full(without) })}
        </span>
      )}
    </p>
  );
}
