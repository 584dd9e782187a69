import type { Reader } from '../../../main/db/db.ts';
import type { Duck } from '../duckdb/duckdb.ts';
import { median, rounded } from '../measure.ts';
import { askDuck, plain, productOf } from './answers.ts';
import type { Question } from './questions.ts';
import { fixed, percentile, randomRanges } from './ranges.ts';
import { warm } from './warm.ts';

const RANGES = 300;
const COMPARED = 30;
/** Who takes longer is asked once. */
const SLOW_MS = 4_000;
/** What one question may take of the time for random ranges, and again to compare them. */
const BUDGET_MS = 20_000;

export interface Sides {
  reader: Reader;
  duck: Duck;
}

interface Line {
  product: number;
  plain: number;
  duck: number;
  /** How many times faster the product answers. */
  duckRatio: number;
  plainRatio: number;
  rows: number;
}

/** The three sides take turns; the first turn warms them, and counts only for who is slow. */
export async function atFixed({ reader, duck }: Sides, question: Question, runs: number) {
  const product = productOf(reader, question);
  const lines: Record<string, Line> = {};
  let equal = true;
  for (const [name, period] of Object.entries(fixed)) {
    const sides = {
      product: async () => product(period),
      plain: async () => plain(reader, question, period),
      duck: async () => askDuck(duck, question, period),
    };
    const took = { product: [] as number[], plain: [] as number[], duck: [] as number[] };
    const hashes = new Set<string>();
    let rows = 0;
    for (let run = 0; run <= runs; run += 1) {
      for (const side of ['product', 'plain', 'duck'] as const) {
        if ((took[side][0] ?? 0) > SLOW_MS) continue;
        const answer = await sides[side]();
        took[side].push(answer.ms);
        hashes.add(answer.hash);
        rows = answer.rows;
      }
    }
    equal &&= hashes.size === 1;
    lines[name] = lineOf(took, rows);
  }
  return { equal, lines };
}

function lineOf(took: { product: number[]; plain: number[]; duck: number[] }, rows: number): Line {
  const warm = (all: number[]): number => median(all.length > 1 ? all.slice(1) : all);
  const [plainMs, duckMs] = [warm(took.plain), warm(took.duck)];
  const own = warm(took.product);
  return {
    product: rounded(own),
    plain: rounded(plainMs, 1),
    duck: rounded(duckMs, 2),
    duckRatio: rounded(duckMs / own, 2),
    plainRatio: rounded(plainMs / own, 2),
    rows,
  };
}

/** Of some ranges the product's answer beside those of the other two. */
export async function compareRanges({ reader, duck }: Sides, question: Question) {
  const product = productOf(reader, question);
  const some = randomRanges(RANGES).filter((_, at) => at % (RANGES / COMPARED) === 0);
  const compareEnds = performance.now() + BUDGET_MS;
  const compared = { duck: 0, plain: 0, unequal: 0 };
  for (const period of some) {
    const { hash } = product(period);
    if ((await askDuck(duck, question, period)).hash !== hash) compared.unequal += 1;
    compared.duck += 1;
    if (performance.now() > compareEnds) continue;
    if (plain(reader, question, period).hash !== hash) compared.unequal += 1;
    compared.plain += 1;
  }
  return compared;
}

/** What the product takes for any range, warm, in one thread, with no other database in the process. */
export function overRanges(reader: Reader, question: Question) {
  const product = productOf(reader, question);
  warm(reader);
  const ends = performance.now() + BUDGET_MS;
  const answers = [];
  for (const period of randomRanges(RANGES)) {
    if (performance.now() > ends) break;
    answers.push(product(period));
  }
  return percentilesOf(answers);
}

function percentilesOf(answers: readonly { ms: number; cpuMs: number }[]) {
  const times = answers.map(({ ms }) => ms);
  const cpu = answers.map(({ cpuMs }) => cpuMs);
  return {
    asked: answers.length,
    p50: rounded(percentile(times, 0.5)),
    p95: rounded(percentile(times, 0.95)),
    p99: rounded(percentile(times, 0.99)),
    max: rounded(percentile(times, 1)),
    cpuP95: rounded(percentile(cpu, 0.95)),
    cpuP99: rounded(percentile(cpu, 0.99)),
  };
}
