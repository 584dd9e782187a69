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

const nameOf = (path: string) => path.replace('overview/', '').replace('overview', 'all');

/** What boards show where nothing happened, and where one order of the small sandbox did. */
const EMPTY = 'period=2019-01-01..2019-01-01';
const ONE_ROW = 'period=2026-11-18..2026-11-18&where=province:SU';

/** Boards are longer than a screen: here the whole of one is in sight. */
const whole = [{ width: 1280, height: 4_400 }] as const;

/** Of a television, and of one twice as fine. */
const walls = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

/** Every board on a market of ten million lines. */
export const shotsOfBigMarket: readonly Shot[] = boards.flatMap((path): Shot[] => [
  { name: `board-big-${nameOf(path)}`, path: `${path}?period=year` },
  { name: `board-big-${nameOf(path)}-whole`, path: `${path}?period=year`, sizes: whole },
]);

/** Every board, and what it becomes: whole, with nothing, with a single row, on a wall. */
const states = boards.flatMap((path): Shot[] => [
  { name: `board-${nameOf(path)}`, path: `${path}?period=year` },
  { name: `board-${nameOf(path)}-whole`, path: `${path}?period=year`, sizes: whole },
  { name: `board-${nameOf(path)}-empty`, path: `${path}?${EMPTY}`, sizes: whole },
  { name: `board-${nameOf(path)}-one-row`, path: `${path}?${ONE_ROW}`, sizes: whole },
  { name: `board-${nameOf(path)}-wall`, path: `${path}?period=year&wall=1`, sizes: walls },
]);

/** All of that, the board of some days, a narrowed one, and the orders behind. */
export const shotsOfBoards: readonly Shot[] = [
  ...states,
  { name: 'board-days', path: 'overview?period=30d' },
  {
    name: 'board-narrowed',
    path: 'overview/payments?period=quarter&where=category:9;province:JB,JI',
  },
  { name: 'board-orders', path: 'orders?of=gmv&where=province:JB&period=last-month' },
  { name: 'board-orders-share', path: 'orders?of=on_time_rate&period=quarter' },
];
