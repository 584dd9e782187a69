import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerPage } from '../../main/hosts/electron/window/app-protocol.ts';
import { safePreferences } from '../../main/hosts/electron/window/window-factory.ts';
import { builds, isStale, make } from '../../main/hosts/launch/builds.ts';
import { pageHeaders } from '../../main/hosts/page/page-headers.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { tempHost } from '../support/http-host.ts';
import { isSupported } from './security/electron-support.ts';
import { notRun, notRunText } from './security/not-run.ts';
import { faultsOfPolicy } from './security/policy-rules.ts';
import {
  type Code,
  faultsOfPage,
  plantedCode,
  plantedPages,
  type RuleName,
  sourceRules,
} from './security/source-rules.ts';
import { becomeReady } from './stand-in/readiness.ts';
import { callsOf } from './stand-in/record.ts';
import { BrowserWindow } from './stand-in/window.ts';
import { aWindow } from './support/in-process-window.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILD_MS = 120_000;

beforeAll(async () => {
  for (const build of Object.values(builds)) if (isStale(build)) await make(build);
}, BUILD_MS);
afterAll(() => void process.stdout.write(notRunText()));

const read = (pattern: string): Code[] =>
  globSync(pattern, { cwd: ROOT }).map((path) => ({
    path,
    text: readFileSync(join(ROOT, path), 'utf8'),
  }));
const host = (): Code[] => [...read('main/hosts/electron/**/*.ts'), ...read('preload/*.ts')];
const builtMain = (): Code[] => [...read('dist/main/*.js'), ...read('dist/preload/*.cjs')];
const builtPage = (): Code[] => read('dist/renderer/**/*.js');
const places = { host, builtMain, builtPage };

/** Which rule holds where, and for which rows: E1–E14 of the plan, and the items of Electron's own list. */
const table: readonly (readonly [RuleName, keyof typeof places, string])[] = [
  ['windowOutsideFactory', 'host', 'E1, items 2 3 4 6 8 9 10'],
  ['messageOutsideWrapper', 'host', 'E4, item 17'],
  ['answeredInvoke', 'builtMain', 'E4, item 17'],
  ['openExternalOutside', 'host', 'E7, item 15'],
  ['loadUrlOutside', 'host', 'item 1'],
  ['insecureAddress', 'host', 'item 1'],
  ['certificateIgnored', 'builtMain', 'item 1, item 6'],
  ['loadFile', 'builtMain', 'E2, item 18'],
  ['fileAddress', 'host', 'E2, item 18'],
  ['chromiumSwitch', 'builtMain', 'items 6, 9'],
  ['fork', 'builtMain', 'E9, item 19'],
  ['syncSafeStorage', 'builtMain', 'E13'],
  ['crashReporter', 'builtMain', 'E14'],
  ['evaluation', 'builtPage', 'E3, item 7'],
  ['evaluation', 'host', 'E3, item 7'],
];

test.each(table)('%s is absent from %s (%s)', (rule, place) => {
  const files = places[place]();
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap(sourceRules[rule])).toEqual([]);
});

test.each(Object.keys(sourceRules))('%s is caught where it is planted', (rule) => {
  const name = rule as RuleName;
  const planted = { path: 'main/hosts/electron/planted.ts', text: plantedCode[name] };
  expect(sourceRules[name](planted)).toHaveLength(1);
});

test('the bundle makes windows in one place and listens to them in one place (E1, E4)', () => {
  const text = read('dist/main/electron.js')[0]?.text ?? '';
  expect(text.match(/new BrowserWindow\(/g)).toHaveLength(1);
  expect(text.match(/ipcMain\.on\(/g)).toHaveLength(1);
  expect(text.match(/openExternal\(/g)).toHaveLength(1);
});

test('the built page holds nothing inline, nothing from elsewhere and no webview (E3, items 1 7 11)', () => {
  const pages = read('dist/renderer/**/*.html');
  expect(pages).toHaveLength(1);
  expect(pages.flatMap(faultsOfPage)).toEqual([]);
  for (const text of plantedPages) expect(faultsOfPage({ path: 'x', text })).not.toEqual([]);
  expect(builtPage().filter(({ text }) => /<webview|createElement\("webview"/.test(text))).toEqual(
    [],
  );
});

test('a window has exactly the safe preferences, and they cannot be changed (E1, items 2 3 4 6 8 9 10)', async () => {
  expect(Object.isFrozen(safePreferences)).toBe(true);
  expect(safePreferences).toEqual({
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
  });
  await aWindow();
  const made = callsOf('BrowserWindow').at(-1)?.[1];
  expect(made).toHaveProperty('webPreferences', {
    ...safePreferences,
    preload: 'bridge.cjs',
    devTools: false,
  });
});

test.each([
  { contextIsolation: false },
  { sandbox: false },
  { webSecurity: false },
  { nodeIntegration: true },
  { nodeIntegrationInWorker: true },
  { nodeIntegrationInSubFrames: true },
  { webviewTag: true },
  { allowRunningInsecureContent: true },
  { experimentalFeatures: true },
  { enableBlinkFeatures: 'CSSVariables' },
])('the stand-in refuses a window with %o', (planted) => {
  becomeReady();
  const webPreferences = { ...safePreferences, ...planted };
  expect(() => new BrowserWindow({ webPreferences })).toThrow('refuses');
});

test('both hosts answer with one policy, and it is strict (E3, item 7)', async () => {
  const policy = pageHeaders['content-security-policy'] ?? '';
  const onApp = answerPage(new Map(), new Request('app://backoffice/'));
  expect(onApp.headers.get('content-security-policy')).toBe(policy);
  const http = await tempHost();
  const response = await fetch(`http://127.0.0.1:${http.port}/`);
  expect(response.headers.get('content-security-policy')).toBe(policy);
  await http.close();
  expect(faultsOfPolicy(policy)).toEqual([]);
});

test.each([
  ["script-src 'self'", "script-src 'self' 'unsafe-inline'"],
  ["style-src 'self'", "style-src 'self' https://fonts.example.com"],
  ["default-src 'none'", "default-src 'self'"],
  ["; require-trusted-types-for 'script'", ''],
  ["connect-src 'self'", 'connect-src *'],
])('a policy with %s turned into %s is caught', (strict, loose) => {
  const policy = pageHeaders['content-security-policy'] ?? '';
  expect(policy).toContain(strict);
  expect(faultsOfPolicy(policy.replace(strict, loose))).not.toEqual([]);
});

/** The built preload as text, run against a bridge that keeps what it is given. */
function exposedBy(text: string): Record<string, Record<string, unknown>> {
  const exposed: Record<string, Record<string, unknown>> = {};
  const listeners: ((...args: unknown[]) => void)[] = [];
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: Record<string, unknown>) => {
        exposed[name] = api;
      },
    },
    ipcRenderer: {
      send: () => undefined,
      on: (_channel: string, listener: (...args: unknown[]) => void) => listeners.push(listener),
    },
  };
  const require = (name: string) => {
    if (name !== 'electron') throw new Error(name);
    return electron;
  };
  new Function('require', text)(require);
  const heard: unknown[][] = [];
  const { onMessage } = exposed.backoffice ?? {};
  if (typeof onMessage === 'function') onMessage((...args: unknown[]) => heard.push(args));
  for (const listener of listeners) listener({ sender: electron.ipcRenderer }, 'message');
  exposed.heard = { heard };
  return exposed;
}

test('the preload exposes two functions, and no event reaches the page (E5, item 20)', () => {
  const [preload] = read('dist/preload/bridge.cjs');
  const { heard, ...exposed } = exposedBy(preload?.text ?? '');
  expect(Object.keys(exposed)).toEqual(['backoffice']);
  expect(
    Object.entries(exposed.backoffice ?? {}).map(([name, value]) => [name, typeof value]),
  ).toEqual([
    ['post', 'function'],
    ['onMessage', 'function'],
  ]);
  expect(heard).toEqual({ heard: [['message']] });
  expect(preload?.text.match(/require\("[^"]+"\)/g)).toEqual(['require("electron")']);
});

test('a preload that lets the event through is caught', () => {
  const planted = `const { contextBridge, ipcRenderer } = require('electron');
    contextBridge.exposeInMainWorld('backoffice', { onMessage: (f) => ipcRenderer.on('rpc', f) });`;
  expect(exposedBy(planted).heard).not.toEqual({ heard: [['message']] });
});

test('what protects every page stands before Electron is ready (items 4, 5, 13)', () => {
  const text = read('main/hosts/electron/app.ts')[0]?.text ?? '';
  const order = [
    'enableSandbox()',
    'declareAppScheme()',
    'guardNavigation()',
    'denyPermissions()',
    'whenReady()',
  ];
  const at = order.map((call) => text.lastIndexOf(call));
  expect(at.every((place) => place > 0)).toBe(true);
  expect([...at].sort((a, b) => a - b)).toEqual(at);
  // Electron becomes ready after the module: to wait for it here would be to wait for ever.
  expect(text).not.toMatch(/^await|= await app/m);
});

test('the installed Electron is one that is still served (E12, item 16)', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const { version } = lock.packages['node_modules/electron'];
  expect([version, isSupported(version, TODAY)]).toEqual([version, true]);
  expect(isSupported('45.4.1', '2027-04-07')).toBe(false);
  expect(isSupported('42.0.0', TODAY)).toBe(false);
});

test('what only Electron shows is listed, and never counted', () => {
  const rows = notRun.map((one) => one.rows).join(' ');
  for (const row of ['E1', 'E2', 'E3', 'E8', 'E9', 'E10', 'E11', 'E13', 'E14']) {
    expect(rows).toMatch(new RegExp(`\\b${row}\\b`));
  }
  expect(
    notRunText()
      .split('\n')
      .filter((line) => line.includes('not run')),
  ).toHaveLength(notRun.length);
});
