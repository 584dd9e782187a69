import { askMetrics, listCatalogue } from '../../../main/analytics/analytics.service.ts';
import { Recall } from '../../../main/analytics/recall.ts';
import type { Reader } from '../../../main/db/db.ts';
import {
  type MetricAnswer,
  type MetricQuery,
  metricQuery,
} from '../../../shared/contract/analytics.contract.ts';
import { addDays } from '../../../shared/kernel/business-day.ts';
import type { random } from '../../support/random.ts';
import type { Oracle } from '../oracle.ts';

type Dice = ReturnType<typeof random>;

const catalogue = listCatalogue({ kind: 'staff' }).metrics;
const calendars = ['day', 'week', 'month'];

/** Any metric, by none to two dimensions, kept to some keys or none, over any range of the market's days. */
export function aQuestion(dice: Dice, oracle: Oracle): MetricQuery {
  const metric = dice.pick(catalogue);
  const first = dice.pick([null, ...metric.dimensions]);
  const second = dice.pick([null, null, ...metric.dimensions]);
  const by = [first, second].filter((id) => id !== null);
  const isTwice = by[0] === by[1] || by.every((id) => calendars.includes(id));
  const from = addDays('2026-01-20', dice.below(70));
  const period = { from, to: addDays(from, dice.pick([0, 6, 13, 29, 45, 90])) };
  const filtered = dice.chance(0.5) ? dice.pick(metric.dimensions) : null;
  const keys = filtered === null ? [] : [...oracle.keys(metric.id, filtered, period)].sort();
  const kept = keys.filter(() => dice.chance(0.4));
  return {
    metrics: [metric.id],
    by: isTwice ? by.slice(0, 1) : by,
    period,
    filters: filtered === null || kept.length === 0 ? {} : { [filtered]: kept },
    ...(dice.chance(0.2)
      ? { top: 1 + dice.below(3), ...dice.pick([{}, { rest: false as const }]) }
      : { top: null }),
    compare: dice.chance(0.3) ? dice.pick(['previous', 'previous_year'] as const) : 'none',
  };
}

export interface Answered {
  answer: MetricAnswer;
  from: string[];
}

export function answer(db: Reader, asked: MetricQuery, isFromFacts = false): Answered {
  return db.snapshot(() => {
    const recall = new Recall(db, { isFromFacts });
    const found = askMetrics(db, metricQuery.parse(asked), recall);
    return { answer: found, from: recall.computedFrom };
  });
}

/** What the oracle says to the totals and to each row of an answer that was not folded. */
export function expected(oracle: Oracle, asked: MetricQuery, { rows }: MetricAnswer) {
  const [metric = ''] = asked.metrics;
  const { period, filters = {}, by = [] } = asked;
  const whole = { ...period, filters };
  return {
    totals: [oracle.value(metric, whole)],
    rows: rows.map(({ keys }) => {
      const only = Object.fromEntries(by.map((id, index) => [id, [keys[index] ?? '']]));
      return [oracle.value(metric, whole, only)];
    }),
  };
}
