import { copyFileSync, rmSync, statSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { askMetrics } from '../../../main/analytics/analytics.service.ts';
import { openDashboard } from '../../../main/analytics/dashboard.service.ts';
import { openReader } from '../../../main/db/open.ts';
import { metricQuery } from '../../../shared/contract/analytics.contract.ts';
import { addDays, type Period } from '../../../shared/kernel/business-day.ts';
import { AS_OF, type Size } from '../market/market.ts';
import { marketCopy } from '../market/write-market.ts';
import { rounded } from '../measure.ts';
import { percentile, randomRanges } from './ranges.ts';

const LINES = 100_000;
const done = z.object({
  seconds: z.number(),
  longestPageMs: z.number(),
  maintainSeconds: z.number(),
});

/** What a reader waits while a pull writes at full speed: over any range, and over the days that are being written. */
export async function whileWriting(size: Size) {
  const path = `${marketCopy(size, 'bi')}.writing`;
  remove(path);
  copyFileSync(path.replace(/\.writing$/, ''), path);
  const thread = new Worker(new URL('./writing-thread.ts', import.meta.url), {
    workerData: { path, size, lines: LINES },
  });
  const messages: unknown[] = [];
  thread.on('message', (message) => messages.push(message));
  thread.on('error', (error) => messages.push(error));
  const reader = openReader(path);
  const ask = (period: Period) =>
    askMetrics(reader, metricQuery.parse({ metrics: ['gmv', 'orders', 'active_vendors'], period }));
  const board = (period: Period) =>
    openDashboard(reader, { id: 'overview', period, filters: {}, compare: 'previous' });
  const written = { from: addDays(AS_OF, -20), to: addDays(AS_OF, 60) };
  const took = { kpi: [] as number[], kpiOfWritten: [] as number[], board: [] as number[] };
  const ranges = randomRanges(300);
  while (messages.length === 0) await nextTurn();
  let walBytes = 0;
  for (let turn = 0; messages.length < 2; turn += 1) {
    const period = ranges[turn % ranges.length] ?? written;
    took.kpi.push(timed(() => ask(period)));
    took.kpiOfWritten.push(timed(() => ask(written)));
    if (turn % 5 === 0) took.board.push(timed(() => board(period)));
    walBytes = Math.max(walBytes, statSync(`${path}-wal`).size);
    await nextTurn();
  }
  reader.close();
  await thread.terminate();
  remove(path);
  const writer = done.parse(messages[1]);
  return {
    aim: 'kpi p99 <= 2 ms, board p95 <= 20 ms, WAL < 200 MB; the host thread: bench stall',
    linesPerSecond: Math.round(LINES / writer.seconds),
    writer,
    walMegabytes: rounded(walBytes / 1e6, 1),
    ...Object.fromEntries(Object.entries(took).map(([name, all]) => [name, waitsOf(all)])),
  };
}

/** A run that was killed may have left it, and its log belongs to no other file. */
function remove(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function waitsOf(all: readonly number[]) {
  const of = (share: number): number => rounded(percentile(all, share), 2);
  return { asked: all.length, p50: of(0.5), p95: of(0.95), p99: of(0.99), max: of(1) };
}
