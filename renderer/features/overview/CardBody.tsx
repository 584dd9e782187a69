import { ratioPpm } from '../../../shared/kernel/rate.ts';
import { BarList } from '../../charts/BarList.tsx';
import { ShareBar } from '../../charts/ShareBar.tsx';
import { ProvinceTiles } from '../../charts/tiles/ProvinceTiles.tsx';
import type { Figure } from '../../ui/text/use-figure.ts';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';
import { type BoardEntry, hasNothing, isNamed } from './board-entry.ts';
import { CohortBody } from './drawn/CohortBody.tsx';
import { TableBody } from './drawn/TableBody.tsx';
import { TargetBody } from './drawn/TargetBody.tsx';
import type { DrawnCard } from './drawn-card.ts';
import { usePick } from './marks/use-pick.ts';
import { TrendLine } from './trend/TrendLine.tsx';

/** The chart that the card's definition asks for. */
export function CardBody(props: DrawnCard) {
  const say = useText();
  if (hasNothing(props.entry, props.definitions)) {
    return <p className="py-10 text-center text-muted">{say('ui.no_rows')}</p>;
  }
  switch (props.entry.card.draw) {
    case 'line':
      return <TrendLine {...props} />;
    case 'tiles':
      return <Tiles {...props} />;
    case 'share':
      return <Share {...props} />;
    case 'cohorts':
      return <CohortBody {...props} />;
    case 'table':
      return <TableBody {...props} />;
    case 'target':
      return <TargetBody {...props} />;
    default:
      return <Bars {...props} />;
  }
}

function Tiles({ entry, title, figure }: DrawnCard) {
  const pick = usePick(entry);
  const values = new Map(
    entry.answer.rows.flatMap(({ keys: [code], values: [value] }) =>
      code === undefined || value === null || value === undefined ? [] : [[code, value] as const],
    ),
  );
  return (
    <ProvinceTiles
      label={title}
      values={values}
      formatValue={figure.full}
      formatShort={figure.short}
      onPick={pick}
    />
  );
}

function Bars({ entry, title, figure }: DrawnCard) {
  const pick = usePick(entry);
  return (
    <BarList
      label={title}
      ranked={entry.card.draw === 'ranking'}
      rows={useMarks(entry, figure)}
      onPick={pick}
    />
  );
}

function Share({ entry, title, figure }: DrawnCard) {
  const format = useFormat();
  const pick = usePick(entry);
  const whole = entry.answer.totals[0] ?? 0;
  const parts = useMarks(entry, figure).map((mark) => ({
    ...mark,
    share: format.ratio(ratioPpm(mark.value, whole) ?? 0),
  }));
  return <ShareBar label={title} parts={parts} onPick={pick} />;
}

function useMarks({ answer }: BoardEntry, figure: Figure) {
  const format = useFormat();
  return answer.rows.flatMap(({ keys: [key = ''], labels: [label], values: [value] }) =>
    value === null || value === undefined
      ? []
      : [
          {
            key,
            label: label === undefined ? key : format.pick(label),
            value,
            figure: figure.full(value),
            pickable: key !== 'other',
            isNamed: isNamed(key),
          },
        ],
  );
}
