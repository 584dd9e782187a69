import type { BackupView } from '../../../shared/contract/backups.contract.ts';
import { present } from '../../../shared/kernel/assert.ts';
import type { QueryCall, TaskCall } from '../calls/calls.ts';
import type { BackupManifest } from './backup.ts';
import { namesOfLost } from './backup-documents.ts';
import { listBackups } from './backup-files.ts';
import { isBackupDue, makeBackup, removeOldBackups } from './make-backup.ts';
import { rehearseRestore } from './rehearse.ts';
import { orderRestore } from './restore.ts';

export function list({ folders, db }: QueryCall): BackupView[] {
  return listBackups(folders).map((one) => viewOf(one, namesOfLost(folders, one, db)));
}

export async function backUp({ writer, folders, clock }: TaskCall): Promise<BackupView> {
  const db = present(writer, 'A backup is made on the writer thread.');
  const manifest = await makeBackup(db, folders, clock.now());
  removeOldBackups(folders);
  return viewOf(manifest, namesOfLost(folders, manifest, db));
}

export async function verify({ folders }: TaskCall, name: string): Promise<BackupView> {
  const { manifest, lost } = await rehearseRestore(folders, name);
  return viewOf(manifest, lost);
}

/** Only the order: the engine carries it out when its threads have let go of the database. */
export async function restore(
  { folders, clock, background }: TaskCall,
  name: string,
): Promise<{ replaced: string; lost: string[] }> {
  background.cancel('sync');
  const order = await orderRestore(folders, name, clock.now());
  return { replaced: order.replaced, lost: order.lost };
}

/** Once per business day, and never while one is being made. A failure is the job's to report. */
export async function backUpWhenDue(call: TaskCall): Promise<BackupView | null> {
  return isBackupDue(call.folders, call.clock.now()) ? backUp(call) : null;
}

function viewOf(
  { name, madeAt, bytes, counts, documents }: BackupManifest,
  lost: string[],
): BackupView {
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { name, madeAt, bytes, rows, documents: documents?.kept.length ?? null, lost };
}
