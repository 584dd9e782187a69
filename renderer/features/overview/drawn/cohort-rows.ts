import type { MetricAnswer } from '../../../../shared/contract/analytics.contract.ts';
import { dayOfInstant, monthOf } from '../../../../shared/kernel/business-day.ts';
import { ratioPpm } from '../../../../shared/kernel/rate.ts';
import type { CohortCell, CohortRow } from '../../../charts/CohortGrid.tsx';
import type { Figure } from '../../../ui/text/use-figure.ts';
import type { Format } from '../../../ui/text/use-format.ts';
import type { Say } from '../../../ui/text/use-text.ts';

interface InWords {
  say: Say;
  format: Format;
  figure: Figure;
}

/** What stands above the names, the sizes and the months. */
export function cohortHeads(say: Say) {
  return {
    cohort: say('board.cohort'),
    size: say('board.cohort_size'),
    month: (since: number) => say('board.month_since', { count: since }),
  };
}

/** Only those whose first month is whole in the period: of others it is not known how many they are. */
export function cohortRows(answer: MetricAnswer, { say, format, figure }: InWords): CohortRow[] {
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
        ...{ ppm, short: format.ratio(ppm), partial: since > 0 && partial !== '' },
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
