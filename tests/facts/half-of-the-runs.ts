import { expect } from 'vitest';
import { run, started } from './campaign.ts';

/** The campaign, in two files for two cores; FACT_RUNS asks for another size. */
export const RUNS = Math.trunc(Number(process.env.FACT_RUNS ?? 5_000) / 2);

export async function expectOneTruth(firstSeed: number): Promise<void> {
  const broken: Record<number, string[]> = {};
  const began = performance.now();
  for (let seed = firstSeed; seed < firstSeed + RUNS; seed += 1) {
    const breaches = await run(seed);
    if (breaches.length > 0) broken[seed] = breaches;
  }
  const seconds = Math.trunc((performance.now() - began) / 1_000);
  const { fromSnapshot } = started;
  process.stdout.write(
    `facts: ${RUNS} histories in ${seconds} s, ${fromSnapshot} late desks from a snapshot\n`,
  );
  expect(broken).toEqual({});
  expect(fromSnapshot).toBeGreaterThan(RUNS / 10);
}
