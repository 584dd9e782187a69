import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { isWhole, sized } from '../support/whole.ts';
import { aDesk } from './a-desk.ts';
import { countsOnCentral, countsOnDesk } from './central-counts.ts';
import { type Meddle, type MeddlingProxy, meddlingProxy } from './meddling-proxy.ts';
import { contentOf } from './replica-content.ts';

const CHILD = join(import.meta.dirname, 'first-sync-child.ts');
const { count: kills, told } = sized(5, 200);

let box: Sandbox;
let proxy: MeddlingProxy;
let root: string;
let onPage: () => void = () => {};

beforeAll(async () => {
  box = await startSandbox({ size: 'small', asOf: '2026-11-23' });
  const watch: Meddle = ({ method }) => {
    if (method === 'search_read') onPage();
    return undefined;
  };
  proxy = await meddlingProxy(box.url, watch);
});

afterAll(async () => {
  await proxy.close();
  await box.close();
});

/** A profile that is bound, and knows its key without anybody typing it. */
async function boundProfile(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-kill-'));
  const secretPath = join(folder, 'key');
  writeFileSync(secretPath, box.password, { mode: 0o600 });
  const desk = aDesk(folder);
  await desk.bind(box, { url: proxy.url, keep: 'file', secretPath });
  desk.db.close();
  return folder;
}

/** Runs a sync in a process of its own and kills it, some milliseconds after so many pages were asked for. */
async function syncAndKill(afterPages: number, delayMs: number): Promise<'killed' | 'ended'> {
  const child = spawn(process.execPath, [CHILD, root], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  let pages = 0;
  onPage = () => {
    pages += 1;
    if (pages === afterPages) setTimeout(() => child.kill('SIGKILL'), delayMs);
  };
  await new Promise((gone) => child.once('close', gone));
  onPage = () => {};
  return output.includes('ENDED') ? 'ended' : 'killed';
}

test(`a first sync that is killed ${told} times ends equal`, async () => {
  root = await boundProfile();
  const moments: string[] = [];
  let killed = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    // The first is late enough that pages were committed for the others to go on from.
    const afterPages = (kill === 0 ? 14 : 1) + Math.floor(Math.random() * 5);
    const delayMs = Math.floor(Math.random() * 40);
    moments.push(`${afterPages}+${delayMs}`);
    if ((await syncAndKill(afterPages, delayMs)) === 'killed') killed += 1;
    const file = new Database(join(root, 'replica.db'), { readonly: true });
    expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
    file.close();
  }
  // A machine that is busy elsewhere may let one reach its end before the signal does.
  expect(killed, moments.join(' ')).toBeGreaterThan(kills / 2);
  const desk = aDesk(root);
  const before = desk.status();
  expect(before.running).toBe(false);
  const status = await desk.sync();
  expect(status.lastCycle?.outcome, moments.join(' ')).toBe('done');
  expect(countsOnDesk(status), moments.join(' ')).toEqual(countsOnCentral(box));
  expect(desk.quarantined()).toEqual([]);
  const undisturbed = aDesk();
  await undisturbed.bind(box);
  await undisturbed.sync();
  expect(contentOf(desk.db, 'central_')).toBe(contentOf(undisturbed.db, 'central_'));
  await undisturbed.close();

  // It went on, and did not begin anew: pages that were committed were not read again.
  const had = Object.values(countsOnDesk(before)).reduce((sum, rows) => sum + rows, 0);
  const all = Object.values(countsOnDesk(status)).reduce((sum, rows) => sum + rows, 0);
  expect(had).toBeGreaterThan(0);
  if (!isWhole) expect(status.lastCycle?.rowsRead).toBeLessThan(all - had + 2_000);
  await desk.close();
  rmSync(root, { recursive: true, force: true });
}, 600_000);
