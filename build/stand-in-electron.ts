import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factoryWire } from './fuses.ts';

/**
 * The files that electron-builder looks for in an Electron for Linux, and nothing that runs: an app packed with it
 * shows what goes inside a package, and cannot be started.
 */
export function makeStandInElectron(folder: string, version: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  const says =
    '#!/bin/sh\necho "This app was packed without Electron: it cannot start." >&2\nexit 1\n';
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from(says), factoryWire()]));
  chmodSync(join(folder, 'electron'), 0o755);
  for (const language of ['id', 'en-US', 'fr']) {
    writeFileSync(join(folder, `locales/${language}.pak`), '');
  }
  writeFileSync(join(folder, 'version'), version);
  writeFileSync(join(folder, 'LICENSE'), 'No Electron is in this package.\n');
}
