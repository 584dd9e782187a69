import { OdooClient } from '../../main/central/odoo-client.ts';
import { openWriter } from '../../main/db/open.ts';
import type { Network } from '../../main/platform/network/network.ts';
import { orderLineEntity } from '../../main/sync/entities/orders/order-line.entity.ts';
import { Central } from '../../main/sync/pull/central.ts';
import { type Plan, planOf } from '../../main/sync/pull/plan.ts';
import { PAGE_ROWS, pullEntity } from '../../main/sync/pull/pull.ts';
import { refreshDigests } from '../../main/sync/verify/local-digest.ts';
import { bare, onFreshReplica, ours } from './ingest.bench.ts';
import { type Bench, median, rounded } from './measure.ts';
import { orderLinePages, orderLineTypes } from './order-line-pages.ts';

const BARE_ROWS = 50_000;
const BARE_BATCH = 64;
const SMALL = 50_000;
const MIB = 1_048_576;

interface Pulled {
  seconds: number;
  /** Of the processor: what is left of it where others work on the same machine. */
  cpuSeconds: number;
  digestSeconds: number;
  peakMiB: number;
}

/** The answers are made when they are asked for, and the time that takes is the central's, not ours. */
function canned(rows: number, spent: { ms: number; cpu: number; peak: number }): Network {
  let served = 0;
  return {
    post: async ({ body }) => {
      const [began, cpu] = [performance.now(), cpuMs()];
      const { id } = JSON.parse(body);
      const size = Math.min(PAGE_ROWS, rows - served);
      const page = orderLinePages(size, PAGE_ROWS, { after: served, id })[0];
      served += size;
      spent.peak = Math.max(spent.peak, process.memoryUsage.rss());
      spent.ms += performance.now() - began;
      spent.cpu += cpuMs() - cpu;
      const empty = JSON.stringify({ jsonrpc: '2.0', id, result: [] });
      return { body: page ?? Buffer.from(empty), at: 0 };
    },
    wait: async () => {},
    random: () => 0.5,
  };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

async function pulled(plan: Plan, rows: number): Promise<Pulled> {
  const idle = process.memoryUsage.rss();
  const spent = { ms: 0, cpu: 0, peak: idle };
  const found = { seconds: 0, cpuSeconds: 0, digestSeconds: 0 };
  await onFreshReplica(async (path) => {
    const db = openWriter(path);
    const network = canned(rows, spent);
    const { signal } = new AbortController();
    const session = { db: 'bench', login: 'bench', secret: 'bench', uid: 2 };
    const client = new OdooClient('http://bench.invalid', network);
    const central = new Central(client, session, { network, signal });
    const [began, cpu] = [performance.now(), cpuMs()];
    await pullEntity({ db, central, plan, startedAt: 0, aheadMs: 0, onPage: () => {} });
    found.seconds = (performance.now() - began - spent.ms) / 1_000;
    found.cpuSeconds = (cpuMs() - cpu - spent.cpu) / 1_000;
    const digesting = performance.now();
    await refreshDigests(db, plan.entity);
    found.digestSeconds = (performance.now() - digesting) / 1_000;
    db.close();
    return found.seconds;
  });
  return { ...found, peakMiB: Math.round((spent.peak - idle) / MIB) };
}

export const pull: Bench = {
  about: 'the client side of a first pull: parse, map, upsert, marks, synchronous=FULL; memory',
  rows: 100_000,
  run: async ({ runs, rows }) => {
    const plan = planOf(orderLineEntity, { model: 'sale.order.line', types: orderLineTypes }, 1);
    const sample = await ours(plan, orderLinePages(BARE_ROWS, PAGE_ROWS), plan.columns);
    const small = await pulled(plan, SMALL);
    const all: Pulled[] = [];
    const bareSeconds: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      all.push(await pulled(plan, rows));
      bareSeconds.push((await bare(plan.columns, sample.rows, BARE_BATCH)).seconds);
    }
    const perSecond = rows / median(all.map(({ seconds }) => seconds));
    const barePerSecond = BARE_ROWS / median(bareSeconds);
    return {
      ratio: rounded(perSecond / barePerSecond),
      against: `rows/s of a bare insert loop of ${BARE_ROWS} rows (${BARE_BATCH} a statement)`,
      aim: '>= 60,000 rows/s; peak above idle < 300 MiB at any size',
      rowsPerSecond: Math.round(perSecond),
      rowsPerCpuSecond: Math.round(rows / median(all.map(({ cpuSeconds }) => cpuSeconds))),
      bareRowsPerSecond: Math.round(barePerSecond),
      microsecondsPerRow: rounded(1_000_000 / perSecond, 2),
      digestSeconds: rounded(median(all.map(({ digestSeconds }) => digestSeconds))),
      peakMiBAt50k: small.peakMiB,
      peakMiB: Math.max(...all.map(({ peakMiB }) => peakMiB)),
      rows,
      seconds: all.map(({ seconds }) => rounded(seconds)),
    };
  },
};
