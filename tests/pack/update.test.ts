import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { canonicalJson } from '../../main/hosts/electron/update/canonical-json.ts';
import { checkForUpdate } from '../../main/hosts/electron/update/check.ts';
import { readUpdateFeed } from '../../main/hosts/electron/update/feed.ts';
import { createInstaller } from '../../main/hosts/electron/update/installer.ts';
import { keepChecking } from '../../main/hosts/electron/update/keep-checking.ts';
import { compareVersions } from '../../main/hosts/electron/update/manifest.ts';
import { systemClock } from '../../shared/kernel/instant.ts';
import {
  APP,
  APP_PATH,
  certificate,
  DAY,
  developers,
  honest,
  NOW,
  openFeed,
  publicText,
  signed,
} from './a-feed.ts';
import { tampers } from './tampered-feeds.ts';

const usual = getCACertificates();
setDefaultCACertificates([...usual, certificate.cert]);
afterAll(() => setDefaultCACertificates(usual));

let feed: Awaited<ReturnType<typeof openFeed>>;
beforeEach(async () => {
  feed = await openFeed();
});
afterEach(() => feed.close());

const check = (change: Partial<typeof feed.checking> = {}) =>
  checkForUpdate({ ...feed.checking, ...change });
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'accepted',
    (error) => error.code,
  );

test('an honest feed gives the file that was signed, for this user only', async () => {
  feed.serve(signed());
  const update = await check();
  expect(update?.version).toBe('1.3.0');
  expect(readFileSync(update?.file ?? '')).toEqual(APP);
  expect(statSync(update?.file ?? '').mode & 0o777).toBe(0o600);
  expect(await check()).toEqual(update);
  expect(feed.asked.filter((path) => path === APP_PATH)).toHaveLength(1);
});

const [file] = honest.files;
if (file === undefined) throw new Error('The honest feed has no file.');

test.each(tampers)('refused: $what', async ({ manifest, app, code }) => {
  feed.serve(manifest, app);
  feed.put('/u/other.json', signed()).set('/u/other', { body: APP });
  expect(await codeOf(check())).toBe(code);
  expect(feed.downloads().filter((name) => !/^(update|updates\.json)$/.test(name))).toEqual([]);
  const fetchedFile = feed.asked.includes(APP_PATH);
  expect(fetchedFile).toBe(app !== undefined);
  expect(feed.asked.some((path) => path.includes('other'))).toBe(false);
});

test('refused: names that leave the folder, even signed by the developers', async () => {
  const names = ['../x', 'a/b', 'a\\b', '/etc/passwd', '.hidden', 'a..b', 'C:x', 'x\0y', ''];
  for (const name of names) {
    expect(() => signed({ files: [{ ...file, name }] }), name).toThrow();
  }
});

test('refused: an older list served again, and a second list of the same number', async () => {
  feed.serve(signed({ serial: 9, version: '1.4.0', stagedPercent: 0 }));
  expect(await check()).toBeNull();
  feed.serve(signed({ serial: 8 }));
  expect(await codeOf(check())).toBe('update.replayed');
  feed.serve(signed({ serial: 9, version: '1.5.0' }));
  expect(await codeOf(check())).toBe('update.replayed');
  feed.serve(signed({ serial: 10, version: '1.4.0' }));
  expect((await check())?.version).toBe('1.4.0');
});

test('refused: an expired list on a computer whose clock was set back', async () => {
  feed.serve(signed({ serial: 8, issuedAt: NOW + 20 * DAY, expiresAt: NOW + 30 * DAY }));
  await check({ clock: { now: () => NOW + 21 * DAY } });
  feed.serve(signed({ serial: 9 }));
  expect(await codeOf(check())).toBe('update.expired');
});

test('refused: a feed or a file over http, before anything is asked', async () => {
  const url = feed.checking.feed.url.replace('https:', 'http:');
  expect(await codeOf(check({ feed: { ...feed.checking.feed, url } }))).toBe('update.insecure');
  expect(feed.asked).toEqual([]);
});

test('refused: a server whose certificate nobody vouches for', async () => {
  feed.serve(signed());
  setDefaultCACertificates(usual);
  const before = feed.asked.length;
  expect(await codeOf(check())).toBe('update.unreachable');
  expect(feed.asked).toHaveLength(before);
  setDefaultCACertificates([...usual, certificate.cert]);
});

test('a feed that answers nothing usable is a fault that may be tried again', async () => {
  await expect(check()).rejects.toMatchObject({ code: 'update.unreachable', retryable: true });
});

test('the installed version is no update, and no file is fetched for another machine', async () => {
  feed.serve(signed({ version: '1.2.0' }));
  expect(await check()).toBeNull();
  feed.serve(signed({ serial: 8 }));
  expect(await check({ arch: 'arm64' })).toBeNull();
  expect(feed.asked).not.toContain(APP_PATH);
});

test('a staged release reaches about its share of desks, and every one in the end', async () => {
  let reached = 0;
  for (let desk = 0; desk < 60; desk += 1) {
    rmSync(join(feed.checking.folder, 'updates.json'), { force: true });
    feed.serve(signed({ stagedPercent: 25 }));
    if ((await check()) !== null) reached += 1;
    feed.serve(signed({ serial: 8, stagedPercent: 100 }));
    expect(await check()).not.toBeNull();
  }
  expect(reached).toBeGreaterThan(1);
  expect(reached).toBeLessThan(40);
});

test('a key can be replaced: the old and the new are both accepted for a while', async () => {
  const next = generateKeyPairSync('ed25519');
  const publicKeys = [publicText(developers.publicKey), publicText(next.publicKey)];
  feed.serve(signed({}, next.privateKey));
  expect((await check({ feed: { ...feed.checking.feed, publicKeys } }))?.version).toBe('1.3.0');
});

test('what sign-update writes, with the key it made, is what a desk accepts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-release-'));
  const sign = (...args: string[]): string =>
    execFileSync(
      process.execPath,
      ['build/sign-update.ts', '--key', join(folder, 'key'), ...args],
      {
        cwd: join(import.meta.dirname, '../..'),
        encoding: 'utf8',
      },
    ).trim();
  const publicKey = sign('--new-key');
  expect(statSync(join(folder, 'key')).mode & 0o777).toBe(0o600);
  expect(() => sign('--new-key')).toThrow();
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const name = `umkm-backoffice-${version}-linux-x86_64.AppImage`;
  writeFileSync(join(folder, name), APP);
  feed.serve({ body: readFileSync(sign('--serial', '1', join(folder, name))) });
  feed.put(`/u/${name}`, { body: APP });
  const update = await check({
    version: '0.0.1',
    feed: { ...feed.checking.feed, publicKeys: [publicKey] },
    clock: systemClock,
  });
  expect(readFileSync(update?.file ?? '')).toEqual(APP);
  rmSync(folder, { recursive: true });
});

test('a desk goes on checking after a failure, and tells of each version once', async () => {
  const told: string[] = [];
  const stop = keepChecking(
    feed.checking,
    {
      onReady: ({ version }) => told.push(version),
      onFailure: (error) => told.push(error instanceof Error ? error.message : 'unknown'),
    },
    { firstMs: 5, everyMs: 40 },
  );
  await vi.waitFor(() => expect(told).toEqual(['update.unreachable']), { interval: 1 });
  feed.serve(signed());
  await vi.waitFor(() => expect(feed.asked.length).toBeGreaterThan(5), { timeout: 5_000 });
  expect(told).toEqual(['update.unreachable', '1.3.0']);
  stop();
});

test('updating is off until the package names a feed, and only an https feed with a key', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-resources-'));
  const configure = (change: object): void =>
    writeFileSync(
      join(folder, 'update-feed.json'),
      JSON.stringify({ ...feed.checking.feed, ...change }),
    );
  expect(readUpdateFeed(folder)).toBeNull();
  configure({});
  expect(readUpdateFeed(folder)).toEqual(feed.checking.feed);
  for (const wrong of [{ url: 'http://x.test/' }, { publicKeys: [] }, { url: 'https://x.test' }]) {
    configure(wrong);
    expect(() => readUpdateFeed(folder)).toThrow();
  }
  rmSync(folder, { recursive: true });
});

test('an AppImage is replaced whole and started again, a dmg is opened, a deb is left alone', async () => {
  const { folder } = feed.checking;
  const [appImage, downloaded] = [join(folder, 'app.AppImage'), join(folder, 'new')];
  writeFileSync(appImage, 'old');
  writeFileSync(downloaded, 'new', { mode: 0o600 });
  const calls: string[] = [];
  const desktop = {
    relaunch: (path: string) => void calls.push(`relaunch ${path}`),
    quit: () => void calls.push('quit'),
    openPath: async (path: string) => void calls.push(`open ${path}`),
  };
  const update = { version: '1.3.0', file: downloaded };
  await createInstaller(desktop, { platform: 'linux', appImage })?.handOver(update);
  expect(readFileSync(appImage, 'utf8')).toBe('new');
  expect(statSync(appImage).mode & 0o111).toBe(0o111);
  expect(existsSync(`${appImage}.update`)).toBe(false);
  const unknown = { appImage: undefined };
  await createInstaller(desktop, { platform: 'darwin', ...unknown })?.handOver(update);
  expect(createInstaller(desktop, { platform: 'linux', ...unknown })).toBeNull();
  expect(calls).toEqual([`relaunch ${appImage}`, 'quit', `open ${downloaded}`]);
});

test('versions are compared as numbers, and what is signed does not depend on how it was written', () => {
  expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
  expect(compareVersions('0.9.10', '1.0.0')).toBeLessThan(0);
  expect(compareVersions('2.0.0', '2.0.0')).toBe(0);
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = JSON.parse(JSON.stringify(value));
      expect(canonicalJson(reversed(json))).toBe(canonicalJson(json));
      expect(JSON.parse(canonicalJson(json))).toEqual(json);
    }),
    { numRuns: 300 },
  );
});

function reversed(value: unknown): Parameters<typeof canonicalJson>[0] {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value as string;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
