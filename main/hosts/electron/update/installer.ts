import { spawn } from 'node:child_process';
import { copyFileSync, renameSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import type { VerifiedUpdate } from './check.ts';

/** The one door through which a verified file becomes the app. */
export interface Installer {
  handOver(update: VerifiedUpdate): Promise<void>;
}

/** What is needed of Electron's `app` and `shell`. */
interface Desktop {
  relaunch(execPath: string): void;
  quit(): void;
  openPath(path: string): Promise<unknown>;
}

interface Machine {
  platform: string;
  /** The running AppImage, as its runtime tells in `APPIMAGE`. */
  appImage: string | undefined;
}

/** Null where the app is not ours to replace: a deb belongs to the system's administrator. */
export function createInstaller(
  desktop: Desktop,
  { platform, appImage }: Machine,
): Installer | null {
  if (platform === 'win32') return { handOver: (update) => runSetup(desktop, update) };
  if (platform === 'darwin') return { handOver: (update) => openForPerson(desktop, update) };
  if (appImage === undefined) return null;
  return { handOver: (update) => replaceAppImage(desktop, appImage, update) };
}

/** The words that electron-builder's NSIS setup understands: an update, silently, and start again. */
async function runSetup(desktop: Desktop, { file }: VerifiedUpdate): Promise<void> {
  const setup = spawn(file, ['--updated', '/S', '--force-run'], {
    detached: true,
    stdio: 'ignore',
  });
  await new Promise((resolve, reject) => setup.once('spawn', resolve).once('error', reject));
  setup.unref();
  desktop.quit();
}

/** Copied beside it first: a rename within one folder is whole or not at all. */
async function replaceAppImage(
  desktop: Desktop,
  appImage: string,
  { file }: VerifiedUpdate,
): Promise<void> {
  const fresh = `${appImage}.update`;
  copyFileSync(file, fresh);
  await chmod(fresh, 0o755);
  renameSync(fresh, appImage);
  desktop.relaunch(appImage);
  desktop.quit();
}

/** A dmg: the person moves the app over, as for the first time. */
async function openForPerson(desktop: Desktop, { file }: VerifiedUpdate): Promise<void> {
  await desktop.openPath(file);
}
