import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../../../shared/contract/errors.ts';
import { type Fetch, fetchGuarded } from './guarded-fetch.ts';
import type { UpdateFile } from './manifest.ts';

interface Source {
  fetch: Fetch;
  /** Ends in a slash. */
  url: string;
}

/** Bears its name only when every byte is what was signed; anything else is deleted. */
export async function downloadUpdate(
  { fetch, url }: Source,
  file: UpdateFile,
  folder: string,
): Promise<string> {
  const target = join(folder, file.name);
  const part = `${target}.part`;
  if (await isFetched(target, file)) return target;
  emptyFolder(folder);
  const handle = await open(part, 'wx', 0o600);
  try {
    const hash = createHash('sha512');
    let bytes = 0;
    for await (const piece of fetchGuarded(fetch, url + file.name, { maxBytes: file.size })) {
      hash.update(piece);
      bytes += piece.length;
      await handle.write(piece);
    }
    await handle.sync();
    await handle.close();
    if (bytes < file.size) throw new Refusal('update.broken');
    if (hash.digest('hex') !== file.sha512) {
      throw new Refusal('update.bad_hash', { file: file.name });
    }
    await rename(part, target);
    return target;
  } catch (error) {
    await handle.close();
    await rm(part, { force: true });
    throw error;
  }
}

/** By an earlier check, and not installed yet. */
async function isFetched(target: string, { sha512 }: UpdateFile): Promise<boolean> {
  if (!existsSync(target)) return false;
  const hash = createHash('sha512');
  for await (const piece of createReadStream(target)) hash.update(piece);
  return hash.digest('hex') === sha512;
}

/** One update at a time: an earlier one, or what a crash left of it, is of no use. */
function emptyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
}
