import { expect, test } from 'vitest';
import { unfit } from '../../support/rewriting.ts';
import { isWhole, sized } from '../../support/whole.ts';
import { layers } from './layers/all.ts';
import { CI, type LayerReport, WHOLE } from './layers/report.ts';
import { invariants } from './model/violation.ts';
import { mutants } from './mutants/mutants.ts';
import { scaled } from './mutants/scaled.ts';

const sizes = isWhole ? WHOLE : CI;
const SEED = Number(process.env.SEED ?? 1);
const MINUTES = 60_000;
const told = (size: keyof typeof CI): string => sized(CI[size], WHOLE[size]).told;

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
  `${told('modelRuns')} runs of desks, a central and a bad line keep every promise`,
  async () => holds(await layers.model(sizes, SEED)),
  20 * MINUTES,
);

test(
  `${told('lineRuns')} runs over ${sizes.lineRows} rows behind real sockets that misbehave end equal`,
  async () => holds(await layers.line(sizes, SEED)),
  10 * MINUTES,
);

test(
  `${told('kills')} kills in the middle of everything lose nothing`,
  async () => holds(await layers.kill(sizes, SEED)),
  10 * MINUTES,
);

test(
  `${told('images')} power cuts lose no acknowledged edit`,
  async (context) => {
    const report = await layers.power(sizes, SEED);
    if (report.skipped !== null) return context.skip(report.skipped);
    return holds(report);
  },
  10 * MINUTES,
);

test(
  'every planted bug is caught, and called by its right name',
  async () => holds(await layers.mutants(sizes, SEED)),
  20 * MINUTES,
);
