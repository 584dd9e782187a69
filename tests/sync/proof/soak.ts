import { parseArgs } from 'node:util';
import { layers } from './layers/all.ts';
import { NIGHT } from './layers/report.ts';

/** `npm run soak -- --minutes N`: rounds of the night's sizes, each with new seeds, until the time is up. */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, seed: { type: 'string' } },
});
const until = performance.now() + Number(values.minutes) * 60_000;
let seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
let rounds = 0;
const totals = new Map<string, number>();
let failed = 0;
process.stdout.write(`soak: ${values.minutes} minutes, from seed ${seed}\n`);
do {
  for (const layer of [layers.model, layers.line, layers.kill, layers.power]) {
    const { layer: name, count, summary, failures, skipped } = await layer(NIGHT, seed);
    totals.set(name, (totals.get(name) ?? 0) + count);
    process.stdout.write(`${name}: ${summary}${skipped === null ? '' : ` (${skipped})`}\n`);
    for (const failure of failures) process.stdout.write(`  FAILED ${failure}\n`);
    failed += failures.length;
    if (performance.now() > until) break;
  }
  seed += 10_000;
  rounds += 1;
} while (performance.now() < until);
const told = [...totals].map(([name, count]) => `${name} ${count}`).join(', ');
process.stdout.write(`soak: ${rounds} rounds (${told}), ${failed} failures\n`);
process.exitCode = failed === 0 ? 0 : 1;
