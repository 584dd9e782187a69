import { assert } from '../../shared/kernel/assert.ts';
import { meanOf, ratioPpm } from '../../shared/kernel/rate.ts';
import type { Desk } from '../platform/session/desk.store.ts';
import type { DimensionId } from './dimensions/dimension.ts';
import { dimensions, isDimensionId } from './dimensions/index.ts';
import type { Fact } from './facts/fact.ts';
import { isMetricId, metrics } from './metrics/index.ts';
import { isMeasure, type Measure, type Metric } from './metrics/metric.ts';

/** What was counted, by the id of the measure. Nothing counted is zero. */
export type Counts = Pick<ReadonlyMap<string, number>, 'get'>;

/** Everything that must be counted for these metrics, each once, from what this desk has. */
export function measuresOf(asked: readonly Metric[], desk: Desk): Measure[] {
  const found = new Map(asked.flatMap(leavesOf).map((measure) => [measure.id, measure]));
  return [...found.values()].map((measure) => ({ ...measure, fact: factOf(measure, desk) }));
}

/** False where this desk lacks what it is counted from. */
export function canFeed(metric: Metric, { kind }: Desk): boolean {
  return kind === 'staff' || leavesOf(metric).every(({ ownFact }) => ownFact !== undefined);
}

function factOf({ fact, ownFact }: Measure, { kind }: Desk): Fact {
  return kind === 'vendor' ? (ownFact ?? fact) : fact;
}

const known = new Map<string, readonly DimensionId[]>();

/** Those that every count below the metric knows, in the catalogue's order. */
export function dimensionsOf(metric: Metric, desk: Desk): readonly DimensionId[] {
  const place = `${desk.kind} ${metric.id}`;
  const found = known.get(place) ?? findDimensions(metric, desk);
  known.set(place, found);
  return found;
}

function findDimensions(metric: Metric, desk: Desk): DimensionId[] {
  const leaves = leavesOf(metric);
  const among = isMeasure(metric) ? undefined : metric.among;
  return Object.keys(dimensions)
    .filter(isDimensionId)
    .filter((id) => among === undefined || among.includes(id))
    .filter((id) => leaves.every((leaf) => isKnownTo(leaf, desk, id)));
}

/** What is counted over other days than those asked for has none of them. */
function isKnownTo(leaf: Measure, desk: Desk, id: DimensionId): boolean {
  if (leaf.over !== undefined && dimensions[id].axis !== undefined) return false;
  return factOf(leaf, desk).keys[id] !== undefined;
}

type CountOf = (measure: string) => number;

/** Null where a ratio has nothing to divide by, and where what it is made of is not whole. */
export function evaluator(metric: Metric): (countOf: CountOf) => number | null {
  const { id, unless } = metric;
  if (isMeasure(metric)) {
    if (unless === undefined) return (countOf) => countOf(id);
    return (countOf) => (countOf(unless) === 0 ? countOf(id) : null);
  }
  const parts = partsOf(metric);
  const [one, other] = parts.map(evaluator);
  const isMean = parts[0]?.unit === metric.unit && parts[1]?.unit !== metric.unit;
  return (countOf) => {
    if (unless !== undefined && countOf(unless) !== 0) return null;
    const [a, b] = [one?.(countOf) ?? null, other?.(countOf) ?? null];
    if (a === null || b === null) return null;
    if (metric.difference !== undefined) return a - b;
    if (metric.total !== undefined) return a + b;
    return (isMean ? meanOf : ratioPpm)(a * (metric.times ?? 1), b);
  };
}

/** How much each count adds to a metric that is but a sum or a difference of counts; null of any other. */
export function sharesOf(metric: Metric): ReadonlyMap<string, number> | null {
  if (metric.unless !== undefined) return null;
  if (isMeasure(metric)) return new Map([[metric.id, 1]]);
  const [one, other] = partsOf(metric).map(sharesOf);
  if (metric.ratio !== undefined || !one || !other) return null;
  const sign = metric.difference === undefined ? 1 : -1;
  const shares = new Map(one);
  for (const [id, share] of other) shares.set(id, (shares.get(id) ?? 0) + sign * share);
  return shares;
}

function leavesOf(metric: Metric): Measure[] {
  const guard = metric.unless === undefined ? [] : [metricOf(metric.unless, metric)];
  if (isMeasure(metric)) return [metric, ...guard.flatMap(leavesOf)];
  return [...partsOf(metric), ...guard].flatMap(leavesOf);
}

function partsOf(metric: Exclude<Metric, Measure>): Metric[] {
  const ids = metric.ratio ?? metric.difference ?? metric.total ?? [];
  return ids.map((id) => metricOf(id, metric));
}

function metricOf(id: string, made: Metric): Metric {
  assert(isMetricId(id), `${made.id} is made of ${id}, which is no metric.`);
  return metrics[id];
}
