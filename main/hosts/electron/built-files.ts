import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Of the folder that the bundles are built into: this file ends up in dist/main/electron.js. */
export const BUILT = join(import.meta.dirname, '..');

export const PRELOAD = join(BUILT, 'preload/bridge.cjs');
export const PAGE = join(BUILT, 'renderer');

/** A thread cannot start from inside an archive, so its file lies unpacked beside it. */
export const WORKER = pathToFileURL(unpacked(join(BUILT, 'main/worker.js')));

export function unpacked(path: string): string {
  return path.replace(/\bapp\.asar(?=[\\/])/, 'app.asar.unpacked');
}
