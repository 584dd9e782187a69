import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { openWriter } from '../../main/db/open.ts';
import { aBinding } from '../support/a-replica.ts';
import { runCli } from '../support/run-cli.ts';
import { runStart } from '../support/run-start.ts';
import { tempProfile } from '../support/temp-engine.ts';

/** `npm start`, from its arguments to its end. The first of them builds the window where it is stale. */
const SLOW_MS = 180_000;
const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function aProfile(): string {
  const { profile, remove } = tempProfile();
  cleanups.push(remove);
  return profile;
}

async function start(...args: string[]) {
  const started = await runStart(...args);
  cleanups.push(() => started.child.kill('SIGKILL'));
  return started;
}

function childrenOf(pid: number | undefined): number[] {
  const text = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  return rows.filter(([, parent]) => parent === pid).map(([child]) => child ?? 0);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test(
  'with the sandbox: READY is the last line, the page answers, and SIGTERM ends it all',
  async () => {
    const profile = aProfile();
    const { child, lines, url, exited } = await start(
      '--profile',
      profile,
      '--as-of',
      '2026-11-23',
    );
    expect(lines.at(-1)).toMatch(/^READY http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]{22}$/);
    const page = await fetch(url ?? '');
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    const synced = await runCli('sync', '--json', '--profile', profile);
    expect(JSON.parse(synced.stdout)).toMatchObject({ outcome: 'done', error: null });

    const second = await start('--profile', profile);
    expect([second.url, await second.exited]).toEqual([null, 3]);
    expect(second.stderr).toContain(String(child.pid));

    const [sandbox = 0] = childrenOf(child.pid);
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    expect(isAlive(sandbox)).toBe(false);
    expect(existsSync(join(profile, 'owner.json'))).toBe(false);
  },
  SLOW_MS,
);

test(
  'killed with no chance to say goodbye, its sandbox ends too and the next start takes over',
  async () => {
    const profile = aProfile();
    const first = await start('--profile', profile);
    const [sandbox = 0] = childrenOf(first.child.pid);
    first.child.kill('SIGKILL');
    await first.exited;
    for (let tries = 0; isAlive(sandbox) && tries < 100; tries += 1) await wait(100);
    expect(isAlive(sandbox)).toBe(false);
    const next = await start('--profile', profile);
    expect(next.url).not.toBeNull();
    expect(JSON.parse(readFileSync(join(profile, 'owner.json'), 'utf8')).pid).toBe(next.child.pid);
  },
  SLOW_MS,
);

test(
  'with its central away, a bound profile is served all the same, and says what is wrong',
  async () => {
    const profile = aProfile();
    const url = 'http://127.0.0.1:9';
    const db = openWriter(join(profile, 'replica.db'));
    aBinding(db, { url });
    db.close();
    const file = join(profile, 'kata-sandi');
    writeFileSync(file, 'rahasia', { mode: 0o600 });
    const central = ['--central', url, '--db', 'umkm', '--login', 'sari', '--password-file', file];
    const bound = await start('--profile', profile, ...central);
    expect(bound.url).not.toBeNull();
    expect(bound.lines.join('\n')).toContain(`Pusat di ${url} tidak menjawab`);

    const unbound = await start('--profile', aProfile(), ...central);
    expect([unbound.url, await unbound.exited]).toEqual([null, 4]);
    expect(unbound.stderr.trim().split('\n')).toHaveLength(1);
  },
  SLOW_MS,
);

test.each([
  ['--size', 'huge'],
  ['--port', '70000'],
  ['--as-of', '2026-02-30'],
  ['--central', 'http://127.0.0.1:9'],
  ['--host', '0.0.0.0'],
])('%s %s is explained in one line, and nothing is begun', async (...args) => {
  const profile = join(aProfile(), 'not-made');
  const { url, stderr, exited } = await start(...args, '--profile', profile);
  expect([url, await exited]).toEqual([null, 2]);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(existsSync(profile)).toBe(false);
});
