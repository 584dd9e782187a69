import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow as ElectronWindow, Session } from 'electron';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readBootArgs } from '../../main/hosts/electron/boot-args.ts';
import { unpacked } from '../../main/hosts/electron/built-files.ts';
import { routeOfLink } from '../../main/hosts/electron/desk/deep-link.ts';
import { guideDownloads } from '../../main/hosts/electron/desk/files.ts';
import { menuTemplate } from '../../main/hosts/electron/desk/menu.ts';
import type { DeskActions } from '../../main/hosts/electron/desk/menu-actions.ts';
import { noticeOf } from '../../main/hosts/electron/desk/notify.ts';
import { stateOf } from '../../main/hosts/electron/desk/sync-news.ts';
import { rememberSecret } from '../../main/hosts/electron/machine/remember-secret.ts';
import { SecretVault } from '../../main/hosts/electron/machine/secret-vault.ts';
import {
  findWindowState,
  rememberWindowState,
} from '../../main/hosts/electron/window/window-state.ts';
import type { SyncStatus } from '../../shared/contract/sync.contract.ts';
import { PreventableEvent } from './stand-in/app.ts';
import { Menu } from './stand-in/menu.ts';
import { becomeReady } from './stand-in/readiness.ts';
import { answerNext, calls, callsOf } from './stand-in/record.ts';
import { keyring } from './stand-in/safe-storage.ts';
import { session } from './stand-in/session.ts';
import { BrowserWindow } from './stand-in/window.ts';

let profile = '';
beforeAll(becomeReady);
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'backoffice-desk-'));
  calls.length = 0;
  Object.assign(keyring, { backend: 'gnome_libsecret', available: true, broken: false });
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

describe('deep links', () => {
  test.each([
    ['umkm://vendors/12', '/vendors?open=12'],
    ['umkm://orders/7/', '/orders?open=7'],
    ['umkm://orders/2147483647', '/orders?open=2147483647'],
  ])('%s opens %s', (link, route) => {
    expect(routeOfLink(link)).toBe(route);
  });

  test.each([
    ...['umkm://settings', 'umkm://vendors', 'umkm://vendors/', 'umkm://vendors/0', 'umkm://x/1'],
    ...[
      'umkm://vendors/1?a=b',
      'umkm://vendors/1#x',
      'umkm://vendors/../orders/1',
      'umkm:vendors/1',
    ],
    ...['umkm://vendors/1e3', 'umkm://vendors/2147483648', 'umkm://vendors/12345678901'],
    ...['https://vendors/1', 'UMKM://vendors/1', 'umkm://vendors/1\n', ' umkm://vendors/1', ''],
    ...['umkm://vendors/%31', 'umkm://vendors/1/2', 'umkm://user@vendors/1', '--profile=/etc'],
  ])('%j is no link of ours', (link) => {
    expect(routeOfLink(link)).toBeNull();
  });
});

test('the profile is read from among the switches of Chromium', () => {
  expect(
    readBootArgs(['x', '.', '--inspect', '--profile', '/data/toko', 'umkm://orders/3']),
  ).toEqual({
    profile: '/data/toko',
    passphraseFile: null,
    route: '/orders?open=3',
  });
  expect(readBootArgs(['x', '--profile', '--no-sandbox']).profile).toMatch(/userData.profile$/);
});

test('a thread starts beside the archive, never inside it', () => {
  const inside = '/opt/app/resources/app.asar/dist/main/worker.js';
  expect(unpacked(inside)).toBe('/opt/app/resources/app.asar.unpacked/dist/main/worker.js');
  expect(unpacked('/home/x/dist/main/worker.js')).toBe('/home/x/dist/main/worker.js');
});

describe('the window comes back where it was', () => {
  const stored = (state: unknown) =>
    writeFileSync(join(profile, 'window.json'), JSON.stringify(state));

  test('and onto the screen there is, where the other one has gone', () => {
    stored({ bounds: { x: 5_000, y: -300, width: 2_600, height: 700 }, maximised: true });
    expect(findWindowState(profile)).toEqual({
      bounds: { x: 0, y: 0, width: 1_920, height: 700 },
      maximised: true,
      isProtected: false,
    });
  });

  test('and out of recordings, where it was', () => {
    const window = new BrowserWindow();
    const own: unknown = window;
    rememberWindowState(own as ElectronWindow, profile);
    window.setContentProtection(true);
    window.close();
    expect(findWindowState(profile).isProtected).toBe(true);
  });

  test.each([[{}], [{ bounds: { x: 0, y: 0, width: -1, height: 'a' } }], ['x'], [null]])(
    '%j is no place for a window',
    (state) => {
      stored(state);
      expect(findWindowState(profile).bounds).toMatchObject({ width: 1_440, height: 900 });
    },
  );
});

describe('the key of the central', () => {
  const file = () => join(profile, 'central-key');

  test('is kept sealed, for its owner alone, and found again', async () => {
    const vault = new SecretVault(profile, 'central-key');
    expect(await vault.keep('kunci-api')).toBe(true);
    expect(readFileSync(file(), 'utf8')).not.toContain('kunci-api');
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(await vault.find()).toBe('kunci-api');
    answerNext('safeStorage.shouldReEncrypt', true);
    expect(await vault.find()).toBe('kunci-api');
    vault.forget();
    expect(await vault.find()).toBeNull();
  });

  test.each(['basic_text', 'unknown', 'something_new'])(
    'is never written where the keyring is %s',
    async (backend) => {
      keyring.backend = backend;
      const vault = new SecretVault(profile, 'central-key');
      expect(await vault.keep('kunci-api')).toBe(false);
      expect(() => statSync(file())).toThrow();
      expect(await vault.find()).toBeNull();
    },
  );

  test.each(['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'])(
    'trusts %s',
    async (backend) => {
      keyring.backend = backend;
      expect(await new SecretVault(profile, 'central-key').keep('kunci-api')).toBe(true);
    },
  );

  test('is asked for again where the keyring is locked or was another', async () => {
    const vault = new SecretVault(profile, 'central-key');
    await vault.keep('kunci-api');
    keyring.broken = true;
    expect(await vault.find()).toBeNull();
    keyring.broken = false;
    writeFileSync(file(), 'of another computer');
    expect(await vault.find()).toBeNull();
    keyring.available = false;
    expect(await vault.keep('kunci-api')).toBe(false);
  });

  test('goes there only after the central took it from a window', async () => {
    const vault = new SecretVault(profile, 'central-key');
    rememberSecret(vault, { path: ['connection', 'test'], input: { secret: 'kunci' } });
    rememberSecret(vault, {
      path: ['connection', 'save'],
      input: { secret: 'kunci', keep: 'file' },
    });
    rememberSecret(vault, { path: ['connection', 'save'], input: 'kunci' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await vault.find()).toBeNull();
    rememberSecret(vault, { path: ['connection', 'save'], input: { secret: 'kunci' } });
    await expect.poll(() => vault.find()).toBe('kunci');
  });

  test('is not in the keyring any more once it is sealed by a passphrase', async () => {
    const vault = new SecretVault(profile, 'central-key');
    await vault.keep('kunci');
    const input = { secret: 'kunci', keep: 'passphrase', passphrase: 'nasi goreng kampung' };
    rememberSecret(vault, { path: ['connection', 'save'], input });
    expect(await vault.find()).toBeNull();
  });

  test('is never asked of the synchronous keyring', () => {
    expect(calls.filter(([api]) => api.startsWith('safeStorage.'))).toEqual([]);
  });
});

const did: string[] = [];
const act = (name: string) => (detail?: unknown) => void did.push(`${name} ${detail ?? ''}`.trim());
const actions: DeskActions = {
  show: act('show'),
  open: act('open'),
  palette: act('palette'),
  keys: act('keys'),
  navigation: act('navigation'),
  lock: act('lock'),
  sync: act('sync'),
  print: act('print'),
  savePdf: act('savePdf'),
  protect: act('protect'),
  chooseProfile: act('chooseProfile'),
  quit: act('quit'),
};

describe.each(['id', 'en'] as const)('the menu in %s', (language) => {
  const of = (platform: NodeJS.Platform) =>
    new Menu(menuTemplate({ language, actions, platform, devTools: false, isProtected: true }));
  const menu = of('linux');
  const word = (id: string, en: string): string => (language === 'id' ? id : en);

  test('holds every screen under the key that the page listens to', () => {
    const labels = ['Ringkasan', 'Penjual', 'Pesanan', 'Laporan', 'Sinkronisasi', 'Pengaturan'];
    const english = ['Overview', 'Vendors', 'Orders', 'Reports', 'Sync', 'Settings'];
    did.length = 0;
    for (const [index, label] of (language === 'id' ? labels : english).entries()) {
      const keys = { accelerator: `Alt+${index + 1}`, registerAccelerator: false };
      expect(menu.find(label)).toMatchObject(keys);
      menu.press(label);
    }
    expect(did).toEqual(
      ['overview', 'vendors', 'orders', 'reports', 'sync', 'settings'].map((id) => `open /${id}`),
    );
  });

  test('reaches what the page and the host do', () => {
    did.length = 0;
    for (const label of [
      word('Sinkronkan sekarang', 'Sync now'),
      word('Kunci sekarang', 'Lock now'),
      word('Cetak…', 'Print…'),
      word('Lindungi isi layar', 'Protect screen contents'),
      word('Daftar tombol', 'List of keys'),
      word('Ciutkan atau bentangkan menu', 'Collapse or expand the menu'),
      word('Cari atau jalankan apa saja', 'Find or run anything'),
      word('Keluar', 'Quit'),
    ]) {
      menu.press(label);
    }
    expect(did).toEqual([
      'sync',
      'lock',
      'print',
      'protect false',
      'keys',
      'navigation',
      'palette',
      'quit',
    ]);
  });

  test('offers no developer tools to staff, and an application menu to a Mac', () => {
    expect(menu.find(word('Alat pengembang', 'Developer tools'))).toBeUndefined();
    expect(of('darwin').entries[0]).toEqual({ role: 'appMenu' });
  });
});

const idle: SyncStatus = {
  running: false,
  asOf: null,
  lastCycle: null,
  nextAt: null,
  entities: [],
  outbox: { waiting: 0, conflicts: 0, refused: 0 },
  verifiedAt: null,
  restored: null,
};
const cycle = (startedAt: number, outcome: 'done' | 'failed' | null): SyncStatus['lastCycle'] => ({
  startedAt,
  endedAt: outcome === null ? null : startedAt + 1,
  outcome,
  rowsRead: 1,
  rowsChanged: 1,
  error: outcome === 'failed' ? { code: 'central.unreachable', params: {} } : null,
});

test('a notice is worth the first sync and a new failure, and is not said twice', () => {
  const running = { ...idle, running: true, lastCycle: cycle(1, null) };
  const done = { ...idle, asOf: 5, lastCycle: cycle(1, 'done') };
  const failed = { ...done, lastCycle: cycle(2, 'failed') };
  const again = { ...done, lastCycle: cycle(3, 'failed') };
  expect(noticeOf(running, done, 'id')?.title).toBe('Sinkronisasi pertama selesai');
  expect(noticeOf(done, done, 'id')).toBeNull();
  expect(noticeOf(done, failed, 'en')?.title).toBe('A sync failed');
  expect(noticeOf(failed, again, 'id')).toBeNull();
  expect(noticeOf(failed, { ...done, lastCycle: cycle(4, 'done') }, 'id')).toBeNull();
  expect([idle, running, done, failed].map(stateOf)).toEqual([
    'none',
    'syncing',
    'verified',
    'failed',
  ]);
});

test('only files of our own page are saved, where the user says', () => {
  const own: unknown = session.defaultSession;
  guideDownloads(own as Session, () => 'id');
  const download = (url: string): PreventableEvent => {
    const event = new PreventableEvent();
    const setSaveDialogOptions = (options: unknown) => calls.push(['saved', options]);
    const item = { getURL: () => url, getFilename: () => '../pesanan.csv', setSaveDialogOptions };
    session.defaultSession.emit('will-download', event, item);
    return event;
  };
  expect(download('https://evil.example/a.exe').defaultPrevented).toBe(true);
  expect(download('blob:app://evil/1').defaultPrevented).toBe(true);
  expect(download('blob:app://backoffice/1').defaultPrevented).toBe(false);
  expect(callsOf('saved')).toHaveLength(1);
  expect(callsOf('saved')[0]?.[1]).toMatchObject({
    defaultPath: expect.stringMatching(/downloads[\\/]pesanan\.csv$/),
  });
});
