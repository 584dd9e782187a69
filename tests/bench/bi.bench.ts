import { openReader } from '../../main/db/open.ts';
import { type Question, questions } from './bi/questions.ts';
import { atFixed, overRanges } from './bi/turns.ts';
import { duckOf } from './duckdb/load-market.ts';
import { marketCopy, writeMarket } from './market/write-market.ts';
import { type Bench, median, rounded } from './measure.ts';
import { bringUpToDate } from './rollup-door.ts';

interface Found extends Awaited<ReturnType<typeof atFixed>> {
  id: string;
  notYet: string | null;
  isCrossed: boolean;
  ranges: Awaited<ReturnType<typeof overRanges>>;
}

export const bi: Bench = {
  about: 'the ten questions of dashboards on a market of --size, against plain SQLite and DuckDB',
  rows: 0,
  run: async ({ size, runs }) => {
    const path = marketCopy(size, 'bi');
    const maintainSeconds = await bringUpToDate(path);
    const duck = await duckOf(writeMarket(size).path);
    const reader = openReader(path);
    const found: Found[] = [];
    for (const question of questions) {
      found.push({
        ...named(question),
        ...(await atFixed({ reader, duck }, question, runs)),
        ranges: await overRanges({ reader, duck }, question),
      });
      process.stderr.write(found.slice(-1).map(tableOf).join(''));
    }
    reader.close();
    duck.close();
    const ratios = found
      .filter(({ notYet, isCrossed }) => notYet === null && !isCrossed)
      .map(({ lines }) => Object.values(lines).map(({ duckRatio }) => duckRatio ?? 0));
    return {
      ratio: rounded(median(ratios.map(median)), 2),
      against: 'DuckDB, two threads, same rows, same run: the median over the questions answered',
      aim: 'ratio >= 100, none under 8; p95 of each < 10 ms; always equal',
      lowest: Math.min(...ratios.flat()),
      highestP95: Math.max(
        ...found.map(({ isCrossed, ranges }) => (isCrossed ? 0 : (ranges?.p95 ?? 0))),
      ),
      equal: found.every(({ equal, ranges }) => equal && (ranges?.compared.unequal ?? 0) === 0),
      notYet: found
        .filter(({ notYet }) => notYet !== null)
        .map(({ id, notYet }) => `${id}: ${notYet}`),
      size,
      maintainSeconds: rounded(maintainSeconds, 1),
      duckLoadSeconds: duck.loadSeconds,
      questions: found,
    };
  },
};

function named({ id, asked, isCrossed }: Question) {
  const notYet = typeof asked === 'string' ? asked : null;
  return { id, notYet, isCrossed: isCrossed === true };
}

function tableOf({ id, notYet, equal, lines, ranges }: Found): string {
  const times = Object.entries(lines).map(([range, { product, plain, duck, ...ratio }]) => {
    const ms = [product ?? '–', plain, duck].map((one) => String(one).padStart(10)).join('');
    const than = ratio.duckRatio === null ? '' : `   ${ratio.plainRatio}× / ${ratio.duckRatio}×`;
    return `  ${range.padEnd(6)}${ms} ms of product, plain, DuckDB${than}\n`;
  });
  const over =
    ranges === null
      ? `  not there yet: ${notYet}\n`
      : `  ${ranges.asked} ranges: p50 ${ranges.p50}  p95 ${ranges.p95}  p99 ${ranges.p99}  max ${ranges.max} ms; of the processor p95 ${ranges.cpuP95}  p99 ${ranges.cpuP99}\n`;
  return `${id}${equal ? '' : ' (NOT EQUAL)'}\n${times.join('')}${over}`;
}
