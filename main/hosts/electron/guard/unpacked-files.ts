import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Refusal } from '../../../../shared/contract/errors.ts';
import { unpacked } from '../built-files.ts';

const hashes = z.record(z.string(), z.string());

/**
 * Electron checks what is inside the archive. The thread's file and SQLite's library lie beside it, so the archive
 * holds their hashes, and we compare before either is used. Where there is no archive there is nothing to compare.
 */
export function refuseChangedFiles(built: string): void {
  if (unpacked(join(built, 'main')) === join(built, 'main')) return;
  const expected = hashes.parse(JSON.parse(readFileSync(join(built, 'unpacked.json'), 'utf8')));
  const changed = Object.entries(expected).find(
    ([file, hash]) => hashOf(unpacked(join(built, '..', file))) !== hash,
  );
  if (changed !== undefined) throw new Refusal('app.changed', { file: changed[0] });
}

function hashOf(path: string): string | null {
  if (!existsSync(path)) return null;
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
