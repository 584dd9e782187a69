import { dayOfInstant, monthOf } from '../../../../shared/kernel/business-day.ts';
import { ratioPpm } from '../../../../shared/kernel/rate.ts';
import { type CohortCell, CohortGrid, type CohortRow } from '../../../charts/CohortGrid.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { DrawnCard } from '../drawn-card.ts';

/** Of whoever bought first in a month: which share came back in each month after. */
export function CohortBody(props: DrawnCard) {
  const say = useText();
  const rows = useCohortRows(props);
  if (rows.length === 0) {
    return <p className="py-10 text-center text-muted">{say('board.cohorts_short')}</p>;
  }
  return (
    <CohortGrid
      label={props.title}
      heads={{
        cohort: say('board.cohort'),
        size: say('board.cohort_size'),
        month: (since) => say('board.month_since', { count: since }),
      }}
      rows={rows}
    />
  );
}

/** Only those whose first month is whole in the period: of others it is not known how many they are. */
function useCohortRows({ entry: { answer }, figure }: DrawnCard): CohortRow[] {
  const say = useText();
  const format = useFormat();
  const asOfMonth = answer.asOf === null ? null : monthOf(dayOfInstant(answer.asOf));
  const cohorts = Map.groupBy(answer.rows, ({ keys }) => keys[0] ?? '');
  return [...cohorts].flatMap(([cohort, rows]) => {
    const first = rows.find(({ keys }) => keys[1] === cohort)?.values[0] ?? 0;
    if (`${cohort}-01` < answer.period.from || first === 0) return [];
    const label = rows[0]?.labels[0];
    const name = label === undefined ? cohort : format.pick(label);
    const cells: (CohortCell | null)[] = [];
    for (const { keys, labels, values } of rows) {
      const since = monthsBetween(cohort, keys[1] ?? cohort);
      const month = labels[1];
      if (since < 0 || month === undefined) continue;
      const count = values[0] ?? 0;
      const ppm = ratioPpm(count, first) ?? 0;
      const partial = keys[1] === asOfMonth ? ` · ${say('ui.partial_month')}` : '';
      const of = { count: figure.full(count), of: figure.full(first), ratio: format.ratio(ppm) };
      cells[since] = {
        ...{ ppm, short: format.ratio(ppm), partial: partial !== '' },
        title: `${name} → ${format.pick(month)}${partial}. ${say('board.cohort_share', of)}`,
      };
    }
    return [{ key: cohort, label: name, size: figure.full(first), cells }];
  });
}

function monthsBetween(from: string, to: string): number {
  const count = (month: string) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5));
  return count(to) - count(from);
}
