import { safePreferences } from '../../../main/hosts/electron/window/window-factory.ts';
import { calls, callsOf } from '../stand-in/record.ts';
import { BrowserWindow } from '../stand-in/window.ts';

/** Written out once more: who loosens the factory has to loosen this too. */
const expected = {
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
  preload: 'bridge.cjs',
  devTools: false,
};

export function faultsOfPreferences(preferences: unknown): string[] {
  const made = new Map(Object.entries(Object(preferences)));
  const wanted = Object.entries(expected);
  const wrong = wanted.filter(([name, value]) => made.get(name) !== value).map(([name]) => name);
  return [...wrong, ...[...made.keys()].filter((name) => !(name in expected))];
}

/** What Electron was told of the last window. */
export const lastPreferences = (): unknown =>
  Object(callsOf('BrowserWindow').at(-1)?.[1]).webPreferences;

export const breaches: readonly (readonly [rows: string, breach: Record<string, unknown>])[] = [
  ['E1 2', { nodeIntegration: true }],
  ['E1 2', { nodeIntegrationInWorker: true }],
  ['E1 2', { nodeIntegrationInSubFrames: true }],
  ['E1 3', { contextIsolation: false }],
  ['E1 4', { sandbox: false }],
  ['E1 6', { webSecurity: false }],
  ['E1 8', { allowRunningInsecureContent: true }],
  ['E1 9', { experimentalFeatures: true }],
  ['E1 10', { enableBlinkFeatures: 'CSSVariables' }],
  ['E1 11', { webviewTag: true }],
];
export const withBreach = (breach: object): object => ({
  ...safePreferences,
  ...{ preload: 'bridge.cjs', devTools: false },
  ...breach,
});

/** Of a way to make a window that is, or is not, to be kept out of recordings. */
export async function faultsOfProtection(
  make: (isProtected: boolean) => Promise<unknown>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const isProtected of [true, false]) {
    calls.length = 0;
    await make(isProtected);
    const told = callsOf('BrowserWindow.setContentProtection').map(([, on]) => on);
    if (told.join() !== String(isProtected)) faults.push(`told ${told} for ${isProtected}`);
  }
  return faults;
}

export const looseProtection = {
  'what was remembered is forgotten': async () => new BrowserWindow(),
  'every window is let into recordings': async () =>
    new BrowserWindow().setContentProtection(false),
};
