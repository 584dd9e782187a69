import { openReader } from '../../main/db/open.ts';
import { present } from '../../shared/kernel/assert.ts';
import { overBoards } from './bi/boards.ts';
import { type Question, questions } from './bi/questions.ts';
import { atFixed, compareRanges, overRanges } from './bi/turns.ts';
import { whileWriting } from './bi/writing.ts';
import { duckOf } from './duckdb/load-market.ts';
import { marketCopy, writeMarket } from './market/write-market.ts';
import { type Bench, median, rounded } from './measure.ts';
import { bringUpToDate } from './rollup-door.ts';

interface Found extends Awaited<ReturnType<typeof atFixed>> {
  id: string;
  isCrossed: boolean;
  ranges: ReturnType<typeof overRanges>;
  compared: Awaited<ReturnType<typeof compareRanges>>;
  growth: number | null;
}

const SMALLER = '1m';

export const bi: Bench = {
  about: 'the ten questions of dashboards and every card on a market of --size, with DuckDB beside',
  rows: 0,
  run: async ({ size, runs }) => {
    const path = marketCopy(size, 'bi');
    const maintainSeconds = await bringUpToDate(path);
    // Alone first, as in the app: another database takes memory and caches in the same process.
    const reader = openReader(path);
    const smaller = size === '10m' ? await rangesAt(SMALLER) : new Map<string, number>();
    const alone = questions.map((question) => overRanges(reader, question));
    const boards = overBoards(reader);
    process.stderr.write(boards.map(boardOf).join(''));
    const writing = await whileWriting(size);
    process.stderr.write(`while a pull writes: ${JSON.stringify(writing)}\n`);
    const duck = await duckOf(writeMarket(size).path);
    const found: Found[] = [];
    for (const [at, question] of questions.entries()) {
      const ranges = present(alone[at], 'Each was asked alone.');
      const before = smaller.get(question.id);
      found.push({
        ...named(question),
        ...(await atFixed({ reader, duck }, question, runs)),
        ...{ ranges, compared: await compareRanges({ reader, duck }, question) },
        growth: before === undefined ? null : rounded(ranges.p95 / before, 2),
      });
      process.stderr.write(found.slice(-1).map(tableOf).join(''));
    }
    reader.close();
    duck.close();
    const ratios = found
      .filter(({ isCrossed }) => !isCrossed)
      .map(({ lines }) => Object.values(lines).map(({ duckRatio }) => duckRatio));
    const cards = boards.flatMap((board) => board.cards);
    return {
      ratio: rounded(median(ratios.map(median)), 2),
      against: 'DuckDB, two threads, same rows, same run: the median over the questions',
      aim: 'ratio >= 100, none under 8; p95 of each < 10 ms; always equal; p95 at 10m <= 2 x 1m',
      lowest: Math.min(...ratios.flat()),
      highestP95: Math.max(...found.map(({ isCrossed, ranges }) => (isCrossed ? 0 : ranges.p95))),
      highestCardP95: Math.max(...cards.map(({ p95 }) => p95)),
      equal:
        found.every(({ equal, compared }) => equal && compared.unequal === 0) &&
        cards.every(({ unequal }) => unequal === 0),
      highestGrowth: Math.max(...found.map(({ growth }) => growth ?? 0)),
      size,
      maintainSeconds: rounded(maintainSeconds, 1),
      duckLoadSeconds: duck.loadSeconds,
      questions: found,
      boards,
      writing,
    };
  },
};

async function rangesAt(size: typeof SMALLER): Promise<Map<string, number>> {
  const path = marketCopy(size, 'bi');
  await bringUpToDate(path);
  const reader = openReader(path);
  const found = questions
    .filter(({ isCrossed }) => isCrossed !== true)
    .map((question) => [question.id, overRanges(reader, question).p95] as const);
  reader.close();
  return new Map(found);
}

function boardOf({ board, cards, ...all }: ReturnType<typeof overBoards>[number]): string {
  const lineOf = (name: string, one: Omit<typeof all, 'board'>): string =>
    `${name.padEnd(34)}p50 ${one.p50}  p95 ${one.p95}  p99 ${one.p99} ms\n`;
  const lines = cards.map(({ card, compared, unequal, from, ...one }) => {
    const facts = from.some((part) => part.startsWith('facts')) ? '  from the facts' : '';
    return `  ${lineOf(card, one).trimEnd()}  ${compared} compared${unequal === 0 ? '' : ', NOT EQUAL'}${facts}\n`;
  });
  return `${lineOf(`board ${board}`, all)}${lines.join('')}`;
}

function named({ id, isCrossed }: Question) {
  return { id, isCrossed: isCrossed === true };
}

function tableOf({ id, equal, lines, ranges, growth }: Found): string {
  const times = Object.entries(lines).map(([range, { product, plain, duck, ...ratio }]) => {
    const ms = [product, plain, duck].map((one) => String(one).padStart(10)).join('');
    const than = `   ${ratio.plainRatio}× / ${ratio.duckRatio}×`;
    return `  ${range.padEnd(6)}${ms} ms of product, plain, DuckDB${than}\n`;
  });
  const grown = growth === null ? '' : `; ${growth}× of its p95 at ${SMALLER}`;
  const over = `  ${ranges.asked} ranges: p50 ${ranges.p50}  p95 ${ranges.p95}  p99 ${ranges.p99}  max ${ranges.max} ms; of the processor p95 ${ranges.cpuP95}  p99 ${ranges.cpuP99}${grown}\n`;
  return `${id}${equal ? '' : ' (NOT EQUAL)'}\n${times.join('')}${over}`;
}
