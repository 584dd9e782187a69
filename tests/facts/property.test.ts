import { expect, test } from 'vitest';
import { sized } from '../support/whole.ts';
import { run, started } from './campaign.ts';

const { count: RUNS, told } = sized(1_000, 5_000);
const MINUTES = 60_000;

test(
  `${told} histories of 2 to 6 desks come to one truth, the oracle’s`,
  async () => {
    const broken: Record<number, string[]> = {};
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const breaches = await run(seed);
      if (breaches.length > 0) broken[seed] = breaches;
    }
    expect(broken).toEqual({});
    expect(started.fromSnapshot).toBeGreaterThan(RUNS / 10);
  },
  15 * MINUTES,
);
