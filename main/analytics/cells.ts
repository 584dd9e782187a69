import { assert } from '../../shared/kernel/assert.ts';
import type { Breakdown, Fold, Scope } from './breakdown.ts';
import { CellTable } from './cell-table.ts';
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
    countCells(recall, breakdown, scope).all.map((cell) => [
      cell.keys[0] ?? '',
      value((id) => cell.get(id) ?? 0) ?? -Infinity,
    ]),
  );
}

/** The counts of every combination of keys that has rows: from rollups where they hold them, else from the facts. */
export function countCells(recall: Recall, breakdown: Breakdown, scope: Scope): CellTable {
  const cells = new CellTable(breakdown.measures);
  const groups = byDays(breakdown.measures, scope);
  // The largest can be told only where all that they are weighed by stands together.
  const { top, ...whole } = breakdown;
  const asked = top === undefined || groups.length > 1 ? whole : breakdown;
  for (const { measures, over } of groups) {
    countInto(cells, recall, { breakdown: { ...asked, measures }, scope: over });
  }
  return cells;
}

function countInto(
  cells: CellTable,
  recall: Recall,
  { breakdown, scope }: { breakdown: Breakdown; scope: Scope },
): void {
  const left = countFromRollups(recall.rollups(scope.currencyId), breakdown.measures, {
    question: rollupQuestion(breakdown, scope),
    emit: ({ id }, keys, count) => cells.at(keys).add(id, whole(count)),
  });
  if (left.length > 0)
    countFacts(cells, recall, { breakdown: { ...breakdown, measures: left }, scope });
}

/** Sums are folded after counting, which is faster; distinct counts of what is folded have to be counted so. */
function countFacts(
  cells: CellTable,
  recall: Recall,
  { breakdown, scope }: { breakdown: Breakdown; scope: Scope },
): void {
  const { measures, by, fold } = breakdown;
  const isFoldedHere = fold !== null && measures.every(({ aggregate }) => aggregate.additive);
  const keysOf = isFoldedHere ? folding(fold, by) : (keys: readonly string[]) => keys;
  for (const [fact, some] of byFact(measures)) {
    recall.noteFacts(fact, some, scope.period);
    const asked = { measures: some, by, fold: isFoldedHere ? null : fold };
    for (const row of recall.all(cellsQuery(fact, asked, scope))) {
      const cell = cells.at(keysOf(by.map((_, index) => String(row[`key${index}`]))));
      some.forEach(({ id }, index) => {
        cell.add(id, whole(row[`count${index}`]));
      });
    }
  }
}

function folding(
  { dimension, kept }: Fold,
  by: readonly DimensionId[],
): (keys: readonly string[]) => readonly string[] {
  const known = new Set(kept);
  const index = by.indexOf(dimension);
  return (keys) => (known.has(keys[index] ?? '') ? keys : keys.with(index, OTHER));
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
  const isExact = typeof value === 'number' && Number.isSafeInteger(value);
  // Thousands of cells pass here: what was wrong is put into words only where something is.
  assert(isExact, isExact ? '' : `Not exact: ${value}`);
  return value;
}
