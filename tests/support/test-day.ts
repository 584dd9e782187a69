import type { BrowserContext } from '@playwright/test';
import { onTestDay } from './on-test-day.ts';
import { shiftClock } from './shift-clock.ts';

/**
 * Imported first, it is the afternoon of the tests' day here, in every program that is started from here, and in
 * their threads: one clock for desks, their centrals and whoever looks at them, on whatever day the tests are run.
 */
Object.assign(process.env, onTestDay());
const ahead = Number(process.env.TEST_CLOCK_AHEAD_MS);
shiftClock(ahead);

/** The same in the pages of a window or browser, from their next address on. */
export async function shiftPages(pages: BrowserContext): Promise<void> {
  await pages.addInitScript(shiftClock, ahead);
}
