import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unfit } from '../support/rewriting.ts';
import { lastObject, runNode } from '../support/run-node.ts';
import { mutants } from './mutants.ts';

const CHILD = join(import.meta.dirname, 'mutant-child.ts');

interface Tried {
  planted: number;
  breaches: string[];
}

async function firstBreaches(name: string, runs: number): Promise<Tried> {
  const { stdout, stderr } = await runNode([CHILD, name, String(runs)]);
  const tried = lastObject(stdout) as Tried | null;
  if (tried === null) throw new Error(stderr);
  return tried;
}

test('what is planted stands once in the source of today', () => {
  expect(unfit(mutants)).toEqual([]);
});

test('without a planted bug nothing is caught', { timeout: 120_000 }, async () => {
  expect(await firstBreaches('none', 100)).toEqual({ planted: 0, breaches: [] });
});

test.each(mutants)('$rule: $name, and it is caught', { timeout: 120_000 }, async (mutant) => {
  const { planted, breaches } = await firstBreaches(mutant.name, 600);
  expect(planted).toBe(1);
  expect(breaches.filter((breach) => mutant.caughtBy.test(breach))).not.toEqual([]);
});

test('each rule has its own', () => {
  expect(new Set(mutants.map(({ rule }) => rule)).size).toBe(mutants.length);
});
