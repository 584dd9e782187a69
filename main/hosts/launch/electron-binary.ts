import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const PACKAGE = join(ROOT, 'node_modules/electron');
/** Goes with node_modules: a fresh installation tries again. */
const FAILED = join(ROOT, 'node_modules/.cache/electron-fetch-failed');
const RELEASES = 'https://github.com/electron/electron/releases/download/';
const FIRST_BYTE_MS = 5_000;

/** The program itself: the npm package comes without it. Null where it is not here. */
export function findElectron(): string | null {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const name = readOr(join(PACKAGE, 'path.txt'), override === undefined ? '' : 'electron').trim();
  const file = join(override ?? join(PACKAGE, 'dist'), name);
  return name !== '' && existsSync(file) ? file : null;
}

/** Whether fetching it is worth a try: once for each version and installation. */
export function mayFetchElectron(): boolean {
  return readOr(FAILED, '') !== version();
}

/** Looks for five seconds whether the place of the releases answers, and only then downloads. */
export async function fetchElectron(): Promise<string | null> {
  const fetched = (await answers()) && (await install()) ? findElectron() : null;
  if (fetched === null) {
    mkdirSync(dirname(FAILED), { recursive: true });
    writeFileSync(FAILED, version());
  }
  return fetched;
}

async function answers(): Promise<boolean> {
  const { ELECTRON_MIRROR, npm_config_electron_mirror } = process.env;
  const releases = ELECTRON_MIRROR ?? npm_config_electron_mirror ?? RELEASES;
  try {
    const url = new URL(`v${version()}/SHASUMS256.txt`, releases);
    const response = await fetch(url, { signal: AbortSignal.timeout(FIRST_BYTE_MS) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/** The package's own installer, which compares what it fetched with the checksums it came with. */
async function install(): Promise<boolean> {
  const child = spawn(process.execPath, [join(PACKAGE, 'install.js')], { stdio: 'ignore' });
  const status = await new Promise((resolve) => {
    child.on('close', resolve);
    child.on('error', resolve);
  });
  return status === 0;
}

function version(): string {
  const manifest: unknown = JSON.parse(readOr(join(PACKAGE, 'package.json'), '{}'));
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : '';
}

function readOr(file: string, fallback: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : fallback;
}
