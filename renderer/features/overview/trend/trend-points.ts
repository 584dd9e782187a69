import { dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import type { LinePoint } from '../../../charts/chart-config.ts';
import type { useFormat } from '../../../ui/text/use-format.ts';
import type { BoardEntry } from '../board-entry.ts';
import { cutMonths } from './cut-months.ts';

const YEAR = / \d{4}$/;

/** The marks of a line: by day or by month, as the dashboard chose. */
export function trendPoints(
  { card, answer }: Pick<BoardEntry, 'card' | 'answer'>,
  format: Pick<ReturnType<typeof useFormat>, 'pick'>,
): LinePoint[] {
  const { rows, asOf, period, previousPeriod } = answer;
  const today = asOf === null ? null : dayOfInstant(asOf);
  const cut = (of: typeof previousPeriod) =>
    card.by[0] === 'month' && of !== null ? cutMonths(of, rows.length) : [];
  const [now, before] = [cut(period), cut(previousPeriod)];
  return rows.map(({ keys: [key = ''], labels: [label], values, previous }, index) => {
    const name = label === undefined ? key : format.pick(label);
    return {
      key,
      label: name.replace(YEAR, ''),
      title: name,
      value: values[0] ?? null,
      previous: previous?.[0] ?? null,
      isPart: now.includes(index) || today?.startsWith(key) === true,
      previousIsPart: before.includes(index),
    };
  });
}
