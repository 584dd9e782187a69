import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumArgs, systemChromium } from '../support/chromium.ts';
import { startReady } from '../support/ready-process.ts';
import { tempProfile } from '../support/temp-engine.ts';
import { percentile } from './bi/ranges.ts';
import { marketCopy } from './market/write-market.ts';
import { type Bench, rounded } from './measure.ts';
import { bringUpToDate } from './rollup-door.ts';

/** Marks of the page itself: renderer/features/overview/marks. */
const ASKED = 'board:asked';
const PAINTED = 'board:painted';
const BOARDS = 9;
const PERIODS = ['30d', 'last-month', 'year'];
const LONG_MS = 50;
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
    const { looked, asked } = await lookAround(browser, { url: host.ready, runs });
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
async function lookAround(browser: Browser, { url, runs }: { url: string; runs: number }) {
  const page = await (await browser.newContext({ locale: 'id-ID' })).newPage();
  await page.goto(url);
  const links = page.getByRole('navigation', { name: 'Ringkasan' }).getByRole('link');
  await painted(page, 0);
  await watchLongTasks(page);
  const looked: Looked[] = [];
  const asked: number[] = [];
  for (let round = 0; round <= runs; round += 1) {
    const period = PERIODS[round % PERIODS.length] ?? '';
    const took = await open(page, { period, isNew: round > 0 });
    if (round > 0) asked.push(took);
    for (let at = 1; at <= BOARDS; at += 1) {
      const link = links.nth(at % BOARDS);
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
