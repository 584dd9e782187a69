import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realNetwork } from '../../../../main/engine/network.ts';
import { runCycle } from '../../../../main/sync/cycle/run-cycle.ts';
import { type Sandbox, startSandbox } from '../../../../sandbox/sandbox.ts';
import type { SyncStatus } from '../../../../shared/contract/sync.contract.ts';
import { chanceOf } from '../../../support/random.ts';
import { aDesk } from '../../a-desk.ts';
import { countsOnCentral, countsOnDesk } from '../../central-counts.ts';
import { type DeskFolder, FREE, nameOf, openDeskFolder } from '../kill/desk-folder.ts';
import { proofWorld } from '../proof-world.ts';
import { type FaultProxy, faultProxy, lineFaults } from './fault-proxy.ts';

export interface LinesPlayed {
  runs: number;
  edits: number;
  faults: Record<string, number>;
  slowestHealMs: number;
  failures: string[];
}

const FAULTY = 0.12;
const EDITS_APART = 100;
/** Virtual: what passes between two cycles after the line is well again. */
const PAUSE_MS = 20_000;
const MOST_CYCLES = 4;

interface LineDesk extends DeskFolder {
  acked: number[];
  /** So far its clock has been set on: waits of minutes pass at once. */
  ahead: number;
}

interface Stage {
  box: Sandbox;
  proxy: FaultProxy;
  desks: readonly LineDesk[];
  random: () => number;
}

/** Runs against the sandbox behind real sockets that misbehave, one after another on the same central. */
export async function playLines(asked: {
  seed: number;
  runs: number;
  rows: number;
}): Promise<LinesPlayed> {
  const box = await startSandbox({ world: proofWorld(asked.rows), asOf: '2026-11-23' });
  const proxy = await faultProxy(box.url);
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-line-'));
  const desks = await openDesks(box, proxy, folder);
  const played: LinesPlayed = { runs: 0, edits: 0, faults: {}, slowestHealMs: 0, failures: [] };
  for (let run = 0; run < asked.runs; run += 1) {
    const random = chanceOf(asked.seed + run);
    await playOne({ box, proxy, desks, random }, asked.seed + run, played);
  }
  played.faults = Object.fromEntries(proxy.met);
  for (const desk of desks) desk.db.close();
  await proxy.close();
  await box.close();
  rmSync(folder, { recursive: true, force: true });
  return played;
}

/** Two that know all rows, and are strangers to each other. */
async function openDesks(box: Sandbox, proxy: FaultProxy, folder: string): Promise<LineDesk[]> {
  const secretPath = join(folder, 'key');
  writeFileSync(secretPath, box.password, { mode: 0o600 });
  const desk = aDesk(join(folder, 'desk0'));
  await desk.bind(box, { url: proxy.url, keep: 'file', secretPath });
  await desk.sync();
  desk.db.checkpoint();
  desk.db.close();
  cpSync(join(folder, 'desk0'), join(folder, 'desk1'), { recursive: true });
  return ['desk0', 'desk1'].map((name) => openLineDesk(join(folder, name)));
}

function openLineDesk(root: string): LineDesk {
  const network = { ...realNetwork, wait: async () => {} };
  const clock = { now: () => Date.now() + desk.ahead };
  const desk: LineDesk = { ...openDeskFolder(root, { network, clock }), acked: [], ahead: 0 };
  return desk;
}

async function playOne(stage: Stage, seed: number, played: LinesPlayed): Promise<void> {
  const { proxy, random } = stage;
  const desk = stage.desks[seed % stage.desks.length];
  if (desk === undefined) return;
  proxy.decide = () => {
    if (random() >= FAULTY) return null;
    return lineFaults[Math.floor(random() * lineFaults.length)] ?? null;
  };
  for (let round = 0; round < 3; round += 1) {
    for (let edit = 0; edit < 4; edit += 1) {
      const number = seed * EDITS_APART + round * 10 + edit * 3 + 1;
      await desk.edit(number);
      desk.acked.push(number);
    }
    changeCentral(stage.box, random);
    await cycle(desk);
    desk.ahead += PAUSE_MS;
  }
  proxy.decide = null;
  const began = performance.now();
  const failures = await heal(stage.box, desk);
  played.slowestHealMs = Math.max(played.slowestHealMs, performance.now() - began);
  failures.push(...lostOf(stage.box, desk));
  played.failures.push(...failures.map((failure) => `seed ${seed}: ${failure}`));
  played.edits += 12;
  played.runs += 1;
}

async function cycle(desk: DeskFolder): Promise<SyncStatus> {
  await runCycle(desk.task, new AbortController().signal);
  return desk.call<SyncStatus>('sync.status', {});
}

/** New, changed, archived and deleted rows, and a transaction that commits late. */
function changeCentral(box: Sandbox, random: () => number): void {
  const context = { allowed_company_ids: [1], active_test: false };
  const any = (model: string): number => {
    const ids = box.call(model, 'search', [[['id', '>', 1_000]]], { context, limit: 400 });
    const list = ids as number[];
    return list[Math.floor(random() * list.length)] ?? 0;
  };
  const stamp = Math.floor(random() * 1e9);
  const late = box.beginLateCommit();
  box.call('res.partner', 'write', [[any('res.partner')], { city: `Kota ${stamp}` }], { context });
  box.call('res.partner', 'create', [{ name: `Baru ${stamp}`, customer_rank: 1 }], { context });
  box.call('sale.order', 'unlink', [[any('sale.order')]], { context });
  const line = any('sale.order.line');
  box.call('sale.order.line', 'write', [[line], { product_uom_qty: 1 + (stamp % 9) }], { context });
  late.commit('res.partner', 'write', [[any('res.partner')], { zip: String(stamp) }], { context });
}

/** Within a virtual minute everything that may be sent is sent, and all of the replica is proven equal. */
async function heal(box: Sandbox, desk: LineDesk): Promise<string[]> {
  let status = await cycle(desk);
  for (let count = 1; count < MOST_CYCLES && !isWell(desk, status); count += 1) {
    desk.ahead += PAUSE_MS;
    status = await cycle(desk);
  }
  const failures: string[] = [];
  if (!isWell(desk, status)) failures.push(`not well: ${JSON.stringify(unwell(status))}`);
  const [here, there] = [countsOnDesk(status), countsOnCentral(box)];
  if (JSON.stringify(here) !== JSON.stringify(there)) failures.push('numbers of rows differ');
  failures.push(...differing(box, desk));
  return failures;
}

const FINE = new Set(['verified', 'unavailable', 'unverified']);

function isWell(desk: LineDesk, { lastCycle, entities }: SyncStatus): boolean {
  const isEqual = entities.every(({ state }) => FINE.has(state));
  return lastCycle?.outcome === 'done' && desk.look(FREE)?.n === 0 && isEqual;
}

function unwell({ lastCycle, outbox, entities }: SyncStatus): object {
  const open = entities.filter(({ state }) => !FINE.has(state));
  return { lastCycle, outbox, open: open.map(({ entity, state }) => `${entity} ${state}`) };
}

/** Sums that the central makes itself, past the network and past our digests. */
function differing(box: Sandbox, desk: DeskFolder): string[] {
  const context = { allowed_company_ids: [1], active_test: false };
  const kwargs = { lazy: false, context };
  const asked = [['company_id', '=', 1]];
  const [group] = box.call(
    'sale.order',
    'read_group',
    [asked, ['s:sum(id)', 'a:sum(amount_total)'], []],
    kwargs,
  ) as { s: number; a: number; __count: number }[];
  const file = desk.look('select count(*) n, sum(id) s, sum(total_minor) a from central_order');
  const isEqual =
    file?.n === group?.__count &&
    file?.s === group?.s &&
    file?.a === Math.round((group?.a ?? 0) * 100);
  return isEqual ? [] : [`orders here ${JSON.stringify(file)}, there ${JSON.stringify(group)}`];
}

/** Every acknowledged edit stands in the outbox, and each record that was made is on the central once. */
function lostOf(box: Sandbox, desk: LineDesk): string[] {
  const { acked } = desk;
  const kept = desk
    .lookAll('select mine from outbox')
    .map(({ mine }) => String(mine))
    .join('\n');
  const lost = acked.filter((number) => !kept.includes(`"${nameOf(number)}"`));
  const made = acked.filter((number) => number % 10 === 0 && !lost.includes(number)).map(nameOf);
  const counts = made.map((name) => {
    const args = [[['name', '=', name]]];
    return [
      name,
      box.call('res.partner', 'search_count', args, { context: { active_test: false } }),
    ];
  });
  const twins = counts.filter(([, count]) => count !== 1);
  return [
    ...lost.map((number) => `lost ${nameOf(number)}`),
    ...twins.map(([name, count]) => `${String(name)} is there ${String(count)} times`),
  ];
}
