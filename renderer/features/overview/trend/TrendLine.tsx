import { dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import { LineChart } from '../../../charts/LineChart.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { DrawnCard } from '../drawn-card.ts';
import { usePick } from '../use-pick.ts';
import { bandsOf } from './trend-bands.ts';

const YEAR = / \d{4}$/;

/** By day or by month, as the dashboard chose; a day still running is drawn open. */
export function TrendLine({ entry, title, figure }: DrawnCard) {
  const say = useText();
  const format = useFormat();
  const pick = usePick(entry);
  const { card, answer } = entry;
  const asOfDay = answer.asOf === null ? null : dayOfInstant(answer.asOf);
  const last = answer.rows.at(-1)?.keys[0];
  return (
    <LineChart
      label={title}
      beside={card.compare === 'none' ? null : say(`shell.compare.${card.compare}`)}
      bands={bandsOf(entry)}
      partialLast={last !== undefined && asOfDay?.startsWith(last) === true}
      points={answer.rows.map(({ keys: [key = ''], labels: [label], values, previous }) => {
        const name = label === undefined ? key : format.pick(label);
        return {
          key,
          label: name.replace(YEAR, ''),
          title: name,
          value: values[0] ?? null,
          previous: previous?.[0] ?? null,
        };
      })}
      formatAxis={figure.short}
      formatValue={figure.full}
      onPick={pick}
    />
  );
}
