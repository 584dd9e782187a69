import { chmodSync, existsSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Fault, Refusal } from '../../../shared/contract/errors.ts';
import { dayOfInstant } from '../../../shared/kernel/business-day.ts';
import { type Instant, instantToIso } from '../../../shared/kernel/instant.ts';
import type { Writer } from '../../db/db.ts';
import { verifyFile } from '../../db/verify-file.ts';
import type { ProfileFolders } from '../profile/folders.ts';
import { listDocuments } from '../vault/attachment.store.ts';
import { type BackupManifest, manifestNameOf } from './backup.ts';
import { bytesToKeep, keepDocuments } from './backup-documents.ts';
import { listBackups, removeBackups } from './backup-files.ts';
import { flush, sha256Of, writeDurably } from './durable-file.ts';
import { backupsToRemove } from './retention.rules.ts';

/** A copy needs its own size; what is left over keeps the replica itself writable. */
const SPARE_BYTES = 100 * 1_048_576;

/** Copies the profile's database, reads the copy through, and only then calls it a backup. */
export async function makeBackup(
  db: Writer,
  folders: ProfileFolders,
  now: Instant,
): Promise<BackupManifest> {
  const documents = listDocuments(db);
  refuseWithoutRoom(folders, bytesToKeep(folders, documents));
  const name = freeNameAt(folders, now);
  const path = join(folders.backups, name);
  const unfinished = `${path}.part`;
  rmSync(unfinished, { force: true });
  db.copyInto(unfinished);
  chmodSync(unfinished, 0o600);
  flush(unfinished);
  const verdict = verifyFile(unfinished, folders.key);
  if (!verdict.sound) {
    rmSync(unfinished, { force: true });
    throw new Refusal('backup.unsound', { name, reason: verdict.reason });
  }
  const manifest: BackupManifest = {
    name,
    madeAt: now,
    ...verdict.facts,
    bytes: statSync(unfinished).size,
    sha256: await sha256Of(unfinished),
    documents: await keepDocuments(folders, documents),
  };
  renameSync(unfinished, path);
  writeDurably(join(folders.backups, manifestNameOf(name)), JSON.stringify(manifest));
  return manifest;
}

/** Whether the business day of `now` still has none. */
export function isBackupDue(folders: ProfileFolders, now: Instant): boolean {
  const [newest] = listBackups(folders);
  return newest === undefined || dayOfInstant(newest.madeAt) !== dayOfInstant(now);
}

export function removeOldBackups(folders: ProfileFolders): string[] {
  const names = backupsToRemove(listBackups(folders));
  removeBackups(folders, names);
  return names;
}

function refuseWithoutRoom({ replica, backups }: ProfileFolders, documents: number): void {
  const { bavail, bsize } = statfsSync(backups);
  const needed = statSync(replica).size + documents + SPARE_BYTES;
  if (bavail * bsize < needed) throw new Fault('disk.full');
}

function freeNameAt({ backups }: ProfileFolders, now: Instant): string {
  const stamp = instantToIso(now).slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  for (let turn = 1; ; turn += 1) {
    const name = `replica-${stamp}${turn === 1 ? '' : `-${turn}`}.db`;
    if (!existsSync(join(backups, name))) return name;
  }
}
