import { factoryWire, readFuses, writeFuses } from '../../../build/fuses.ts';
import { allowedOutside } from '../../../main/hosts/electron/guard/external.ts';
import { guardNavigation } from '../../../main/hosts/electron/guard/navigation.ts';
import { denyPermissions } from '../../../main/hosts/electron/guard/permissions.ts';
import { SecretVault } from '../../../main/hosts/electron/machine/secret-vault.ts';
import { onWindowMessage } from '../../../main/hosts/electron/messages/window-messages.ts';
import { checkForUpdate } from '../../../main/hosts/electron/update/check.ts';
import { answerPage } from '../../../main/hosts/electron/window/app-protocol.ts';
import { pageHeaders } from '../../../main/hosts/page/page-headers.ts';
import {
  faultsOfArchive,
  faultsOfFuses,
  faultsOfLock,
  faultsOfPacking,
} from '../../pack/package-rules.ts';
import { anArchive } from '../../pack/small-archive.ts';
import { faultsOfUpdating, looseUpdating } from '../../pack/tampered-feeds.ts';
import { TODAY } from '../../support/fixed-clock.ts';
import { aWindow } from '../support/in-process-window.ts';
import * as bundle from './bundle-rules.ts';
import { check } from './check.ts';
import { faultsOfOutside, looseOutside } from './external-rules.ts';
import * as navigation from './navigation-rules.ts';
import { faultsOfPages, loosePages } from './page-rules.ts';
import { faultsOfPermissions, loosePermissions } from './permission-rules.ts';
import { read, sourceChecks, textOf } from './places.ts';
import { faultsOfPolicy, loosePolicies } from './policy-rules.ts';
import { faultsOfListening, looseListening } from './sender-rules.ts';
import { faultsOfPage, plantedPages } from './source-rules.ts';
import { faultsOfVault, looseVaults } from './vault-rules.ts';
import * as windows from './window-rules.ts';

const windowChecks = windows.breaches.map(([rows, breach]) =>
  check({
    rows,
    what: `no window is made with ${JSON.stringify(breach)}`,
    ours: async () => {
      await aWindow();
      return windows.lastPreferences();
    },
    planted: { 'it is': windows.withBreach(breach) },
    faults: windows.faultsOfPreferences,
  }),
);

const pageChecks = [
  check({
    rows: 'E2 18',
    what: '500 hostile paths lead nowhere, and every built file is served',
    ours: () => (files) => (url) => {
      const request = new Request('app://backoffice/');
      // As Electron hands it over: the address is not read again on the way.
      Object.defineProperty(request, 'url', { value: url });
      return answerPage(files, request).status;
    },
    planted: loosePages,
    faults: faultsOfPages,
  }),
  check({
    rows: 'E3 7',
    what: 'the policy of every page is strict',
    ours: () => answerPage(new Map(), new Request('app://backoffice/')).headers,
    planted: Object.fromEntries(
      Object.entries(loosePolicies(pageHeaders['content-security-policy'] ?? '')).map(
        ([name, policy]) => [name, new Headers({ 'content-security-policy': policy })],
      ),
    ),
    faults: (headers) => faultsOfPolicy(headers.get('content-security-policy') ?? ''),
  }),
  check({
    rows: 'E3 1 7 11',
    what: 'the built page holds nothing inline, nothing from elsewhere and no webview',
    ours: () => read('dist/renderer/**/*.html'),
    planted: Object.fromEntries(plantedPages.map((text) => [text, [{ path: 'x', text }]])),
    faults: (pages) => (pages.length === 1 ? pages.flatMap(faultsOfPage) : ['not one page']),
  }),
  check({
    rows: '11',
    what: 'the built code makes no webview',
    ours: () => read('dist/renderer/**/*.js').map(({ text }) => text),
    planted: { 'one that opens popups': ['x.innerHTML = "<webview allowpopups>"'] },
    faults: (texts) => texts.filter((text) => /<webview|createElement\("webview"/.test(text)),
  }),
];

const guardChecks = [
  check({
    rows: 'E6 13',
    what: 'a page goes nowhere else by any of three ways',
    ours: () => guardNavigation,
    planted: navigation.looseNavigation,
    faults: navigation.faultsOfNavigation,
  }),
  check({
    rows: 'E6 12',
    what: 'no page holds another inside',
    ours: () => guardNavigation,
    planted: navigation.looseWebviews,
    faults: navigation.faultsOfWebviews,
  }),
  check({
    rows: 'E6 14',
    what: 'no page opens a window',
    ours: () => guardNavigation,
    planted: navigation.loosePopups,
    faults: navigation.faultsOfPopups,
  }),
  check({
    rows: 'E7 15',
    what: 'of sixty addresses only the four allowed leave',
    ours: () => allowedOutside,
    planted: looseOutside,
    faults: faultsOfOutside,
  }),
  check({
    rows: 'E8 5',
    what: 'every permission there is, is denied, in every session',
    ours: () => denyPermissions,
    planted: loosePermissions,
    faults: faultsOfPermissions,
  }),
  check({
    rows: 'E4 17',
    what: 'no bad sender is heard on any channel',
    ours: () => (channel, hear) =>
      onWindowMessage(channel, {
        hear: (_contents, message) => hear(message),
        refused: () => undefined,
      }),
    planted: looseListening,
    faults: faultsOfListening,
  }),
];

const bundleChecks = [
  check({
    rows: 'E5 20',
    what: 'the preload exposes two functions, and no event reaches the page',
    ours: () => textOf('dist/preload/bridge.cjs'),
    planted: bundle.loosePreloads,
    faults: bundle.faultsOfPreload,
  }),
  check({
    rows: 'E1 E4 E7 15 17',
    what: 'the bundle makes windows, listens to them and opens addresses in one place each',
    ours: () => textOf('dist/main/electron.js'),
    planted: bundle.looseBundles,
    faults: bundle.faultsOfBundle,
  }),
  check({
    rows: '4 5 13',
    what: 'what protects every page stands before Electron is ready',
    ours: () => textOf('main/hosts/electron/app.ts'),
    planted: bundle.looseStarts,
    faults: bundle.faultsOfStart,
  }),
];

const lock = () => JSON.parse(textOf('package-lock.json'));
const older = {
  packages: {
    '': { devDependencies: { electron: '40.9.9' } },
    'node_modules/electron': { version: '40.9.9', integrity: 'sha512-x' },
  },
};
const packing = textOf('electron-builder.yml');

/** tests/pack asks the same of the packed program and of the archive inside it. */
const packageChecks = [
  check({
    rows: 'E9 19',
    what: 'packing leaves every fuse as decided',
    ours: () => {
      const program = factoryWire();
      writeFuses(program);
      return readFuses(program);
    },
    planted: {
      'fuses as they leave the factory': readFuses(factoryWire()),
      'no fuses': [],
      'one too few': [[false, true, false, false, true, true, false, false]],
    },
    faults: faultsOfFuses,
  }),
  check({
    rows: 'E9 E10 19',
    what: 'the configuration asks for an archive, its integrity and fuses',
    ours: () => packing,
    planted: {
      'no fuses are written': packing.replace(/^afterPack:.*$/m, ''),
      'no archive': packing.replace('asar: true', 'asar: false'),
      'no integrity': `${packing}\ndisableAsarIntegrity: true`,
    },
    faults: faultsOfPacking,
  }),
  check({
    rows: 'E10',
    what: 'an archive has the hashes that its header states',
    ours: () => anArchive(),
    planted: { 'one byte is changed': anArchive(true) },
    faults: faultsOfArchive,
  }),
  check({
    rows: 'E11',
    what: 'an honest feed is taken, and none of the tampered',
    ours: () => checkForUpdate,
    planted: looseUpdating,
    faults: faultsOfUpdating,
  }),
  check({
    rows: 'E12 16',
    what: 'the Electron of the lockfile is pinned and still served',
    ours: () => ({ lock: lock(), today: TODAY }),
    planted: {
      'Electron 40': { lock: older, today: TODAY },
      'a list too old to say': { lock: lock(), today: '2027-06-01' },
    },
    faults: faultsOfLock,
  }),
];

const machineChecks = [
  check({
    rows: 'E13',
    what: 'the key is written where the keyring protects it, and nowhere else',
    ours: () => (profile) => new SecretVault(profile, 'central-key'),
    planted: looseVaults,
    faults: faultsOfVault,
  }),
  check({
    rows: 'E14',
    what: 'a window that was kept out of recordings is so again',
    ours: () => aWindow,
    planted: windows.looseProtection,
    faults: windows.faultsOfProtection,
  }),
];

/** Every check that needs no Electron. */
export const checks = [
  ...sourceChecks,
  ...windowChecks,
  ...pageChecks,
  ...guardChecks,
  ...bundleChecks,
  ...packageChecks,
  ...machineChecks,
];
