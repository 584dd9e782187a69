import { assert } from '../../shared/kernel/assert.ts';
import { type Breakdown, type Cells, cellId, type Scope } from './breakdown.ts';
import { CellCounts } from './cell-counts.ts';
import { type DimensionId, OTHER } from './dimensions/dimension.ts';
import { cellsQuery, foreignQuery, totalsQuery } from './fact-sql.ts';
import type { Fact } from './facts/fact.ts';
import { largestFirst } from './largest-first.ts';
import { type Counts, evaluator, sharesOf } from './metric-values.ts';
import { isMeasure, type Measure, type Metric } from './metrics/metric.ts';
import { periodOver } from './metrics/period-over.ts';
import type { Recall } from './recall.ts';
import { countForeign } from './rollups/answer/count-foreign.ts';
import { countFromRollups } from './rollups/answer/count-measures.ts';
import type { RollupQuestion } from './rollups/answer/counting.ts';
import { rankIds } from './rollups/answer/ids/rank-ids.ts';

interface Ranking {
  metric: Metric;
  measures: readonly Measure[];
  dimension: DimensionId;
  top: number;
}

/** The largest keys of a dimension by a metric, from the largest on. */
export function rankKeys(recall: Recall, ranking: Ranking, scope: Scope): string[] {
  const { metric, measures, dimension, top } = ranking;
  const value = evaluator(metric);
  const weights =
    rankIds(recall.rollups(scope.currencyId), {
      asked: byDays(measures, scope).flatMap(({ measures: some, over: { period } }) =>
        some.map((measure) => ({ measure, period })),
      ),
      ...{ by: dimension, count: top, kept: keptBy(scope) },
      weigh: sharesOf(metric) ?? ((countOf) => value(countOf) ?? -Infinity),
    }) ?? weighAll(recall, ranking, scope);
  return [...weights.keys()].sort(largestFirst(weights)).slice(0, top);
}

function weighAll(
  recall: Recall,
  { metric, measures, dimension, top }: Ranking,
  scope: Scope,
): ReadonlyMap<string, number> {
  const value = evaluator(metric);
  const places = new Map(measures.map(({ id }, index) => [id, index]));
  const largest = {
    count: top,
    isFirst: isMeasure(metric) && metric.unless === undefined,
    weigh: (counts: readonly number[]) =>
      value((id) => counts[places.get(id) ?? -1] ?? 0) ?? -Infinity,
  };
  const breakdown = { measures, by: [dimension], fold: null, top: largest };
  return new Map(
    [...countCells(recall, breakdown, scope).values()].map(({ keys, counts }) => [
      keys[0] ?? '',
      value((id) => counts.get(id) ?? 0) ?? -Infinity,
    ]),
  );
}

/** The counts of every combination of keys that has rows: from rollups where they hold them, else from the facts. */
export function countCells(recall: Recall, breakdown: Breakdown, scope: Scope): Cells {
  const cells = new Map<string, CountedCell>();
  const places = new Map(breakdown.measures.map(({ id }, place) => [id, place]));
  const groups = byDays(breakdown.measures, scope);
  // The largest can be told only where all that they are weighed by stands together.
  const { top, ...whole } = breakdown;
  const asked = top === undefined || groups.length > 1 ? whole : breakdown;
  for (const { measures, over } of groups) {
    countInto({ cells, places }, recall, { breakdown: { ...asked, measures }, scope: over });
  }
  return cells;
}

interface CountedCell {
  keys: readonly string[];
  counts: CellCounts;
}

function countInto(
  { cells, places }: { cells: Map<string, CountedCell>; places: ReadonlyMap<string, number> },
  recall: Recall,
  { breakdown, scope }: { breakdown: Breakdown; scope: Scope },
): void {
  const put = (keys: readonly string[], id: string, count: number): void => {
    const place = cellId(keys);
    const known = cells.get(place);
    const cell = known ?? { keys, counts: new CellCounts(places) };
    cell.counts.set(id, whole(count));
    if (known === undefined) cells.set(place, cell);
  };
  const left = countFromRollups(recall.rollups(scope.currencyId), breakdown.measures, {
    question: rollupQuestion(breakdown, scope),
    emit: ({ id }, keys, count) => put(keys, id, count),
  });
  if (left.length === 0) return;
  for (const { keys, counts } of countFacts(
    recall,
    { ...breakdown, measures: left },
    scope,
  ).values()) {
    for (const [id, count] of counts) put(keys, id, count);
  }
}

type FactCells = ReadonlyMap<
  string,
  { keys: readonly string[]; counts: ReadonlyMap<string, number> }
>;

/** Sums are folded after counting, which is faster; distinct counts of what is folded have to be counted so. */
function countFacts(recall: Recall, breakdown: Breakdown, scope: Scope): FactCells {
  const { measures, by, fold } = breakdown;
  if (!measures.every(({ aggregate }) => aggregate.additive))
    return readFacts(recall, breakdown, scope);
  return foldCells(readFacts(recall, { measures, by, fold: null }, scope), { by, fold });
}

function readFacts(recall: Recall, breakdown: Breakdown, scope: Scope): FactCells {
  const cells = new Map<string, { keys: string[]; counts: Map<string, number> }>();
  for (const [fact, measures] of byFact(breakdown.measures)) {
    recall.noteFacts(fact, measures, scope.period);
    for (const row of recall.all(cellsQuery(fact, { ...breakdown, measures }, scope))) {
      const keys = breakdown.by.map((_, index) => String(row[`key${index}`]));
      const cell = cells.get(cellId(keys)) ?? { keys, counts: new Map() };
      measures.forEach((measure, index) => {
        cell.counts.set(measure.id, whole(row[`count${index}`]));
      });
      cells.set(cellId(keys), cell);
    }
  }
  return cells;
}

export interface Totals {
  counts: Counts;
  /** Rows in currencies other than the company's, by currency id; null where a row names none. */
  others: ReadonlyMap<number | null, number>;
}

/** Over everything at once, since distinct counts of parts do not add up. */
export function countTotals(recall: Recall, all: readonly Measure[], scope: Scope): Totals {
  const counts = new Map<string, number>();
  const others = new Map<number | null, number>();
  for (const { measures, over } of byDays(all, scope)) {
    totalsInto({ counts, others }, recall, { all: measures, scope: over });
  }
  return { counts, others };
}

function totalsInto(
  { counts, others }: { counts: Map<string, number>; others: Map<number | null, number> },
  recall: Recall,
  { all, scope }: { all: readonly Measure[]; scope: Scope },
): void {
  const reader = recall.rollups(scope.currencyId);
  const breakdown: Breakdown = { measures: all, by: [], fold: null };
  const question = rollupQuestion(breakdown, scope);
  const left = countFromRollups(reader, all, {
    question,
    emit: ({ id }, _keys, count) => counts.set(id, whole(count)),
  });
  for (const [fact, measures] of byFact(all)) {
    const missing = measures.filter((measure) => left.includes(measure));
    const foreign = missing.length === 0 ? countForeign(reader, fact, question) : null;
    if (foreign !== null) {
      for (const [id, rows] of foreign.rows ??
        countAmong(recall, { fact, of: foreign.of }, scope)) {
        others.set(id, (others.get(id) ?? 0) + rows);
      }
      continue;
    }
    recall.noteFacts(fact, missing, scope.period);
    for (const row of recall.all(totalsQuery(fact, missing, scope))) {
      const currency = row.currency === null ? null : whole(row.currency);
      if (currency === scope.currencyId) {
        missing.forEach(({ id }, index) => {
          counts.set(id, whole(row[`count${index}`]));
        });
      } else {
        others.set(currency, (others.get(currency) ?? 0) + whole(row.rows));
      }
    }
  }
}

/** Of the rows in other currencies those that a filter keeps, by currency. */
function countAmong(
  recall: Recall,
  { fact, of }: { fact: Fact; of: readonly number[] },
  scope: Scope,
): ReadonlyMap<number | null, number> {
  const { foreignBy } = fact;
  if (foreignBy === undefined) return new Map();
  return new Map(
    recall
      .all(foreignQuery({ ...fact, foreignBy }, of, scope))
      .map(({ currency, rows }) => [currency === null ? null : whole(currency), whole(rows)]),
  );
}

function keptBy({ filters }: Scope): RollupQuestion['kept'] {
  const kept = Object.entries(filters).filter(([, values]) => values.length > 0);
  return new Map(kept.map(([id, values]) => [id, new Set(values)]));
}

function rollupQuestion({ by, fold, top }: Breakdown, scope: Scope): RollupQuestion {
  return {
    by,
    period: scope.period,
    folded: fold?.dimension ?? null,
    unfolded: fold?.kept ?? [],
    ...(top === undefined ? {} : { top }),
    kept: keptBy(scope),
  };
}

function foldCells(cells: FactCells, { by, fold }: Pick<Breakdown, 'by' | 'fold'>): FactCells {
  if (fold === null) return cells;
  const kept = new Set(fold.kept);
  const index = by.indexOf(fold.dimension);
  const result = new Map<string, { keys: readonly string[]; counts: Map<string, number> }>();
  for (const cell of cells.values()) {
    const keys = kept.has(cell.keys[index] ?? '') ? cell.keys : cell.keys.with(index, OTHER);
    const counts = result.get(cellId(keys))?.counts ?? new Map<string, number>();
    for (const [id, count] of cell.counts) counts.set(id, (counts.get(id) ?? 0) + count);
    result.set(cellId(keys), { keys, counts });
  }
  return result;
}

/** Measures that are counted over the same days. */
function byDays(
  all: readonly Measure[],
  scope: Scope,
): { measures: readonly Measure[]; over: Scope }[] {
  return [...Map.groupBy(all, ({ over }) => over)].map(([over, measures]) => ({
    measures,
    over: over === undefined ? scope : { ...scope, period: periodOver(over, scope.period) },
  }));
}

function byFact(measures: readonly Measure[]): Map<Fact, Measure[]> {
  return Map.groupBy(measures, ({ fact }) => fact);
}

function whole(value: string | number | null | undefined): number {
  assert(typeof value === 'number' && Number.isSafeInteger(value), `Not exact: ${value}`);
  return value;
}
