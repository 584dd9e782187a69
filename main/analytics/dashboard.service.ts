import type { Comparison } from '../../shared/calendar/compare.ts';
import type { CardView, MetricAnswer } from '../../shared/contract/analytics.contract.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import type { Text } from '../../shared/i18n/keys.ts';
import { lengthOf, type Period } from '../../shared/kernel/business-day.ts';
import type { Reader } from '../db/db.ts';
import { type Desk, findDesk } from '../platform/session/desk.store.ts';
import { askMetrics } from './analytics.service.ts';
import type { Card } from './dashboards/dashboard.ts';
import { dashboards } from './dashboards/index.ts';
import { canFeed, dimensionsOf } from './metric-values.ts';
import { metrics } from './metrics/index.ts';
import type { AskedMetrics } from './question.ts';
import { Recall } from './recall.ts';

/** A quarter: more days than that are a hedge, not a trend. */
const DAYS_OF_DAILY_TREND = 92;

interface AskedDashboard {
  id: string;
  period: Period;
  filters: AskedMetrics['filters'];
  compare: Comparison;
}

interface OpenDashboard {
  id: string;
  title: Text;
  cards: { card: CardView; answer: MetricAnswer }[];
  missing: { id: string; title: Text; text: Text }[];
}

/** All cards from one state of the replica: the numbers on a screen belong together. */
export function openDashboard(db: Reader, request: AskedDashboard): OpenDashboard {
  const dashboard = dashboards.find(({ id }) => id === request.id);
  if (dashboard === undefined) {
    const choices = dashboards.map(({ id }) => id).join(', ');
    throw new Refusal('dashboard.unknown', { id: request.id, choices });
  }
  return db.snapshot(() => {
    const recall = new Recall(db);
    const cards = cardsOn(findDesk(db), dashboard.cards);
    return {
      id: dashboard.id,
      title: dashboard.title,
      missing: [...(dashboard.missing ?? [])],
      cards: cards.map((card) => {
        const wanted = queryOf(card, request);
        const asked = card.by.length === 0 ? figuresOf(cards, card) : wanted.metrics;
        const answer = askMetrics(db, { ...wanted, metrics: asked }, recall);
        return { card: viewOf(card, wanted), answer: onlyMetrics(answer, asked, wanted.metrics) };
      }),
    };
  });
}

/** Those that this desk can feed. */
function cardsOn(desk: Desk, cards: readonly Card[]): Card[] {
  return cards.filter((card) => {
    if (card.only !== undefined && card.only !== desk.kind) return false;
    return card.metrics.every((id) => {
      const known = new Set<string>(dimensionsOf(metrics[id], desk));
      const fits = card.by.every((one) => one === 'trend' || known.has(one));
      return fits && canFeed(metrics[id], desk);
    });
  });
}

/** Single figures over the same rows are counted together: one walk over the lines for all of them. */
function figuresOf(cards: readonly Card[], like: Card): string[] {
  const same = cards.filter(({ by, compared }) => by.length === 0 && compared === like.compared);
  return [...new Set(same.flatMap(({ metrics }) => metrics))];
}

function onlyMetrics(
  answer: MetricAnswer,
  asked: readonly string[],
  wanted: readonly string[],
): MetricAnswer {
  const places = wanted.map((id) => asked.indexOf(id));
  const pick = (values: MetricAnswer['totals']) => places.map((place) => values[place] ?? null);
  return {
    ...answer,
    rows: answer.rows.map((row) => ({
      ...row,
      values: pick(row.values),
      previous: row.previous === null ? null : pick(row.previous),
    })),
    totals: pick(answer.totals),
    previousTotals: answer.previousTotals === null ? null : pick(answer.previousTotals),
  };
}

function queryOf(card: Card, { period, filters, compare }: AskedDashboard): AskedMetrics {
  const trend = lengthOf(period) > DAYS_OF_DAILY_TREND ? 'month' : 'day';
  return {
    metrics: [...card.metrics],
    by: card.by.map((id) => (id === 'trend' ? trend : id)),
    period,
    filters,
    top: card.top ?? null,
    compare: card.compared === true ? compare : 'none',
  };
}

function viewOf({ id, title, draw, width }: Card, asked: AskedMetrics): CardView {
  const { metrics, by, top, compare } = asked;
  return { id, title, metrics, by, top, compare, draw, width };
}
