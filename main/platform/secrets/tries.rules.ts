const FREE_TRIES = 5;
const FIRST_WAIT_MS = 30_000;
export const LONGEST_WAIT_MS = 3_600_000;

/** How long after so many wrong tries in a row the next one is taken. */
export function waitAfter(tries: number): number {
  if (tries < FREE_TRIES) return 0;
  return Math.min(FIRST_WAIT_MS * 2 ** (tries - FREE_TRIES), LONGEST_WAIT_MS);
}
