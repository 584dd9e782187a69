import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { openEngine } from '../../main/engine/engine.ts';
import { tempProfile } from '../support/temp-engine.ts';
import { type Bench, median, rounded } from './measure.ts';
import { type BenchCentral, importAll, mediumCentral } from './sandbox-central.ts';

const RESOLUTION_MS = 1;
const IDLE_MS = 5_000;
const AIM_MS = 50;

interface Stalls {
  longestMs: number;
  p99Ms: number;
}

/** How long this thread was kept from its event loop while the work went on. */
async function stallsDuring(work: () => Promise<unknown>): Promise<Stalls> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  await work();
  delay.disable();
  const inMs = (nanoseconds: number) => rounded(nanoseconds / 1e6, 1);
  return { longestMs: inMs(delay.max), p99Ms: inMs(delay.percentile(99)) };
}

/** One first sync into a fresh profile, this thread being the host's; the same thread idle before it. */
async function oneImport(central: BenchCentral) {
  const { profile, remove } = tempProfile();
  const engine = await openEngine({ profile, jobs: true });
  await wait(500);
  const idle = await stallsDuring(() => wait(IDLE_MS));
  let rows = 0;
  const started = performance.now();
  const importing = await stallsDuring(async () => {
    rows = await importAll(engine, central);
  });
  const seconds = (performance.now() - started) / 1_000;
  await engine.close();
  remove();
  return { idle, importing, rows, seconds };
}

export const stall: Bench = {
  about: 'longest stall of the host thread while the engine imports the medium sandbox',
  rows: 100_000,
  run: async ({ runs, rows }) => {
    const central = await mediumCentral();
    const found = [];
    for (let run = 0; run < runs; run += 1) found.push(await oneImport(central));
    await central.close();
    const imported = found[0]?.rows ?? 0;
    if (imported < rows) throw new Error(`Only ${imported} rows were imported, not ${rows}.`);
    const longest = found.map(({ importing }) => importing.longestMs);
    const idle = found.map(({ idle: { longestMs } }) => longestMs);
    return {
      ratio: rounded(median(longest) / median(idle)),
      against: `longest stall of the same thread with the engine open and idle for ${IDLE_MS / 1000} s`,
      aim: `longest stall < ${AIM_MS} ms`,
      longestStallMs: Math.max(...longest),
      medianLongestStallMs: median(longest),
      idleStallMs: median(idle),
      rows: imported,
      rowsPerSecond: found.map(({ rows: read, seconds }) => Math.round(read / seconds)),
      runs: found.map(({ importing, idle: quiet }) => ({ importing, idle: quiet })),
      resolutionMs: RESOLUTION_MS,
    };
  },
};
