import { expect, test } from 'vitest';
import { unfit } from '../../support/rewriting.ts';
import { layers } from './layers/all.ts';
import { CI, type LayerReport } from './layers/report.ts';
import { invariants } from './model/violation.ts';
import { mutants } from './mutants/mutants.ts';
import { scaled } from './mutants/scaled.ts';

const SEED = Number(process.env.SEED ?? 1);
const MINUTES = 60_000;

function holds({ layer, summary, failures }: LayerReport): void {
  process.stdout.write(`${layer}: ${summary}\n`);
  expect(failures).toEqual([]);
}

test('what is rewritten for the proof stands once in the source of today', () => {
  expect(unfit([...scaled, ...mutants.flatMap(({ rewritings }) => rewritings)])).toEqual([]);
});

test('25 planted bugs or more, and for every promise one that no other promise catches', () => {
  expect(mutants.length).toBeGreaterThanOrEqual(25);
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  const alone = mutants.filter(({ breaks }) => breaks.length === 1);
  const broken = new Set<string>(alone.flatMap(({ breaks }) => breaks));
  for (const invariant of Object.keys(invariants)) expect(broken, invariant).toContain(invariant);
});

test(
  `${CI.modelRuns} runs of desks, a central and a bad line keep every promise`,
  async () => holds(await layers.model(CI, SEED)),
  20 * MINUTES,
);

test(
  `${CI.lineRuns} runs over ${CI.lineRows} rows behind real sockets that misbehave end equal`,
  async () => holds(await layers.line(CI, SEED)),
  10 * MINUTES,
);

test(
  `${CI.kills} kills in the middle of everything lose nothing`,
  async () => holds(await layers.kill(CI, SEED)),
  10 * MINUTES,
);

test(
  `${CI.images} power cuts lose no acknowledged edit`,
  async (context) => {
    const report = await layers.power(CI, SEED);
    if (report.skipped !== null) return context.skip(report.skipped);
    return holds(report);
  },
  10 * MINUTES,
);

test(
  'every planted bug is caught, and called by its right name',
  async () => holds(await layers.mutants(CI, SEED)),
  20 * MINUTES,
);
