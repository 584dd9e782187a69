import { dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import type { LinePoint } from '../../../charts/chart-config.ts';
import type { useFormat } from '../../../ui/text/use-format.ts';
import type { BoardEntry } from '../board-entry.ts';

const YEAR = / \d{4}$/;

/** The marks of a line: by day or by month, as the dashboard chose. */
export function trendPoints(
  { answer }: BoardEntry,
  format: Pick<ReturnType<typeof useFormat>, 'pick'>,
): LinePoint[] {
  return answer.rows.map(({ keys: [key = ''], labels: [label], values, previous }) => {
    const name = label === undefined ? key : format.pick(label);
    return {
      key,
      label: name.replace(YEAR, ''),
      title: name,
      value: values[0] ?? null,
      previous: previous?.[0] ?? null,
    };
  });
}

/** A day or a month still running is drawn open. */
export function isLastPartial({ answer }: BoardEntry): boolean {
  const asOfDay = answer.asOf === null ? null : dayOfInstant(answer.asOf);
  const last = answer.rows.at(-1)?.keys[0];
  return last !== undefined && asOfDay?.startsWith(last) === true;
}
