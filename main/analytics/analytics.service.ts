import type { MetricAnswer, MetricView } from '../../shared/contract/analytics.contract.ts';
import type { Text } from '../../shared/i18n/keys.ts';
import type { Reader } from '../db/db.ts';
import { findCompanyCurrency } from '../platform/company/company.store.ts';
import { findAsOf } from '../platform/freshness/freshness.store.ts';
import { type Desk, findDesk } from '../platform/session/desk.store.ts';
import { listCurrencyCodes } from './beside/currencies.store.ts';
import { labelRows } from './beside/labels.ts';
import { countPending } from './beside/pending.store.ts';
import { UNKNOWN } from './dimensions/dimension.ts';
import { dimensions } from './dimensions/index.ts';
import type { Fact } from './facts/fact.ts';
import { canFeed, dimensionsOf, measuresOf } from './metric-values.ts';
import { metrics } from './metrics/index.ts';
import { answerQuestion } from './query.ts';
import { type AskedMetrics, questionOf } from './question.ts';
import { Recall } from './recall.ts';

/** Before the first sync there is no currency and no row: this id is nobody's. */
export const NO_CURRENCY = 0;

export function viewCatalogue(db: Reader): ReturnType<typeof listCatalogue> {
  return listCatalogue(findDesk(db));
}

export function listCatalogue(desk: Desk): {
  metrics: MetricView[];
  dimensions: { id: string; name: Text }[];
} {
  const known = Object.values(metrics).filter((metric) => canFeed(metric, desk));
  const used = new Set(known.flatMap((metric) => dimensionsOf(metric, desk)));
  return {
    metrics: known.map((metric) => ({
      id: metric.id,
      name: metric.name,
      definition: metric.definition,
      unit: metric.unit,
      version: metric.version,
      owner: metric.owner,
      dimensions: [...dimensionsOf(metric, desk)],
      hasOrders: measuresOf([metric], desk).every(({ fact }) => fact.order !== undefined),
    })),
    dimensions: Object.values(dimensions)
      .filter(({ id }) => used.has(id))
      .map(({ id, name }) => ({ id, name })),
  };
}

/** Everything in it is read from one state of the replica. */
export function askMetrics(
  db: Reader,
  asked: AskedMetrics,
  recall: Recall = new Recall(db),
): MetricAnswer {
  return db.snapshot(() => {
    const currency = findCompanyCurrency(db);
    const desk = findDesk(db);
    const question = questionOf(asked, { currencyId: currency.id ?? NO_CURRENCY, desk });
    const facts = measuresOf(question.metrics, desk).map(({ fact }) => fact);
    const answer = answerQuestion(recall, question);
    const labels = labelRows(db, question.by, answer.rows);
    return {
      asOf: findAsOf(db, entitiesOf(facts)),
      pending: countPending(db, facts),
      currency: currency.code,
      decimals: currency.decimals,
      period: asked.period,
      previousPeriod: answer.previousPeriod,
      rows: answer.rows.map((row, index) => ({
        keys: [...row.keys],
        labels: labels[index] ?? [],
        values: row.values,
        previous: row.previous,
      })),
      totals: answer.totals,
      previousTotals: answer.previousTotals,
      otherCurrencies: otherCurrencies(db, answer.others),
    };
  });
}

function entitiesOf(facts: readonly Fact[]): string[] {
  return [...new Set(facts.flatMap(({ entities }) => entities))];
}

function otherCurrencies(
  db: Reader,
  others: ReadonlyMap<number | null, number>,
): MetricAnswer['otherCurrencies'] {
  if (others.size === 0) return [];
  const codes = listCurrencyCodes(db);
  return [...others]
    .map(([id, lines]) => ({ currency: (id === null ? null : codes.get(id)) ?? UNKNOWN, lines }))
    .sort((a, b) => b.lines - a.lines || (a.currency < b.currency ? -1 : 1));
}
