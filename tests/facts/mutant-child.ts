import { rewrite } from '../support/rewriting.ts';
import { mutants } from './mutants.ts';

/**
 * Argument 1: the name of a mutant, 2: runs at most. Prints the breaches of the first run that has one it is known
 * by, as JSON; a bug shows in what it leads to as well. Without a mutant any breach is one.
 */
const [, , name, runs = '400'] = process.argv;
const planted = mutants.filter((one) => one.name === name);
const changed = rewrite(planted);
const isKnown = (breach: string): boolean =>
  planted.length === 0 || planted.some(({ caughtBy }) => caughtBy.test(breach));

const { run } = await import('./campaign.ts');
let breaches: string[] = [];
const seeds = [...planted.map(({ seed }) => seed), ...Array(Number(runs)).keys()];
for (const seed of seeds) {
  breaches = await run(seed);
  if (breaches.some(isKnown)) break;
}
process.stdout.write(`${JSON.stringify({ planted: changed.size, breaches })}\n`);
