import { askMetrics } from '../../../main/analytics/analytics.service.ts';
import { openDashboard } from '../../../main/analytics/dashboard.service.ts';
import { dashboards } from '../../../main/analytics/dashboards/index.ts';
import { Recall } from '../../../main/analytics/recall.ts';
import type { Reader } from '../../../main/db/db.ts';
import type { MetricAnswer, MetricQuery } from '../../../shared/contract/analytics.contract.ts';
import { metricQuery } from '../../../shared/contract/analytics.contract.ts';
import { lengthOf, type Period } from '../../../shared/kernel/business-day.ts';
import { rounded } from '../measure.ts';
import { percentile, randomRanges } from './ranges.ts';
import { warm } from './warm.ts';

const RANGES = 300;
const COMPARED = 30;
/** What one card may take of the time to be compared with the facts. */
const COMPARE_MS = 3_000;
/** What one card may take of the time to be asked over all ranges. */
const ASK_MS = 4_000;
const WARM_UP = 10;

interface Times {
  ms: number;
  cpuMs: number;
}

interface CardTimes {
  query: MetricQuery;
  /** The board does not wait for it. */
  slow: boolean;
  times: Times[];
  /** Of all of them, in milliseconds. */
  took: number;
  from: Set<string>;
}

/** The rows of an answer as a text that tells two answers apart. */
const said = ({ rows, totals, previousTotals }: MetricAnswer): string =>
  JSON.stringify([rows, totals, previousTotals]);

/** Every board and each card of it alone, over random ranges, warm; some answers beside what the facts say. */
export function overBoards(reader: Reader) {
  return dashboards.map(({ id }) => {
    const [board, cards] = [[] as Times[], new Map<string, CardTimes>()];
    warm(reader);
    for (const [at, period] of randomRanges(RANGES + WARM_UP).entries()) {
      const open = () =>
        openDashboard(reader, { id, period, filters: {}, compare: 'previous' }).cards;
      const { result: opened, ...took } = timed(open);
      if (at >= WARM_UP) board.push(took);
      for (const { card, answer } of opened) {
        const { metrics, by, top, rest, aboveZero, compare } = card;
        const query = { metrics, by, top, rest, aboveZero, compare, period };
        const known = cards.get(card.id) ?? {
          ...{ query, slow: answer === null, took: 0 },
          ...{ times: [] as Times[], from: new Set<string>() },
        };
        cards.set(card.id, known);
        if (known.took > ASK_MS) continue;
        const recall = new Recall(reader);
        const { result: _, ...alone } = timed(() => ask(reader, query, recall));
        known.took += alone.ms;
        // One that takes all of its time at once is not asked again to be warm.
        if (at >= WARM_UP || known.took > ASK_MS) known.times.push(alone);
        for (const one of recall.computedFrom) known.from.add(one.replace(/,.*/, ''));
      }
    }
    return {
      board: id,
      ...percentiles(board),
      cards: [...cards].map(([card, { query, slow, times, from }]) => ({
        card,
        slow,
        ...percentiles(times),
        from: [...from],
        ...compared(reader, query),
      })),
    };
  });
}

function ask(reader: Reader, query: MetricQuery, recall: Recall): MetricAnswer {
  return askMetrics(reader, metricQuery.parse(query), recall);
}

/** From the shortest range on: what the facts take grows with the days. */
function compared(reader: Reader, query: MetricQuery) {
  const ends = performance.now() + COMPARE_MS;
  let count = 0;
  let unequal = 0;
  for (const period of shortestRanges()) {
    if (performance.now() > ends) break;
    const asked = { ...query, period };
    const fromFacts = ask(reader, asked, new Recall(reader, { isFromFacts: true }));
    if (said(fromFacts) !== said(ask(reader, asked, new Recall(reader)))) unequal += 1;
    count += 1;
  }
  return { compared: count, unequal };
}

function shortestRanges(): Period[] {
  return randomRanges(RANGES)
    .sort((one, other) => lengthOf(one) - lengthOf(other))
    .slice(0, COMPARED);
}

function timed<Result>(work: () => Result): Times & { result: Result } {
  const before = process.threadCpuUsage();
  const started = performance.now();
  const result = work();
  const ms = performance.now() - started;
  const { user, system } = process.threadCpuUsage(before);
  return { result, ms, cpuMs: (user + system) / 1_000 };
}

function percentiles(times: readonly Times[]) {
  const of = (figure: keyof Times, share: number): number =>
    rounded(
      percentile(
        times.map((one) => one[figure]),
        share,
      ),
    );
  return {
    asked: times.length,
    ...{ p50: of('ms', 0.5), p95: of('ms', 0.95), p99: of('ms', 0.99) },
    ...{ cpuP50: of('cpuMs', 0.5), cpuP95: of('cpuMs', 0.95), cpuP99: of('cpuMs', 0.99) },
  };
}
