import type { Unit } from '../../../../shared/contract/analytics.contract.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { movedPpm } from './moved-ppm.ts';

interface ChangeProps {
  unit: Unit;
  value: number | null;
  previous: number | null;
  /** More is a loss. */
  isWorse: boolean;
}

/** How far a figure moved since the period before: in per cent, or in points where it is a share itself. */
export function Change({ unit, value, previous, isWorse }: ChangeProps) {
  const say = useText();
  const format = useFormat();
  if (value === null || previous === null) {
    return <span className="text-muted">{say('overview.no_previous')}</span>;
  }
  const ppm = movedPpm({ unit, value, previous });
  if (ppm === null) return <span className="text-muted">{say('overview.from_nothing')}</span>;
  if (ppm === 0) return <span className="text-muted">{say('overview.same')}</span>;
  const size = Math.abs(ppm);
  const text =
    unit === 'ratio'
      ? say('overview.points', { value: format.number(size / 10_000) })
      : format.ratio(size);
  const up = value > previous;
  return (
    <span className={`tabular font-semibold ${up === isWorse ? 'text-bad' : 'text-accent-ink'}`}>
      <span aria-hidden>
        {up ? '↑' : '↓'} {text}
      </span>
      <span className="sr-only">{say(up ? 'overview.up' : 'overview.down', { ratio: text })}</span>
    </span>
  );
}
