import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from '../../../shared/kernel/assert.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SOURCES = ['renderer', 'shared', 'package-lock.json', 'vite.config.ts'];
export const RENDERER = join(ROOT, 'dist/renderer');
const STAMP = join(ROOT, 'dist/renderer.stamp');

/** Whether the built window is older than what it is built from. */
export function isRendererStale(): boolean {
  return readOr(STAMP, '') !== stamp() || !exists(join(RENDERER, 'index.html'));
}

export async function buildRenderer(): Promise<void> {
  const built = stamp();
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  assert(status === 0, 'The window could not be built.');
  writeFileSync(STAMP, built);
}

/** The newest change of any source, and how many there are: a removed file counts too. */
function stamp(): string {
  const times = SOURCES.flatMap((source) => timesOf(join(ROOT, source)));
  return `${times.length} ${times.reduce((newest, time) => Math.max(newest, time), 0)}`;
}

function timesOf(path: string): number[] {
  if (!statSync(path).isDirectory()) return [statSync(path).mtimeMs];
  return readdirSync(path).flatMap((name) => timesOf(join(path, name)));
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function readOr(path: string, fallback: string): string {
  return exists(path) ? readFileSync(path, 'utf8') : fallback;
}
