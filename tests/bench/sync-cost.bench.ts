import { OdooClient } from '../../main/central/odoo-client.ts';
import { realNetwork } from '../../main/engine/network.ts';
import type { Network } from '../../main/platform/network/network.ts';
import { bindConnection } from '../../main/sync/connection/connection.service.ts';
import { runCycle } from '../../main/sync/cycle/run-cycle.ts';
import { OVERLAP_MS } from '../../main/sync/pull/pull.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { aDesk, type Desk } from '../sync/a-desk.ts';
import { type Bench, rounded } from './measure.ts';

const AS_OF = '2026-11-23';
const CHANGED = 100;
const LARGE = 1_000_000;

interface Cost {
  requests: number;
  bytes: number;
  digestRequests: number;
  digestBytes: number;
  seconds: number;
}

const NOTHING: Cost = { requests: 0, bytes: 0, digestRequests: 0, digestBytes: 0, seconds: 0 };

/** The real network, with what went over it; digests apart. */
function counted(cost: Cost): Network {
  return {
    ...realNetwork,
    post: async (post) => {
      const answer = await realNetwork.post(post);
      const bytes = post.body.length + answer.body.byteLength;
      const isDigest = post.body.includes('"read_group"');
      cost[isDigest ? 'digestRequests' : 'requests'] += 1;
      cost[isDigest ? 'digestBytes' : 'bytes'] += bytes;
      return answer;
    },
  };
}

async function cycle(desk: Desk): Promise<Cost> {
  const cost = { ...NOTHING };
  const began = performance.now();
  const call = { ...desk.call, network: counted(cost) };
  await runCycle(call, new AbortController().signal);
  cost.seconds = rounded((performance.now() - began) / 1_000);
  const { outcome, error } = desk.status().lastCycle ?? {};
  if (outcome !== 'done') throw new Error(`The cycle ended ${outcome}: ${JSON.stringify(error)}`);
  return cost;
}

async function changeRows({ url, db, login, password: secret }: Sandbox): Promise<void> {
  const { signal } = new AbortController();
  const client = new OdooClient(url, realNetwork);
  const session = await client.authenticate({ db, login, secret }, signal);
  const model = 'res.partner';
  const found = { model, method: 'search', args: [[]], kwargs: { limit: CHANGED, order: 'id' } };
  const { result } = await client.execute(session, found, signal);
  const args = [result, { comment: `bench ${performance.now()}` }];
  await client.execute(session, { model, method: 'write', args }, signal);
}

async function costsOf(size: 'small' | 'medium' | 'large') {
  const central = await startSandbox({ size, asOf: AS_OF });
  const desk = aDesk();
  try {
    const { url, db, login, password: secret } = central;
    const given = { url, db, login, secret, companyId: null };
    const kept = { keep: 'memory', secretPath: null, passphrase: null } as const;
    await bindConnection({ ...given, ...kept, replace: false }, desk.call);
    const first = await cycle(desk);
    // A window looks back a quarter of an hour: on what a market of this size sold in it.
    const busy = await cycle(desk);
    central.shiftClock(2 * OVERLAP_MS);
    await cycle(desk);
    const unchanged = await cycle(desk);
    await changeRows(central);
    return { first, busy, unchanged, changed: await cycle(desk), lines: linesOf(desk) };
  } finally {
    await desk.close();
    await central.close();
  }
}

function linesOf(desk: Desk): number {
  return desk.status().entities.find(({ entity }) => entity === 'order_line')?.replica ?? 0;
}

export const syncCost: Bench = {
  about:
    'requests and bytes of a cycle on much data against little (--rows 1000000: the large one)',
  rows: 50_000,
  run: async ({ rows }) => {
    const small = await costsOf('small');
    const big = await costsOf(rows >= LARGE ? 'large' : 'medium');
    const ratios = (['unchanged', 'changed'] as const).flatMap((kind) => [
      big[kind].requests / small[kind].requests,
      big[kind].bytes / small[kind].bytes,
    ]);
    return {
      ratio: rounded(Math.max(...ratios)),
      against: `the same cycle on ${small.lines} order lines; the largest of requests and bytes, with no change and with ${CHANGED} changed rows, digests apart`,
      aim: 'ratio <= 1.5',
      ratios: ratios.map((ratio) => rounded(ratio)),
      small,
      big,
    };
  },
};
