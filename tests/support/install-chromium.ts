import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { systemChromium } from './chromium.ts';

/** Makes a Chromium available: the system's, else apt's where we are root, else Playwright's own. */
const ROOT = join(import.meta.dirname, '../..');

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function installWithApt(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stdout.write('Chromium is missing: installing it with apt-get.\n');
  return (
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  );
}

function installWithPlaywright(): boolean {
  process.stdout.write("Chromium is missing: installing Playwright's own.\n");
  return run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
}

if (systemChromium() === null && !installWithApt() && !installWithPlaywright()) {
  process.stdout.write('No Chromium could be installed. Install one and run this again.\n');
  process.exitCode = 1;
}
