import { Refusal } from '../../../shared/contract/errors.ts';
import type { Reader } from '../../db/db.ts';
import type { ProfileFolders } from '../../platform/profile/folders.ts';
import { findFile } from '../../platform/vault/attachment.store.ts';
import { Vault } from '../../platform/vault/vault.ts';

/** Only what a receipt names, and only where it still is what its hash says. */
export function getFile(
  { reader, folders }: { reader: Reader; folders: ProfileFolders },
  sha256: string,
): { name: string; mime: string; base64: string } {
  const row = findFile(reader, sha256);
  if (row === undefined) throw new Refusal('vault.missing', { file: sha256.slice(0, 12) });
  const bytes = new Vault(folders).get(sha256);
  const { file_name: name, mime } = row;
  return { name, mime, base64: bytes.toString('base64') };
}
