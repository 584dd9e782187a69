import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isWhole } from '../../support/whole.ts';
import { layers } from './layers/all.ts';
import { CHANGE, CI, type LayerReport } from './layers/report.ts';
import { invariants } from './model/violation.ts';
import { mutants } from './mutants/mutants.ts';
import { scaled } from './mutants/scaled.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SEED = Number(process.env.SEED ?? 1);
const MINUTES = 60_000;
const SIZES = isWhole ? CI : CHANGE;

function holds({ layer, summary, failures }: LayerReport): void {
  process.stdout.write(`${layer}: ${summary}\n`);
  expect(failures).toEqual([]);
}

test('what is rewritten for the proof stands once in the source of today', () => {
  for (const { file, find } of [...scaled, ...mutants.flatMap(({ rewritings }) => rewritings)]) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    expect(text.split(find).length - 1, `${file}: ${find}`).toBe(1);
  }
});

test('25 planted bugs or more, and for every promise one that no other promise catches', () => {
  expect(mutants.length).toBeGreaterThanOrEqual(25);
  expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  const alone = mutants.filter(({ breaks }) => breaks.length === 1);
  const broken = new Set<string>(alone.flatMap(({ breaks }) => breaks));
  for (const invariant of Object.keys(invariants)) expect(broken, invariant).toContain(invariant);
});

test(
  `${SIZES.modelRuns} runs of desks, a central and a bad line keep every promise`,
  async () => holds(await layers.model(SIZES, SEED)),
  20 * MINUTES,
);

test(
  `${SIZES.lineRuns} runs over ${SIZES.lineRows} rows behind real sockets that misbehave end equal`,
  async () => holds(await layers.line(SIZES, SEED)),
  10 * MINUTES,
);

test(
  `${SIZES.kills} kills in the middle of everything lose nothing`,
  async () => holds(await layers.kill(SIZES, SEED)),
  10 * MINUTES,
);

test(
  `${SIZES.images} power cuts lose no acknowledged edit`,
  async (context) => {
    const report = await layers.power(SIZES, SEED);
    if (report.skipped !== null) return context.skip(report.skipped);
    return holds(report);
  },
  10 * MINUTES,
);

test.skipIf(!isWhole)(
  'every planted bug is caught, and called by its right name',
  async () => holds(await layers.mutants(SIZES, SEED)),
  20 * MINUTES,
);
