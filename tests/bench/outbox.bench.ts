import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { OdooClient } from '../../main/central/odoo-client.ts';
import { type AppClient, type Engine, openEngine } from '../../main/engine/engine.ts';
import { realNetwork } from '../../main/engine/network.ts';
import { tempProfile } from '../support/temp-engine.ts';
import { type Bench, median, rounded } from './measure.ts';
import { type BenchCentral, importAll, mediumCentral } from './sandbox-central.ts';

const AIM_PER_SECOND = 200;
const AIM_ACK_MS = 50;
const POLL_MS = 20;
/** Enough for a rate; the sandbox is not asked for more than it must be. */
const BARE_WRITES = 500;
/** As fast as a person's hands on several windows. */
const EDIT_EVERY_MS = 5;

/** As a script would do it: one write after another, no look before or after, nothing kept. */
async function bareRate(central: BenchCentral, ids: readonly number[]): Promise<number> {
  const signal = new AbortController().signal;
  const client = new OdooClient(central.url, { post: realNetwork.post });
  const { db, login, password: secret } = central;
  const session = await client.authenticate({ db, login, secret }, signal);
  const started = performance.now();
  for (const id of ids.slice(0, BARE_WRITES)) {
    const args = [[id], { city: `Kota ${Math.random()}` }];
    await client.execute(session, { model: 'res.partner', method: 'write', args }, signal);
  }
  return (BARE_WRITES / (performance.now() - started)) * 1_000;
}

interface Drained {
  perSecond: number;
  /** Of this process, all its threads: what is left of it where others work on the same machine. */
  cpuMsPerEdit: number;
}

/** From the first message sent to the last one read back and settled, on the engine's own threads. */
async function drainedRate(engine: Engine, ids: readonly number[]): Promise<Drained> {
  const client = engine.client('local');
  const stamp = Math.random();
  for (const id of ids) {
    const changes = { city: `Kota ${stamp} ${id}` };
    await client.drafts.edit({ entity: 'partner', ref: { id }, changes });
  }
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  await client.sync.start();
  for (;;) {
    const { waiting, conflicts, refused } = await client.outbox.list({ limit: 1 });
    if (conflicts + refused > 0) throw new Error(`${conflicts} conflicts, ${refused} refused.`);
    if (waiting === 0) break;
    if (!(await client.sync.status()).running) throw new Error(`${waiting} edits were not sent.`);
    await wait(POLL_MS);
  }
  const seconds = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  await idle(client);
  return { perSecond: ids.length / seconds, cpuMsPerEdit: (user + system) / 1_000 / ids.length };
}

/** The least that an acknowledgement can take: some bytes, and the disk's word that they are on it. */
function diskMs(file: number): number {
  const began = performance.now();
  writeSync(file, 'acknowledged');
  fdatasyncSync(file);
  return performance.now() - began;
}

interface Acknowledged {
  ms: number[];
  /** Of the same disk at the same time, with nothing around it. */
  diskMs: number[];
}

/** Milliseconds from the call of a host to the acknowledgement, while the first pull runs. */
async function acknowledgements(central: BenchCentral): Promise<Acknowledged> {
  const { profile, remove } = tempProfile();
  const engine = await openEngine({ profile, jobs: true });
  const client = engine.client('local');
  let isOver = false;
  const importing = importAll(engine, central).finally(() => {
    isOver = true;
  });
  const found: Acknowledged = { ms: [], diskMs: [] };
  const file = openSync(join(profile, 'disk'), 'w');
  while (!isOver && partnersIn(profile, 1).length === 0) await wait(POLL_MS);
  const ids = partnersIn(profile, 200);
  for (let at = 0; !isOver; at += 1) {
    const id = ids[at % ids.length] ?? 0;
    const began = performance.now();
    await client.drafts.edit({ entity: 'partner', ref: { id }, changes: { street: `Jl. ${at}` } });
    found.ms.push(performance.now() - began);
    found.diskMs.push(diskMs(file));
    await wait(EDIT_EVERY_MS);
  }
  await importing;
  closeSync(file);
  await engine.close();
  remove();
  return found;
}

function partnersIn(profile: string, limit: number): number[] {
  const file = new Database(join(profile, 'replica.db'), { readonly: true });
  const ids = file.prepare('select id from central_partner order by id limit ?').pluck().all(limit);
  file.close();
  return ids.map(Number);
}

async function idle(client: AppClient): Promise<void> {
  while ((await client.sync.status()).running) await wait(POLL_MS);
}

function percentiles(values: readonly number[]) {
  const [p50, p95, p99, longest] = [0.5, 0.95, 0.99, 1].map((share) => percentile(values, share));
  return { p50, p95, p99, longest };
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return rounded(sorted[Math.min(sorted.length - 1, Math.trunc(sorted.length * share))] ?? 0, 1);
}

export const outbox: Bench = {
  about: 'edits a second drained to the sandbox; acknowledgement while a pull runs',
  rows: 2_000,
  run: async ({ runs, rows }) => {
    const central = await mediumCentral();
    const acks = await acknowledgements(central);
    const { profile, remove } = tempProfile();
    const engine = await openEngine({ profile });
    await importAll(engine, central);
    const ids = partnersIn(profile, rows);
    const bare: number[] = [];
    const drained: Drained[] = [];
    for (let run = 0; run < runs; run += 1) {
      bare.push(await bareRate(central, ids));
      // What the bare side wrote is pulled first: else every edit would be a conflict with it.
      await engine.client('local').sync.start();
      await idle(engine.client('local'));
      drained.push(await drainedRate(engine, ids));
    }
    await engine.close();
    remove();
    await central.close();
    const perSecond = median(drained.map((one) => one.perSecond));
    return {
      ratio: rounded(perSecond / median(bare)),
      against: 'one bare write after another by the same client, not looked at and not kept',
      aim: `≥ ${AIM_PER_SECOND} edits/s drained, p99 of the acknowledgement < ${AIM_ACK_MS} ms`,
      editsPerSecond: Math.round(perSecond),
      bareWritesPerSecond: Math.round(median(bare)),
      edits: ids.length,
      acknowledgedMs: { ...percentiles(acks.ms), of: acks.ms.length },
      diskMs: percentiles(acks.diskMs),
      runs: drained.map((one, at) => ({
        drained: Math.round(one.perSecond),
        cpuMsPerEdit: rounded(one.cpuMsPerEdit, 2),
        bare: Math.round(bare[at] ?? 0),
      })),
    };
  },
};
