import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page, expect as seen } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builds, makeInto } from '../../main/hosts/launch/builds.ts';
import { translate } from '../../shared/i18n/translate.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { type ReadyProcess, startReady } from '../support/ready-process.ts';
import { runCli } from '../support/run-cli.ts';
import { runOpenStart } from '../support/run-start.ts';
import { BUNDLE, STAND_IN, type StandInProcess, startStandIn } from './support/stand-in-process.ts';

const SLOW_MS = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'backoffice-bundles-'));
const profile = join(folder, 'profile');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function hashesIn(place: string): Record<string, string> {
  const files = globSync('**/*', { cwd: place }).filter((file) =>
    statSync(join(place, file)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(place, file)))
        .digest('hex'),
    ]),
  );
}

test(
  'a second build is the same to the byte',
  async () => {
    const second = join(folder, 'second');
    for (const build of Object.values(builds)) await makeInto(build, second);
    const hashes = hashesIn(second);
    expect(Object.keys(hashes).length).toBeGreaterThan(5);
    const built = Object.entries(hashesIn(join(BUNDLE, '../..')));
    const isOfABuild = (file: string) => existsSync(join(second, file.split('/')[0] ?? ''));
    expect(Object.fromEntries(built.filter(([file]) => isOfABuild(file)))).toEqual(hashes);
  },
  SLOW_MS,
);

test('a build that is given up ends at once, and leaves nothing half made', async () => {
  const place = join(folder, 'given-up');
  const building = makeInto(builds.desktop, place, AbortSignal.timeout(300));
  await expect(building).rejects.toThrow('The app could not be built.');
  expect(existsSync(join(place, 'main', 'worker.js'))).toBe(false);
});

describe('the built app, through the stand-in', () => {
  let central: ReadyProcess;
  let app: StandInProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    central = await startReady('sandbox/main.ts', [
      ...['--size', 'small', '--port', '0', '--as-of', TODAY, '--file', join(folder, 'central.db')],
    ]);
    const { url, db, login, password } = JSON.parse(central.ready);
    const file = join(folder, 'password');
    writeFileSync(file, password, { mode: 0o600 });
    const bound = await runCli(
      ...['connect', '--profile', profile, '--url', url, '--db', db],
      ...['--login', login, '--password-file', file],
    );
    expect(bound.stderr).toBe('');
    app = await startStandIn(profile, 'umkm://orders/not-a-number');
    browser = await chromium.connectOverCDP(app.devTools);
    page = browser.contexts()[0]?.pages()[0] ?? (await browser.newPage());
  }, SLOW_MS);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await central?.close();
  });

  test(
    'its window shows the overview, synced, from app:// and under the policy',
    async () => {
      expect(app.lines.at(-1)).toBe('READY app://backoffice/');
      const verified = translate('shell.state.verified', 'id');
      await seen(page.getByRole('link', { name: verified })).toBeVisible({ timeout: 60_000 });
      await seen(page.getByRole('main')).toContainText(/Rp\d/);
      expect(await page.evaluate(() => Object.keys(window.backoffice ?? {}))).toEqual([
        'post',
        'onMessage',
      ]);
      const evaluated = await page.evaluate(() => {
        const script = document.createElement('script');
        try {
          script.textContent = 'window.planted = true';
          document.head.append(script);
        } catch (error) {
          return String(error);
        }
        return Reflect.get(window, 'planted');
      });
      expect(evaluated).not.toBe(true);
    },
    SLOW_MS,
  );

  test('the command line reaches the engine of the window', async () => {
    const { stdout } = await runCli('status', '--json', '--profile', profile);
    expect(JSON.parse(stdout)).toMatchObject({ entities: expect.anything() });
  });

  test('the menu, a deep link and a second start lead the one window', async () => {
    await app.ask({ do: 'menu', label: 'Laporan' });
    await seen(page).toHaveURL(/#\/reports/);
    await app.ask({ do: 'menu', label: 'Daftar tombol' });
    await seen(page.getByRole('dialog', { name: 'Daftar tombol' })).toBeVisible();
    await page.keyboard.press('Escape');
    await app.ask({ do: 'second-instance', argv: ['x', 'umkm://vendors/2147483646'] });
    await seen(page).toHaveURL(/#\/vendors\?open=2147483646/);
    await app.ask({ do: 'second-instance', argv: ['x', 'umkm://vendors/../../etc'] });
    await seen(page).toHaveURL(/#\/vendors\?open=2147483646/);
  });

  test('the tray says the state in words, in the language of the profile', async () => {
    const id = translate('shell.state.verified', 'id');
    const en = translate('shell.state.verified', 'en');
    await expect.poll(() => app.ask({ do: 'tray' })).toContain(`UMKM Backoffice\n${id}\nData per `);
    await page.goto(`${new URL(page.url()).origin}/#/settings`);
    await page.getByRole('combobox', { name: 'Bahasa' }).selectOption('en');
    await expect.poll(() => app.ask({ do: 'tray' })).toContain(`\n${en}\nData as of `);
    await app.ask({ do: 'menu', label: 'Reports' });
    await seen(page).toHaveURL(/#\/reports/);
  });

  test('the page is saved as a PDF where the user says', async () => {
    const filePath = join(folder, 'layar.pdf');
    await app.ask({
      do: 'answer',
      api: 'dialog.showSaveDialog',
      value: { canceled: false, filePath },
    });
    await app.ask({ do: 'menu', label: 'Save this screen as PDF…' });
    await expect
      .poll(() => existsSync(filePath) && readFileSync(filePath).subarray(0, 5).toString(), {
        timeout: 10_000,
      })
      .toBe('%PDF-');
  });

  test('the menu keeps the screen out of recordings, and lets it in again', async () => {
    const told = async (): Promise<unknown[]> => {
      const calls = (await app.ask({ do: 'calls' })) as [string, ...unknown[]][];
      const ours = calls.filter(([name]) => name === 'BrowserWindow.setContentProtection');
      return ours.map(([, on]) => on);
    };
    expect(await told()).toEqual([false]);
    for (const until of [1, 2, 3]) {
      await app.ask({ do: 'menu', label: 'Protect screen contents' });
      expect(await told()).toHaveLength(until + 1);
    }
    expect(await told()).toEqual([false, true, false, true]);
  });

  test('sleep and waking reach the sync', async () => {
    const cycleOf = async (): Promise<string> => {
      const { stdout } = await runCli('status', '--json', '--profile', profile);
      return JSON.stringify(JSON.parse(stdout).lastCycle);
    };
    const before = await cycleOf();
    await app.ask({ do: 'power', event: 'resume' });
    await expect.poll(cycleOf, { timeout: 20_000 }).not.toBe(before);
  });

  test('the order of its calls into Electron is safe, and nothing was asked of the outside', async () => {
    const told = (await app.ask({ do: 'calls' })) as [string, ...unknown[]][];
    const names = told.map(([name]) => name);
    expect(names.indexOf('app.enableSandbox')).toBeLessThan(names.indexOf('protocol.handle'));
    expect(names.indexOf('protocol.registerSchemesAsPrivileged')).toBeLessThan(
      names.indexOf('protocol.handle'),
    );
    expect(names.filter((name) => name === 'BrowserWindow')).toHaveLength(1);
    expect(names.filter((name) => /openExternal|appendSwitch|ipcMain\.handle/.test(name))).toEqual(
      [],
    );
  });

  test(
    'it ends when it is told to, and lets go of the profile',
    async () => {
      await app.close();
      expect(await app.exited).toBe(0);
      expect(existsSync(join(profile, 'owner.json'))).toBe(false);
      expect(existsSync(join(profile, 'owner.pid'))).toBe(false);
      expect(JSON.parse(readFileSync(join(profile, 'window.json'), 'utf8'))).toMatchObject({
        maximised: false,
        isProtected: true,
      });
    },
    SLOW_MS,
  );
});

/** A program where Electron's would be, that runs the stand-in instead. */
function plantElectron(): string {
  const place = mkdtempSync(join(folder, 'electron-'));
  const program = join(place, 'electron');
  const command = [process.execPath, STAND_IN, BUNDLE].map((word) => `'${word}'`).join(' ');
  writeFileSync(program, `#!/bin/sh\nshift\nexec ${command} "$@"\n`);
  chmodSync(program, 0o755);
  return place;
}

test.skipIf(process.platform === 'win32')(
  '`npm start` opens the desktop where Electron is, with the sandbox beside it, and ends as one',
  async () => {
    const started = await runOpenStart(
      { ELECTRON_OVERRIDE_DIST_PATH: plantElectron() },
      ...['--profile', join(folder, 'started'), '--as-of', TODAY],
    );
    expect(started.url).toBe('app://backoffice/');
    expect(started.lines.join('\n')).not.toContain('peramban');
    const { stdout } = await runCli('sync', '--json', '--profile', join(folder, 'started'));
    expect(JSON.parse(stdout)).toMatchObject({ error: null });
    started.child.kill('SIGTERM');
    expect(await started.exited).toBe(0);
    expect(existsSync(join(folder, 'started', 'owner.json'))).toBe(false);
  },
  SLOW_MS,
);
