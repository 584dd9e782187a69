import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mutants } from './mutants.ts';

/** A minute of its own: `npm run test:sync`, or PROOF=whole. */
const isWhole = process.env.PROOF === 'whole';
const CHILD = join(import.meta.dirname, 'mutant-child.ts');

function firstBreaches(name: string, runs: number): { planted: boolean; breaches: string[] } {
  const { stdout, stderr } = spawnSync(process.execPath, [CHILD, name, String(runs)], {
    encoding: 'utf8',
  });
  const line = stdout.trim().split('\n').at(-1) ?? '';
  if (!line.startsWith('{')) throw new Error(stderr);
  return JSON.parse(line);
}

test.skipIf(!isWhole)('without a planted bug nothing is caught', { timeout: 120_000 }, () => {
  expect(firstBreaches('none', 100)).toEqual({ planted: false, breaches: [] });
});

test.skipIf(!isWhole).each(mutants)(
  '$rule: $name, and it is caught',
  { timeout: 120_000 },
  (mutant) => {
    const { planted, breaches } = firstBreaches(mutant.name, 600);
    expect(planted).toBe(true);
    expect(breaches.filter((breach) => mutant.caughtBy.test(breach))).not.toEqual([]);
  },
);

test('each rule has its own', () => {
  expect(new Set(mutants.map(({ rule }) => rule)).size).toBe(mutants.length);
});
