import type * as z from 'zod';
import type { metricQuery } from '../../shared/contract/analytics.contract.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import { isBusinessDay, previousPeriod } from '../../shared/kernel/business-day.ts';
import type { DimensionId } from './dimensions/dimension.ts';
import { dimensions, isDimensionId } from './dimensions/index.ts';
import { dimensionsOf } from './metric-values.ts';
import { isMetricId, metrics } from './metrics/index.ts';
import type { Metric } from './metrics/metric.ts';
import type { Question } from './query.ts';

export type AskedMetrics = z.output<typeof metricQuery>;

/** What was asked, with every name known and fitting the others; else it says which does not. */
export function questionOf(asked: AskedMetrics, currencyId: number): Question {
  const [first, ...rest] = asked.metrics.map(metricOf);
  if (first === undefined) throw unknownMetric('');
  const fits = dimensionsOfAll([first, ...rest]);
  const by = asked.by.map((id) => fits(id));
  refuseTwice(by, first);
  for (const id of Object.keys(asked.filters)) fits(id);
  const { period } = asked;
  if (asked.compare === 'previous' && !isBusinessDay(previousPeriod(period).from)) {
    throw new Refusal('period.invalid', { from: period.from, to: period.to });
  }
  return { ...asked, metrics: [first, ...rest], by, currencyId };
}

function metricOf(id: string): Metric {
  if (!isMetricId(id)) throw unknownMetric(id);
  return metrics[id];
}

function unknownMetric(id: string): Refusal {
  return new Refusal('metric.unknown', { id, choices: Object.keys(metrics).join(', ') });
}

/** The dimension of that name, refused where one of the metrics does not know it. */
function dimensionsOfAll(asked: readonly Metric[]): (id: string) => DimensionId {
  const known = asked.map((metric) => ({ metric, choices: dimensionsOf(metric) }));
  return (id) => {
    const deaf = known.find(({ choices }) => !choices.some((choice) => choice === id));
    if (deaf !== undefined || !isDimensionId(id)) {
      throw noDimension(id, deaf?.metric.id ?? '', deaf?.choices ?? []);
    }
    return id;
  };
}

/** Twice the same, or two calendars, have no table. */
function refuseTwice(by: readonly DimensionId[], metric: Metric): void {
  const [one, other] = by;
  if (one === undefined || other === undefined) return;
  const isCalendar = (id: DimensionId) => dimensions[id].axis !== undefined;
  if (one !== other && !(isCalendar(one) && isCalendar(other))) return;
  const choices = dimensionsOf(metric).filter(
    (id) => id !== one && !(isCalendar(one) && isCalendar(id)),
  );
  throw noDimension(`${one} × ${other}`, metric.id, choices);
}

function noDimension(dimension: string, metric: string, choices: readonly string[]): Refusal {
  return new Refusal('metric.no_dimension', { metric, dimension, choices: choices.join(', ') });
}
