import type * as z from 'zod';
import { comparedPeriod } from '../../shared/calendar/compare.ts';
import type { metricQuery } from '../../shared/contract/analytics.contract.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import type { Desk } from '../platform/session/desk.store.ts';
import type { DimensionId } from './dimensions/dimension.ts';
import { dimensions, isDimensionId } from './dimensions/index.ts';
import { canFeed, dimensionsOf } from './metric-values.ts';
import { isMetricId, metrics } from './metrics/index.ts';
import type { Metric } from './metrics/metric.ts';
import type { Question } from './query.ts';

export type AskedMetrics = z.output<typeof metricQuery>;

/** What was asked, with every name known and fitting the others; else it says which does not. */
export function questionOf(
  asked: AskedMetrics,
  { currencyId, desk }: Pick<Question, 'currencyId' | 'desk'>,
): Question {
  const [first, ...rest] = asked.metrics.map((id) => metricOf(id, desk));
  if (first === undefined) throw unknownMetric('', desk);
  const fits = dimensionsOfAll([first, ...rest], desk);
  const by = asked.by.map((id) => fits(id));
  refuseTwice(by, { metric: first, desk });
  for (const id of Object.keys(asked.filters)) fits(id);
  refuseAlone(asked);
  return { ...asked, metrics: [first, ...rest], by, currencyId, desk };
}

function metricOf(id: string, desk: Desk): Metric {
  if (!isMetricId(id) || !canFeed(metrics[id], desk)) throw unknownMetric(id, desk);
  return metrics[id];
}

function unknownMetric(id: string, desk: Desk): Refusal {
  const known = Object.values(metrics).filter((metric) => canFeed(metric, desk));
  return new Refusal('metric.unknown', { id, choices: known.map((one) => one.id).join(', ') });
}

/** The dimension of that name, refused where one of the metrics does not know it. */
function dimensionsOfAll(asked: readonly Metric[], desk: Desk): (id: string) => DimensionId {
  const known = asked.map((metric) => ({ metric, choices: dimensionsOf(metric, desk) }));
  return (id) => {
    const deaf = known.find(({ choices }) => !choices.some((choice) => choice === id));
    if (deaf !== undefined || !isDimensionId(id)) {
      throw noDimension(id, deaf?.metric.id ?? '', deaf?.choices ?? []);
    }
    return id;
  };
}

/** Twice the same, or two calendars, have no table. */
function refuseTwice(
  by: readonly DimensionId[],
  { metric, desk }: { metric: Metric; desk: Desk },
): void {
  const [one, other] = by;
  if (one === undefined || other === undefined) return;
  const isCalendar = (id: DimensionId) => dimensions[id].axis !== undefined;
  if (one !== other && !(isCalendar(one) && isCalendar(other))) return;
  const choices = dimensionsOf(metric, desk).filter(
    (id) => id !== one && !(isCalendar(one) && isCalendar(id)),
  );
  throw noDimension(`${one} × ${other}`, metric.id, choices);
}

/** A period that has nothing of the kind to stand beside. */
function refuseAlone({ period, compare }: AskedMetrics): void {
  if (compare === 'none' || comparedPeriod(period, compare) !== null) return;
  const { from, to } = period;
  throw new Refusal(compare === 'aligned' ? 'period.no_ramadan' : 'period.invalid', { from, to });
}

function noDimension(dimension: string, metric: string, choices: readonly string[]): Refusal {
  return new Refusal('metric.no_dimension', { metric, dimension, choices: choices.join(', ') });
}
