import type { Page } from '@playwright/test';
import type { Shot } from './shots.ts';

const boards = [
  'overview',
  'overview/regions',
  'overview/vendors',
  'overview/products',
  'overview/customers',
  'overview/payments',
  'overview/shipments',
  'overview/ratings',
  'overview/compliance',
  'overview/targets',
] as const;

/** Where a board is longer than the screen, its end is looked at as well. */
async function toEnd(page: Page): Promise<void> {
  await page.locator('.text-figure').first().waitFor();
  await page.evaluate(() => document.getElementById('content')?.scrollTo({ top: 1_000_000 }));
}

const nameOf = (path: string) => path.replace('overview/', '').replace('overview', 'all');
const EMPTY_DAY = '2019-01-01..2019-01-01';
const ONE_DAY = '2026-11-18..2026-11-18';

/** Of a television, and of one twice as fine. */
const walls = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

/** Every board on a market of a million lines. */
export const shotsOfBigMarket: readonly Shot[] = boards.map((path) => ({
  name: `board-big-${nameOf(path)}`,
  path: `${path}?period=year`,
}));

/** Every board, and what boards become: with nothing, with a single row, narrowed, on a wall; and the orders behind. */
export const shotsOfBoards: readonly Shot[] = [
  ...boards.flatMap((path): Shot[] => [
    { name: `board-${nameOf(path)}`, path: `${path}?period=year` },
    { name: `board-${nameOf(path)}-end`, path: `${path}?period=year&end=1`, act: toEnd },
  ]),
  { name: 'board-days', path: 'overview?period=30d' },
  { name: 'board-empty', path: `overview?period=${EMPTY_DAY}` },
  { name: 'board-empty-customers', path: `overview/customers?period=${EMPTY_DAY}` },
  { name: 'board-one-row', path: `overview?period=${ONE_DAY}&where=province:SU` },
  {
    name: 'board-narrowed',
    path: 'overview/payments?period=quarter&where=category:9;province:JB,JI',
  },
  { name: 'board-wall', path: 'overview?period=30d&wall=1', sizes: walls },
  { name: 'board-wall-vendors', path: 'overview/vendors?period=30d&wall=1', sizes: walls },
  { name: 'board-wall-regions', path: 'overview/regions?period=year&wall=1', sizes: walls },
  { name: 'board-orders', path: 'orders?of=gmv&where=province:JB&period=last-month' },
  { name: 'board-orders-share', path: 'orders?of=on_time_rate&period=quarter' },
];
