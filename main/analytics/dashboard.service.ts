import type { Comparison } from '../../shared/calendar/compare.ts';
import type { CardView, MetricAnswer } from '../../shared/contract/analytics.contract.ts';
import type { CardTarget } from '../../shared/contract/card-target.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import type { Text } from '../../shared/i18n/keys.ts';
import { lengthOf, type Period } from '../../shared/kernel/business-day.ts';
import type { Reader } from '../db/db.ts';
import { type Desk, findDesk } from '../platform/session/desk.store.ts';
import { askMetrics } from './analytics.service.ts';
import type { Card, Dashboard } from './dashboards/dashboard.ts';
import { dashboards } from './dashboards/index.ts';
import type { DimensionId } from './dimensions/dimension.ts';
import { filled } from './dimensions/filled.ts';
import { dimensions, isDimensionId } from './dimensions/index.ts';
import { targetMonth, targetOf } from './figures/card-target.ts';
import { canFeed, dimensionsOf } from './metric-values.ts';
import { metrics } from './metrics/index.ts';
import type { AskedMetrics } from './question.ts';
import { CountsRows, Recall } from './recall.ts';
import { once } from './rollups/sources/reading/once.ts';
import { hasMoreLines } from './volume.store.ts';

/** A quarter: more days than that are a hedge, not a trend. */
const DAYS_OF_DAILY_TREND = 92;
/** So many are counted in less time than anybody notices. */
const LINES_AT_ONCE = 100_000;

interface AskedDashboard {
  id: string;
  period: Period;
  filters: AskedMetrics['filters'];
  compare: Comparison;
  only?: readonly string[] | null;
  /** With more order lines than these, a board does not wait for what has to be counted from them. */
  linesAtOnce?: number;
}

interface OpenCard {
  card: CardView;
  answer: MetricAnswer | null;
  target: CardTarget | null;
  deaf: string[];
}

interface OpenDashboard {
  id: string;
  title: Text;
  cards: OpenCard[];
  filterable: string[];
  missing: { id: string; title: Text; text: Text }[];
}

/** What is answered is of one state of the replica: the numbers on a screen belong together. */
export function openDashboard(db: Reader, request: AskedDashboard): OpenDashboard {
  const dashboard = dashboards.find(({ id }) => id === request.id);
  if (dashboard === undefined) {
    const choices = dashboards.map(({ id }) => id).join(', ');
    throw new Refusal('dashboard.unknown', { id: request.id, choices });
  }
  return db.snapshot(() => {
    const desk = findDesk(db);
    const cards = cardsOn(desk, dashboard.cards);
    const only = request.only ?? null;
    const { linesAtOnce = LINES_AT_ONCE } = request;
    const ask = asker(
      db,
      once(() => only !== null || !hasMoreLines(db, linesAtOnce)),
    );
    const shown = cards
      .filter(({ id }) => only?.includes(id) ?? true)
      .map((card) => ({ card, ...heardBy(desk, card, request.filters) }));
    return {
      id: dashboard.id,
      title: dashboard.title,
      missing: only === null ? missingOn(desk, dashboard, { period: request.period, ask }) : [],
      filterable: filterableOn(desk, cards),
      cards: shown.map(({ card, heard, deaf }): OpenCard => {
        const wanted = queryOf(card, { ...request, filters: heard });
        const view = viewOf(card, wanted);
        const alike = shown.filter((one) => sameList(one.deaf, deaf)).map((one) => one.card);
        const isAlone = card.by.length > 0 || card.month === true;
        const asked = isAlone ? wanted.metrics : figuresOf(alike, card);
        const together = ask({ ...wanted, metrics: asked });
        const answer =
          together === null ? ask(wanted) : onlyMetrics(together, asked, wanted.metrics);
        const target = answer && standing(db, card, { answer, filters: heard });
        return { card: view, answer, target, deaf };
      }),
    };
  });
}

type Ask = (query: AskedMetrics) => MetricAnswer | null;

/** Each question once; null where rows would have to be counted for it, and may not. */
function asker(db: Reader, mayCountRows: () => boolean): Ask {
  const recall = new Recall(db, { mayCountRows });
  const answers = new Map<string, MetricAnswer | null>();
  return (query) => {
    const place = JSON.stringify(query);
    const known = answers.get(place);
    if (known !== undefined) return known;
    const answer = answerOrNull(() => askMetrics(db, query, recall));
    answers.set(place, answer);
    return answer;
  };
}

function answerOrNull(work: () => MetricAnswer): MetricAnswer | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof CountsRows) return null;
    throw error;
  }
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

/** What nobody recorded; of what somebody did in part, how much is lacking. */
function missingOn(
  desk: Desk,
  { missing = [] }: Dashboard,
  { period, ask }: { period: Period; ask: Ask },
): OpenDashboard['missing'] {
  return missing.flatMap(({ gap, text, ...one }) => {
    if (gap === undefined) return [{ ...one, text }];
    if (!canFeed(metrics[gap], desk)) return [];
    const alone = { by: [], filters: {}, top: null, compare: 'none' } as const;
    const count = ask({ ...alone, by: [], metrics: [gap], period })?.totals[0] ?? 0;
    return count === 0 ? [] : [{ ...one, text: filled(text, () => ({ count: `${count}` })) }];
  });
}

/** Dimensions that every metric of a card knows; calendars are the period's business. */
function knownTo(desk: Desk, card: Card): DimensionId[] {
  const of = card.metrics.map((id) => new Set(dimensionsOf(metrics[id], desk)));
  const [first = new Set<DimensionId>()] = of;
  return [...first].filter(
    (id) => dimensions[id].axis === undefined && of.every((known) => known.has(id)),
  );
}

function filterableOn(desk: Desk, cards: readonly Card[]): string[] {
  return [...new Set(cards.flatMap((card) => knownTo(desk, card)))];
}

/** A board is filtered as a whole: a card that cannot follow shows everything, and says so. */
function heardBy(
  desk: Desk,
  card: Card,
  filters: AskedMetrics['filters'],
): { heard: AskedMetrics['filters']; deaf: string[] } {
  const known = new Set<string>(knownTo(desk, card));
  const asked = Object.entries(filters).filter(([, keys]) => keys.length > 0);
  const isDeaf = (id: string) => isDimensionId(id) && !known.has(id);
  return {
    heard: Object.fromEntries(asked.filter(([id]) => !isDeaf(id))),
    deaf: asked.map(([id]) => id).filter(isDeaf),
  };
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function standing(
  db: Reader,
  { target }: Card,
  { answer, filters }: { answer: MetricAnswer; filters: AskedMetrics['filters'] },
): CardTarget | null {
  if (target === undefined) return null;
  const { totals, asOf, period: month, decimals } = answer;
  return targetOf(db, target, { value: totals[0] ?? null, asOf, month, filters, decimals });
}

/** Single figures over the same rows are counted together: one walk over the lines for all of them. */
function figuresOf(cards: readonly Card[], like: Card): string[] {
  const same = cards.filter(
    ({ by, compared, month }) => by.length === 0 && month !== true && compared === like.compared,
  );
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
    period: card.month === true ? targetMonth(period) : period,
    filters,
    top: card.top ?? null,
    ...limitsOf(card),
    compare: card.compared === true ? compare : 'none',
  };
}

function viewOf({ id, title, draw, width }: Card, asked: AskedMetrics): CardView {
  const { metrics, by, top, compare } = asked;
  return { id, title, metrics, by, top, ...limitsOf(asked), compare, draw, width };
}

/** Which of the rows it shows, where not all. */
function limitsOf({ rest, aboveZero }: Pick<AskedMetrics, 'rest' | 'aboveZero'>) {
  return {
    ...(rest === false ? { rest } : {}),
    ...(aboveZero === true ? { aboveZero } : {}),
  };
}
