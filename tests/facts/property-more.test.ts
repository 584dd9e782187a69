import { test } from 'vitest';
import { expectOneTruth, RUNS } from './half-of-the-runs.ts';

test(
  `${RUNS} more histories of 2 to 6 desks come to one truth`,
  {
    timeout: 900_000,
  },
  () => expectOneTruth(1_000_001),
);
