import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** What this desk remembers of updates. Without it an old manifest could be served again. */
const updateMemory = z.strictObject({
  /** Decides, with the version, when this desk's turn in a staged release comes. Says nothing about anyone. */
  deskId: z.uuid(),
  serial: z.int().min(0),
  digest: z.string(),
  /** The latest moment known to be past: a clock set back does not revive what has expired. */
  notBefore: z.int().min(0),
});
export type UpdateMemory = z.infer<typeof updateMemory>;

export function recallUpdates(folder: string): UpdateMemory {
  try {
    return updateMemory.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    const fresh = { deskId: randomUUID(), serial: 0, digest: '', notBefore: 0 };
    rememberUpdates(folder, fresh);
    return fresh;
  }
}

export function rememberUpdates(folder: string, memory: UpdateMemory): void {
  const file = fileIn(folder);
  writeFileSync(`${file}.part`, JSON.stringify(memory), { mode: 0o600 });
  renameSync(`${file}.part`, file);
}

function fileIn(folder: string): string {
  return join(folder, 'updates.json');
}
