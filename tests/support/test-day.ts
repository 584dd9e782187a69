import type { BrowserContext } from '@playwright/test';
import { AFTERNOON } from './fixed-clock.ts';
import { shiftClock } from './shift-clock.ts';

/**
 * Imported first, it is the afternoon of the tests' day here, in every program that is started from here, and in
 * their threads: one clock for desks, their centrals and whoever looks at them, on whatever day the tests are run.
 */
process.env.TEST_CLOCK_AHEAD_MS ??= String(AFTERNOON - Date.now());
const ahead = Number(process.env.TEST_CLOCK_AHEAD_MS);

const preload = `--import=${import.meta.url}`;
const options = process.env.NODE_OPTIONS ?? '';
if (!options.includes(preload)) process.env.NODE_OPTIONS = `${options} ${preload}`.trim();

shiftClock(ahead);

/** The same in the pages of a window or browser, from their next address on. */
export async function shiftPages(pages: BrowserContext): Promise<void> {
  await pages.addInitScript(shiftClock, ahead);
}
