import type { Rewriting } from '../../../support/rewriting.ts';

/**
 * The world of the model is a thousand times smaller than a real one: so are its pages, or no run would ever
 * have a second one.
 */
export const scaled: readonly Rewriting[] = [
  {
    file: 'main/sync/pull/pull.ts',
    find: 'export const PAGE_ROWS = 2_000;',
    replace: 'export const PAGE_ROWS = 3;',
  },
  {
    file: 'main/sync/cycle/run-cycle.ts',
    find: 'isVerified && entities === registered',
    replace: 'isVerified',
  },
];
