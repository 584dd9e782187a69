import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assert } from '../../../shared/kernel/assert.ts';

const ROOT = join(import.meta.dirname, '../../..');
const BUILT = join(ROOT, 'dist');
/** Which packages each bundle is made of (build/record-packages.ts). */
const NOTES = 'packages';
export const RENDERER = join(BUILT, 'renderer');

/** Something that is built from sources, and again when they change. */
interface Build {
  sources: readonly string[];
  /** Folders in dist/, and a file that stands for each. */
  makes: Readonly<Record<string, string>>;
  runs: readonly Run[];
  stamp: string;
}

/** One run of Vite, into one of the folders. */
interface Run {
  folder: string;
  args: readonly string[];
}

const desktopRun = (mode: string, folder: string): Run => ({
  folder,
  args: ['-c', 'vite.desktop.config.ts', '--mode', mode],
});

export const builds = {
  window: {
    sources: ['renderer', 'shared', 'package-lock.json', 'vite.config.ts'],
    makes: { renderer: 'index.html' },
    runs: [{ folder: 'renderer', args: [] }],
    stamp: 'renderer.stamp',
  },
  desktop: {
    sources: ['main', 'preload', 'shared', 'package-lock.json', 'vite.desktop.config.ts'],
    makes: { main: 'worker.js', preload: 'bridge.cjs' },
    runs: [
      desktopRun('main', 'main'),
      desktopRun('worker', 'main'),
      desktopRun('preload', 'preload'),
    ],
    stamp: 'desktop.stamp',
  },
} as const satisfies Record<string, Build>;

/** Whether what was built is older than what it is built from. */
export function isStale(build: Build): boolean {
  const made = Object.entries(build.makes).every((parts) => exists(join(BUILT, ...parts)));
  return !made || readOr(join(BUILT, build.stamp), '') !== stampOf(build);
}

/** The body of a worker thread as one file, which loads in a third of the time; undefined where it is stale. */
export function builtWorker(): URL | undefined {
  return isStale(builds.desktop) ? undefined : pathToFileURL(join(BUILT, 'main/worker.js'));
}

/** Aside first and then into place: who reads meanwhile finds the old or the new, never a half. */
export async function make(build: Build, signal?: AbortSignal): Promise<void> {
  const built = stampOf(build);
  mkdirSync(BUILT, { recursive: true });
  const aside = mkdtempSync(join(BUILT, '.new-'));
  try {
    await makeInto(build, aside, signal);
    for (const folder of Object.keys(build.makes)) {
      rmSync(join(BUILT, folder), { recursive: true, force: true });
      renameSync(join(aside, folder), join(BUILT, folder));
    }
    const notes = join(BUILT, NOTES);
    mkdirSync(notes, { recursive: true });
    for (const note of readdirSync(join(aside, NOTES))) {
      renameSync(join(aside, NOTES, note), join(notes, note));
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  writeFileSync(join(BUILT, build.stamp), built);
}

export async function makeInto(
  { runs }: Build,
  place: string,
  signal?: AbortSignal,
): Promise<void> {
  for (const { folder, args } of runs) {
    await runVite([...args, '--outDir', join(place, folder), '--emptyOutDir', 'false'], signal);
  }
}

async function runVite(args: readonly string[], signal: AbortSignal | undefined): Promise<void> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', ...args, '--logLevel', 'error'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    signal,
  });
  // Whether it failed or was given up, its status tells, once it writes no more.
  child.on('error', () => {});
  const status = await new Promise((resolve) => child.on('close', resolve));
  assert(status === 0, 'The app could not be built.');
}

/** The newest change of any source, and how many there are: a removed file counts too. */
export function stampOf({ sources }: Pick<Build, 'sources'>): string {
  const times = sources.flatMap((source) => timesOf(join(ROOT, source)));
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
