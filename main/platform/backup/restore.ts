import { copyFileSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { ProfileFolders } from '../profile/folders.ts';
import { bringBack, lostInFile } from './backup-documents.ts';
import { verifyBackup, verifyCopy } from './backup-files.ts';
import { flush, moveDurably, writeDurably } from './durable-file.ts';

/** `replaced` is where the database of today goes: nothing is thrown away by a restore. */
const restoreOrder = z.object({ name: z.string(), replaced: z.string() });

const WAL_PARTS = ['-wal', '-shm', ''] as const;

/** Writes down which backup is to come back. It is carried out when nobody has the database open. */
export async function orderRestore(
  folders: ProfileFolders,
  name: string,
  now: Instant,
): Promise<z.infer<typeof restoreOrder> & { lost: string[] }> {
  const manifest = await verifyBackup(folders, name);
  const lost = await lostInFile(folders, manifest, join(folders.backups, name));
  const order = { name, replaced: `replica-replaced-${now}.db` };
  writeDurably(orderPathOf(folders), JSON.stringify(order));
  return { ...order, lost };
}

export function isRestoreOrdered(folders: ProfileFolders): boolean {
  return existsSync(orderPathOf(folders));
}

/**
 * Carries out a written order, by its owner, before the database is opened. Killed at any point it goes on from
 * there at the next start: the order leaves last. True where a database was replaced.
 */
export async function carryOutRestore(folders: ProfileFolders): Promise<boolean> {
  if (!isRestoreOrdered(folders)) return false;
  const order = restoreOrder.parse(JSON.parse(readFileSync(orderPathOf(folders), 'utf8')));
  const incoming = `${folders.replica}.restoring`;
  if (!existsSync(incoming) && isReplaced(folders, order.replaced)) {
    // Everything but the order's own removal was done.
    rmSync(orderPathOf(folders), { force: true });
    return true;
  }
  try {
    const manifest = await verifyBackup(folders, order.name);
    copyFileSync(join(folders.backups, order.name), incoming);
    await verifyCopy(incoming, manifest, folders.key);
    await bringBack(folders, manifest, incoming);
  } catch (error) {
    rmSync(incoming, { force: true });
    putBack(folders, order.replaced);
    rmSync(orderPathOf(folders), { force: true });
    throw error;
  }
  setAside(folders, order.replaced);
  moveDurably(incoming, folders.replica);
  rmSync(orderPathOf(folders), { force: true });
  flush(folders.root);
  return true;
}

/** The log first: a new database must never meet the write-ahead log of the old one. */
function setAside({ root, replica }: ProfileFolders, replaced: string): void {
  for (const part of WAL_PARTS) {
    if (existsSync(replica + part)) renameSync(replica + part, join(root, replaced) + part);
  }
  flush(root);
}

/** The way back from a half carried out order whose backup turned out damaged. */
function putBack({ root, replica }: ProfileFolders, replaced: string): void {
  for (const part of [...WAL_PARTS].reverse()) {
    const aside = join(root, replaced) + part;
    if (existsSync(aside) && !existsSync(replica + part)) renameSync(aside, replica + part);
  }
  flush(root);
}

function isReplaced({ root, replica }: ProfileFolders, replaced: string): boolean {
  return existsSync(join(root, replaced)) && existsSync(replica);
}

function orderPathOf({ root }: ProfileFolders): string {
  return join(root, 'restore-order.json');
}
