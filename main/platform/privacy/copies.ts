import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Writer } from '../../db/db.ts';
import { listBackups, removeBackups } from '../backup/backup-files.ts';
import { makeBackup } from '../backup/make-backup.ts';
import type { TaskCall } from '../calls/calls.ts';

interface Removal {
  db: Writer;
  known: readonly string[];
  dryRun: boolean;
}

/** A database that a restore set aside, with its log. */
const SET_ASIDE = /^replica-replaced-\d+\.db/;

/**
 * Every older copy of what was erased: exports, backups, databases set aside, and any log that holds a value.
 * The database itself is written anew, so that no freed page keeps it, and one backup is made of that.
 * Returns how many files go.
 */
export async function removeCopies(
  { folders, clock }: Pick<TaskCall, 'folders' | 'clock'>,
  { db, known, dryRun }: Removal,
): Promise<number> {
  const files = [
    ...filesIn(folders.exports),
    ...filesIn(folders.root).filter((path) => SET_ASIDE.test(path.slice(folders.root.length + 1))),
    ...filesIn(folders.logs).filter((path) => holds(path, known)),
  ];
  const backups = listBackups(folders);
  if (dryRun) return files.length + backups.length;
  db.rewrite();
  for (const path of files) rmSync(path, { force: true });
  if (backups.length > 0) {
    await makeBackup(db, folders, clock.now());
    const names = backups.map(({ name }) => name);
    removeBackups(folders, names);
  }
  return files.length + backups.length;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name));
}

function holds(path: string, known: readonly string[]): boolean {
  const bytes = readFileSync(path);
  return known.some((value) => bytes.includes(value));
}
