import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium, _electron as electron, type Page } from '@playwright/test';
import { findElectron } from '../../../main/hosts/launch/electron-binary.ts';
import { shownOf } from '../../electron/stand-in/shown-address.ts';
import { startStandIn } from '../../electron/support/stand-in-process.ts';
import { startReady } from '../../support/ready-process.ts';
import { shiftPages } from '../../support/test-day.ts';

const ROOT = join(import.meta.dirname, '../../..');
const APP = 'app://backoffice/';

/** Where the specs run: in a browser, in the built desktop on the stand-in, and in Electron where it is here. */
export const hostNames = [
  'http',
  'electron-stand-in',
  ...(findElectron() === null ? [] : (['electron'] as const)),
] as const;
export type HostName = 'http' | 'electron-stand-in' | 'electron';

export interface DeskHost {
  launchUrl: string;
  /** The window of a desktop; null where each test opens one of its own. */
  window: Page | null;
  close(): Promise<void>;
}

export interface Binding {
  profile: string;
  url: string;
  db: string;
  login: string;
  passwordFile: string;
}

const openers: Record<HostName, (binding: Binding) => Promise<DeskHost>> = {
  http: async ({ profile, url, db, login, passwordFile }) => {
    const host = await startReady('main/hosts/http/start.ts', [
      ...['--no-open', '--profile', profile, '--central', url, '--db', db],
      ...['--login', login, '--password-file', passwordFile],
    ]);
    return { launchUrl: host.ready, window: null, close: () => host.close() };
  },
  'electron-stand-in': async (binding) => {
    await prepareDesktop(binding);
    const app = await startStandIn(binding.profile);
    const browser = await chromium.connectOverCDP(app.devTools);
    const [context] = browser.contexts();
    if (context !== undefined) await shiftPages(context);
    const window = context?.pages()[0] ?? null;
    const close = async (): Promise<void> => {
      await browser.close();
      await app.close();
    };
    return { launchUrl: shownOf(APP), window, close };
  },
  electron: async (binding) => {
    await prepareDesktop(binding);
    const executablePath = findElectron() ?? '';
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const args = [ROOT, '--profile', binding.profile, ...root];
    const app = await electron.launch({ executablePath, args });
    await shiftPages(app.context());
    return { launchUrl: APP, window: await app.firstWindow(), close: () => app.close() };
  },
};

export function openHost(name: HostName, binding: Binding): Promise<DeskHost> {
  return openers[name](binding);
}

async function prepareDesktop(binding: Binding): Promise<void> {
  const { profile, url, db, login, passwordFile } = binding;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'main/hosts/cli/cli.ts'),
      ...['connect', '--profile', profile, '--url', url, '--db', db],
      ...['--login', login, '--password-file', passwordFile],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
}
