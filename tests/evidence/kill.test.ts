import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOf, Vault } from '../../main/platform/vault/vault.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { random } from '../support/random.ts';
import { sized } from '../support/whole.ts';
import { aDesk } from '../sync/a-desk.ts';
import { type Meddle, type MeddlingProxy, meddlingProxy } from '../sync/meddling-proxy.ts';
import { anArchivist } from './an-archivist.ts';
import { attachmentsAt } from './at-central.ts';

const CHILD = join(import.meta.dirname, 'kill-child.ts');
const { count: KILLS, told } = sized(5, 100);
const dice = random(8);

let box: Sandbox;
let proxy: MeddlingProxy;
let root: string;
/** What happens to a document on its way: let through, or what the proxy answers a desk that is gone. */
let onLoad: Meddle = () => undefined;

beforeAll(async () => {
  box = await startSandbox({ size: 'small', asOf: '2026-11-23' });
  proxy = await meddlingProxy(box.url, (call, trueAnswer) =>
    call.model === 'ir.attachment' && call.method === 'load' ? onLoad(call, trueAnswer) : undefined,
  );
  root = mkdtempSync(join(tmpdir(), 'backoffice-kill-'));
  const secretPath = join(root, 'key');
  writeFileSync(secretPath, 'admin', { mode: 0o600 });
  const desk = aDesk(root);
  const login = { login: 'admin', secret: 'admin' };
  await desk.bind(box, { ...login, url: proxy.url, keep: 'file', secretPath });
  await desk.sync();
  desk.db.close();
}, 300_000);
afterAll(async () => {
  await proxy.close();
  await box.close();
  rmSync(root, { recursive: true, force: true });
});

/** Killed some milliseconds after it began, while a document is on its way, and when the central has it already. */
async function runAndKill(round: number): Promise<string[]> {
  const argv = [CHILD, root, String(round)];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  const wait = dice.below(60);
  const gone = new Promise((ended) => child.once('close', ended));
  let output = '';
  child.stdout.on('data', (chunk) => {
    const isFirst = output === '';
    output += chunk;
    if (isFirst && round % 3 === 0) setTimeout(() => child.kill('SIGKILL'), wait);
  });
  onLoad = async (_call, trueAnswer) => {
    if (round % 3 === 0) return undefined;
    const result = round % 3 === 2 ? await trueAnswer() : null;
    child.kill('SIGKILL');
    await gone;
    return { result };
  };
  await gone;
  onLoad = () => undefined;
  return output.split('\n').filter((line) => line.startsWith('KEPT'));
}

test(`documents survive ${told} kills at any point: none that was acknowledged is lost, none is doubled`, async () => {
  const kept: { vendor: number; request: string; sha256: string }[] = [];
  for (let round = 0; round < KILLS; round += 1) {
    for (const line of await runAndKill(round)) {
      const [, vendor, request = '', sha256 = ''] = line.split(' ');
      kept.push({ vendor: Number(vendor), request, sha256 });
    }
  }
  expect(kept.length).toBeGreaterThan(KILLS / 2);
  const desk = aDesk(root);
  const vault = new Vault(desk.call.folders);
  vault.sweep();
  await desk.sync();
  await desk.sync();
  const mine = anArchivist(desk);
  for (const { vendor, request, sha256 } of kept) {
    const { row } = mine.show(vendor, request);
    expect(row).toMatchObject({ state: 'received', file: { sha256, sending: 'done' } });
    expect(hashOf('sha256', vault.get(sha256))).toBe(sha256);
  }
  const there = await attachmentsAt(box);
  const marks = there.map(({ datas }) => hashOf('sha256', Buffer.from(datas, 'base64')));
  expect(new Set(marks).size).toBe(marks.length);
  for (const { datas, checksum } of there) {
    expect(hashOf('sha1', Buffer.from(datas, 'base64'))).toBe(checksum);
  }
  for (const { sha256 } of kept) expect(marks).toContain(sha256);
  await desk.close();
}, 600_000);
