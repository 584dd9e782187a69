import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { FileKey } from '../../db/driver.ts';
import { type FileFacts, verifyFile } from '../../db/verify-file.ts';
import type { ProfileFolders } from '../profile/folders.ts';
import { type BackupManifest, backupManifest, manifestNameOf } from './backup.ts';
import { keepNamedOnly } from './backup-documents.ts';
import { sha256Of } from './durable-file.ts';

/** What we make in the folder. Whatever else lies there is the user's. */
const OUR_NAMES = /^(replica-\d{8}-\d{6}|\.rehearsal-)/;

/** Newest first. A backup without a readable manifest does not count: it was never finished. */
export function listBackups({ backups }: ProfileFolders): BackupManifest[] {
  return readdirSync(backups)
    .filter((name) => name.endsWith('.db.json'))
    .flatMap((name) => readManifest(join(backups, name)) ?? [])
    .sort((a, b) => b.madeAt - a.madeAt || (a.name < b.name ? 1 : -1));
}

export function getBackup(folders: ProfileFolders, name: string): BackupManifest {
  const found = listBackups(folders).find((backup) => backup.name === name);
  if (found === undefined) throw new Refusal('backup.missing', { name });
  return found;
}

/** Throws where one bit differs from what was written, or the file is of a newer app. */
export async function verifyBackup(folders: ProfileFolders, name: string): Promise<BackupManifest> {
  const manifest = getBackup(folders, name);
  await verifyCopy(join(folders.backups, name), manifest, folders.key);
  return manifest;
}

/** The same, of a copy that stands elsewhere. */
export async function verifyCopy(
  path: string,
  manifest: BackupManifest,
  key: FileKey | null,
): Promise<void> {
  const { name } = manifest;
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes !== manifest.bytes || (await sha256Of(path)) !== manifest.sha256) {
    throw new Refusal('backup.altered', { name });
  }
  const verdict = verifyFile(path, key);
  if (!verdict.sound) throw new Refusal('backup.unsound', { name, reason: verdict.reason });
  if (!isEqual(verdict.facts, manifest)) throw new Refusal('backup.altered', { name });
}

/** Documents go with the last backup that names them. */
export function removeBackups(folders: ProfileFolders, names: readonly string[]): void {
  for (const name of names) {
    rmSync(join(folders.backups, manifestNameOf(name)), { force: true });
    rmSync(join(folders.backups, name), { force: true });
  }
  keepNamedOnly(folders, listBackups(folders));
}

/** What a killed process left half made: parts, rehearsals, and backups without their manifest. */
export function removeUnfinishedBackups(folders: ProfileFolders): void {
  const whole = new Set(listBackups(folders).flatMap(({ name }) => [name, manifestNameOf(name)]));
  for (const name of readdirSync(folders.backups)) {
    const isOurs = OUR_NAMES.test(name) && !whole.has(name);
    if (isOurs) rmSync(join(folders.backups, name), { recursive: true, force: true });
  }
  keepNamedOnly(folders, listBackups(folders));
}

function readManifest(path: string): BackupManifest | null {
  try {
    const found = backupManifest.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}

function isEqual(facts: FileFacts, manifest: BackupManifest): boolean {
  const tables = Object.keys(facts.counts);
  return (
    facts.schema === manifest.schema &&
    tables.length === Object.keys(manifest.counts).length &&
    tables.every((table) => facts.counts[table] === manifest.counts[table])
  );
}
