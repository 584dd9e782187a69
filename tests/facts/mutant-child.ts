import { rewrite } from '../support/rewriting.ts';
import { mutants } from './mutants.ts';

/** Argument 1: the name of a mutant, 2: runs at most. Prints the breaches of the first run that has any, as JSON. */
const [, , name, runs = '400'] = process.argv;
const changed = rewrite(mutants.filter((one) => one.name === name));

const { run } = await import('./campaign.ts');
let breaches: string[] = [];
for (let seed = 1; seed <= Number(runs) && breaches.length === 0; seed += 1) {
  breaches = await run(seed);
}
process.stdout.write(`${JSON.stringify({ planted: changed.size, breaches })}\n`);
