import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../node_modules/.cache/compile');

/**
 * Keeps what Node compiled for the next start, threads included: a quarter to a third less work until READY.
 * Called before anything else is imported; where the folder cannot be written nothing is kept.
 */
export function keepCompiled(): void {
  enableCompileCache(FOLDER);
  process.env.NODE_COMPILE_CACHE = FOLDER;
}
