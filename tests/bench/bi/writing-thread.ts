import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { laterOrders, takeIn } from '../market/later-pages.ts';
import { isSize, marketOf } from '../market/market.ts';
import { refundsOf } from '../market/refunds.ts';
import { keepUp, openKeeping } from '../rollup-door.ts';

/** As often as the job does while a cycle runs (rollups.service.ts). */
const KEEP_UP_EVERY_MS = 5_000;

/** Takes in pages at full speed as a pull does, and keeps the rollups up beside. Says when it begins and is done. */
const { path, size, lines } = z
  .object({ path: z.string(), size: z.string().refine(isSize), lines: z.number() })
  .parse(workerData);
const market = marketOf(size);
const { pages } = laterOrders(market, refundsOf(market), { lines, round: 1 });
const db = openKeeping(path);
parentPort?.postMessage('begun');
const started = performance.now();
let keptUpAt = started;
let longestPageMs = 0;
let maintainSeconds = 0;
for (const page of pages) {
  const from = performance.now();
  takeIn(db, { lines: 0, pages: [page] });
  longestPageMs = Math.max(longestPageMs, performance.now() - from);
  if (performance.now() - keptUpAt < KEEP_UP_EVERY_MS) continue;
  const before = performance.now();
  await keepUp(db);
  keptUpAt = performance.now();
  maintainSeconds += (keptUpAt - before) / 1_000;
}
const seconds = (performance.now() - started) / 1_000;
db.close();
parentPort?.postMessage({ seconds, longestPageMs, maintainSeconds });
