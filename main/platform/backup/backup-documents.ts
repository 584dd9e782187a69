import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Reader } from '../../db/db.ts';
import { openReader } from '../../db/open.ts';
import type { ProfileFolders } from '../profile/folders.ts';
import { listDocuments, type NamedDocument } from '../vault/attachment.store.ts';
import { Vault } from '../vault/vault.ts';
import type { BackupManifest } from './backup.ts';

type Documents = NonNullable<BackupManifest['documents']>;

/** The documents of all backups lie beside them, each once, sealed as the profile's own are. */
const storeOf = ({ backups, key }: ProfileFolders): Vault => new Vault({ root: backups, key });

/** Bytes that the documents of a backup still need. */
export function bytesToKeep(folders: ProfileFolders, documents: readonly NamedDocument[]): number {
  const store = storeOf(folders);
  return documents.reduce((sum, { sha256, bytes }) => sum + (store.has(sha256) ? 0 : bytes), 0);
}

/**
 * Each is read through, on both sides: one that is gone or altered here is taken from an older backup if one has it,
 * and one that is altered there is written anew. What nobody has any more is lost, and the backup says so.
 */
export async function keepDocuments(
  folders: ProfileFolders,
  documents: readonly NamedDocument[],
): Promise<Documents> {
  const [vault, store] = [new Vault(folders), storeOf(folders)];
  const found: Documents = { kept: [], lost: [] };
  for (const { sha256 } of documents) {
    const bytes = vault.find(sha256) ?? store.find(sha256);
    if (bytes !== null) store.keep(bytes);
    found[bytes === null ? 'lost' : 'kept'].push(store.nameOf(sha256));
    await othersTurn();
  }
  return found;
}

/** Documents that this backup cannot give back: it never had them, or has them otherwise than they were. */
export async function lostIn(
  folders: ProfileFolders,
  { documents }: BackupManifest,
  db: Reader,
): Promise<string[]> {
  if (documents === undefined) return [];
  const store = storeOf(folders);
  const kept = new Set(documents.kept);
  const lost: string[] = [];
  for (const { sha256, name } of listDocuments(db)) {
    const isHere = kept.has(store.nameOf(sha256)) && store.find(sha256) !== null;
    if (!isHere) lost.push(name);
    await othersTurn();
  }
  return lost;
}

/** The same, of a backup that nobody has opened. */
export async function lostInFile(
  folders: ProfileFolders,
  manifest: BackupManifest,
  path: string,
): Promise<string[]> {
  if (manifest.documents === undefined) return [];
  const db = openReader(path, folders.key);
  try {
    return await lostIn(folders, manifest, db);
  } finally {
    db.close();
  }
}

/** Into the profile's own vault; what is there and sound stays. Begun anew it does nothing twice. */
export async function bringBack(
  folders: ProfileFolders,
  { documents }: BackupManifest,
  path: string,
): Promise<void> {
  if (documents === undefined) return;
  const [vault, store] = [new Vault(folders), storeOf(folders)];
  const db = openReader(path, folders.key);
  try {
    for (const { sha256 } of listDocuments(db)) {
      const bytes = vault.find(sha256) === null ? store.find(sha256) : null;
      if (bytes !== null) vault.keep(bytes);
      await othersTurn();
    }
  } finally {
    db.close();
  }
}

/** What no backup names goes. */
export function keepNamedOnly(folders: ProfileFolders, backups: readonly BackupManifest[]): void {
  storeOf(folders).keepNamed(backups.flatMap(({ documents }) => documents?.kept ?? []));
}

/** As this profile names them today. */
export function namesOfLost(
  folders: ProfileFolders,
  { documents }: BackupManifest,
  db: Reader,
): string[] {
  const lost = new Set(documents?.lost ?? []);
  if (lost.size === 0) return [];
  const store = storeOf(folders);
  const names = listDocuments(db).filter(({ sha256 }) => lost.has(store.nameOf(sha256)));
  return names.length < lost.size
    ? [...names.map(({ name }) => name), `+${lost.size - names.length}`]
    : names.map(({ name }) => name);
}
