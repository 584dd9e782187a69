import { type Comparison, comparedPeriod } from '../../shared/calendar/compare.ts';
import type { Period } from '../../shared/kernel/business-day.ts';
import type { Desk } from '../platform/session/desk.store.ts';
import type { Fold, Scope } from './breakdown.ts';
import { type Cell, CellTable } from './cell-table.ts';
import { countCells, countTotals, rankKeys } from './cells.ts';
import type { DimensionId } from './dimensions/dimension.ts';
import { dimensions } from './dimensions/index.ts';
import { type Counts, evaluator, measuresOf } from './metric-values.ts';
import type { Measure, Metric } from './metrics/metric.ts';
import type { Recall } from './recall.ts';
import { listRowKeys } from './rows.ts';

/** A question whose metrics, dimensions and filters are known to fit each other. */
export interface Question extends Scope {
  desk: Desk;
  metrics: readonly [Metric, ...Metric[]];
  by: readonly DimensionId[];
  top: number | null;
  /** False: the largest alone. */
  rest?: false | undefined;
  /** Only rows whose first figure is. */
  aboveZero?: true | undefined;
  compare: Comparison;
}

type Values = (number | null)[];

interface Answer {
  previousPeriod: Period | null;
  rows: { keys: readonly string[]; values: Values; previous: Values | null }[];
  totals: Values;
  previousTotals: Values | null;
  others: ReadonlyMap<number | null, number>;
}

export function answerQuestion(recall: Recall, question: Question): Answer {
  const measures = measuresOf(question.metrics, question.desk);
  const before = comparedPeriod(question.period, question.compare);
  const previousScope = before === null ? null : { ...question, period: before };
  const evaluators = question.metrics.map(evaluator);
  const valuesOf = (counts: Counts): Values => {
    const countOf = (id: string): number => counts.get(id) ?? 0;
    return evaluators.map((value) => value(countOf));
  };

  const total = countTotals(recall, measures, question);
  const totals = valuesOf(total.counts);
  const previousTotals =
    previousScope === null ? null : valuesOf(countTotals(recall, measures, previousScope).counts);
  return {
    previousPeriod: before,
    rows:
      question.by.length === 0
        ? [{ keys: [], values: totals, previous: previousTotals }]
        : brokenDown(recall, question, { measures, previousScope, valuesOf }),
    totals,
    previousTotals,
    others: total.others,
  };
}

interface Working {
  measures: readonly Measure[];
  previousScope: Question | null;
  valuesOf(counts: Counts): Values;
}

function brokenDown(recall: Recall, question: Question, working: Working): Answer['rows'] {
  const { measures, previousScope, valuesOf } = working;
  const { by } = question;
  const value = evaluator(question.metrics[0]);
  const weigh = (cell: Cell) => value((id) => cell.get(id) ?? 0) ?? -Infinity;
  const largest = foldOf(recall, question);
  const isAlone = question.rest === false && largest !== null;
  if (isAlone && largest.kept.length === 0) return [];
  const only = isAlone ? { [largest.dimension]: largest.kept } : {};
  const fold = isAlone ? null : largest;
  const count = ({ filters, ...scope }: Scope): CellTable =>
    countCells(recall, { measures, by, fold }, { ...scope, filters: { ...filters, ...only } });

  const now = count(question);
  const before = previousScope === null ? new CellTable(measures) : count(previousScope);
  const nothing: Counts = new Map();
  const at = (cells: CellTable, keys: readonly string[]): Values =>
    valuesOf(cells.get(keys) ?? nothing);
  const { period, compare } = question;
  const previousPeriod = previousScope?.period ?? null;
  const request = { by, period, compare, previousPeriod, fold, weigh };
  const rows = listRowKeys(request, now, before).map(({ keys, previousKeys }) => ({
    keys,
    values: at(now, keys),
    previous:
      previousScope === null
        ? null
        : previousKeys === null
          ? question.metrics.map(() => null)
          : at(before, previousKeys),
  }));
  return question.aboveZero === true
    ? rows.filter(({ values: [first] }) => (first ?? 0) > 0)
    : rows;
}

/** The largest keys of the first dimension that is not a calendar's, ranked over the whole period. */
function foldOf(recall: Recall, question: Question): Fold | null {
  const { by, top, desk } = question;
  const dimension = by.find((id) => dimensions[id].axis === undefined);
  if (top === null || dimension === undefined) return null;
  const [metric] = question.metrics;
  const measures = measuresOf([metric], desk);
  return { dimension, kept: rankKeys(recall, { metric, measures, dimension, top }, question) };
}
