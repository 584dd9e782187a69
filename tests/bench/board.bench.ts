import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { boardOf, screenTabs } from '../../renderer/app/screens/screen-tabs.ts';
import { addDays } from '../../shared/kernel/business-day.ts';
import { chromiumArgs, systemChromium } from '../support/chromium.ts';
import { startReady } from '../support/ready-process.ts';
import { tempProfile } from '../support/temp-engine.ts';
import { percentile } from './bi/ranges.ts';
import { AS_OF } from './market/market.ts';
import { marketCopy } from './market/write-market.ts';
import { type Bench, rounded } from './measure.ts';
import { bringUpToDate } from './rollup-door.ts';

/** Marks of the page itself: renderer/features/overview/marks. */
const ASKED = 'board:asked';
const PAINTED = 'board:painted';
/** The tabs of the overview that open a board. */
const tabs = screenTabs.overview.filter((tab) => boardOf(tab) !== null).map(({ to }) => to);
/** In days: of lines by day, and of a year. */
const LENGTHS = [30, 31, 365];
const LONG_MS = 50;
/** Of a few dozen, p95 is hardly less than the slowest. */
const LEAST_CLICKS = 100;
/** Nobody goes on before having seen what stands there; meanwhile the page reads ahead. */
const LOOK_MS = 500;

interface Looked {
  board: string;
  ms: number;
  longTasks: number[];
}

export const board: Bench = {
  about: 'from click to painted board in Chromium on a market of --size, by the marks of the page',
  rows: 0,
  run: async ({ size, runs }) => {
    const market = marketCopy(size, 'bi');
    await bringUpToDate(market);
    const { profile, remove } = tempProfile();
    copyFileSync(market, join(profile, 'replica.db'));
    const host = await startReady('main/hosts/http/start.ts', ['--no-open', '--profile', profile]);
    const executablePath = systemChromium();
    const browser = await chromium.launch({
      args: [...chromiumArgs],
      ...(executablePath === null ? {} : { executablePath }),
    });
    const rounds = Math.max(runs, Math.ceil(LEAST_CLICKS / tabs.length));
    const { looked, asked } = await lookAround(browser, { url: host.ready, rounds });
    await browser.close();
    await host.close();
    remove();
    const times = looked.map(({ ms }) => ms);
    const long = looked.flatMap(({ longTasks }) => longTasks);
    return {
      ratio: rounded(percentile(times, 0.95) / 100),
      against: '100 ms from click to painted board, p95',
      aim: 'ratio <= 1; no task over 50 ms',
      size,
      clicks: looked.length,
      p50: rounded(percentile(times, 0.5), 1),
      p95: rounded(percentile(times, 0.95), 1),
      max: rounded(percentile(times, 1), 1),
      /** Another period on the board that is open: read by nobody before. */
      newPeriodP95: rounded(percentile(asked, 0.95), 1),
      longTasks: long.length,
      longestTaskMs: Math.max(0, ...long),
      slowest: looked.toSorted((one, other) => other.ms - one.ms).slice(0, 5),
    };
  },
};

/** Every board by its tab, several times round; the first round warms. */
async function lookAround(browser: Browser, { url, rounds }: { url: string; rounds: number }) {
  const page = await (await browser.newContext({ locale: 'id-ID' })).newPage();
  await page.goto(url);
  const navigation = page.getByRole('navigation', { name: 'Ringkasan' });
  await painted(page, 0);
  await watchLongTasks(page);
  const looked: Looked[] = [];
  const asked: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const period = periodOf(round);
    const took = await open(page, { period, isNew: round > 0 });
    if (round > 0) asked.push(took);
    for (const tab of [...tabs.slice(1), ...tabs.slice(0, 1)]) {
      const link = navigation.locator(`[data-tab="${tab}"]`);
      await page.waitForTimeout(LOOK_MS);
      const before = await marks(page);
      await page.evaluate(() => Reflect.set(window, 'longTasks', []));
      await link.click();
      const took = await painted(page, before);
      const longTasks = await page.evaluate((): number[] => Reflect.get(window, 'longTasks'));
      const name = `${await link.innerText()} (${period})`;
      if (round > 0) looked.push({ board: name, ms: rounded(took, 1), longTasks });
    }
  }
  return { looked, asked };
}

/** Another one each round, so that nothing of it was read before. */
function periodOf(round: number): string {
  const to = addDays(AS_OF, -round);
  return `${addDays(to, 1 - (LENGTHS[round % LENGTHS.length] ?? 0))}..${to}`;
}

/** The first board over another period; the same question asked again paints nothing. */
async function open(page: Page, { period, isNew }: { period: string; isNew: boolean }) {
  const before = await marks(page);
  await page.evaluate((to) => location.assign(to), `#/overview?period=${period}`);
  return isNew ? painted(page, before) : 0;
}

function marks(page: Page): Promise<number> {
  return page.evaluate((name) => performance.getEntriesByName(name).length, PAINTED);
}

/** When more boards stand than before: how long the last of them took since it was asked for. */
async function painted(page: Page, before: number): Promise<number> {
  const isThere = ([name, count]: readonly [string, number]): boolean =>
    performance.getEntriesByName(name).length > count;
  await page.waitForFunction(isThere, [PAINTED, before] as const);
  return page.evaluate(
    ([asked = '', stands = '']) => {
      const startOf = (name: string): number =>
        performance.getEntriesByName(name).at(-1)?.startTime ?? 0;
      return startOf(stands) - startOf(asked);
    },
    [ASKED, PAINTED],
  );
}

async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate((least) => {
    new PerformanceObserver((list) => {
      const known: number[] = Reflect.get(window, 'longTasks') ?? [];
      for (const { duration } of list.getEntries()) if (duration > least) known.push(duration);
    }).observe({ type: 'longtask' });
  }, LONG_MS);
}
