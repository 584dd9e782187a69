import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { mutants } from './mutants.ts';

/** Argument 1: the name of a mutant, 2: runs at most. Prints the breaches of the first run that has any, as JSON. */
const [, , name, runs = '400'] = process.argv;
const mutant = mutants.find((one) => one.name === name);
let planted = false;
if (mutant !== undefined) {
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      if (!url.endsWith(`/${mutant.file}`)) return loaded;
      const source = String(loaded.source ?? readFileSync(new URL(url), 'utf8'));
      if (!source.includes(mutant.find)) throw new Error(`Nothing to plant in ${mutant.file}`);
      planted = true;
      return { ...loaded, source: source.replace(mutant.find, () => mutant.replace) };
    },
  });
}

const { run } = await import('./campaign.ts');
let breaches: string[] = [];
for (let seed = 1; seed <= Number(runs) && breaches.length === 0; seed += 1) {
  breaches = await run(seed);
}
process.stdout.write(`${JSON.stringify({ planted, breaches })}\n`);
