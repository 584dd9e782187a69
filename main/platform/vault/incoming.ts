import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { ProfileFolders } from '../profile/folders.ts';
import { LARGEST_FILE } from './file-kind.rules.ts';
import { sealOf } from './seal.ts';

type Place = Pick<ProfileFolders, 'root' | 'key'>;

/**
 * A document on its way in: requests are shorter than documents, so it comes in parts. They are nobody's yet: what
 * was left over goes when the engine opens.
 */
export function keepPart(
  folders: Place,
  { upload, part, bytes }: { upload: string; part: number; bytes: Buffer },
): { bytes: number } {
  const folder = folderOf(folders, upload);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = nameOf(part);
  const before = partsOf(folders, upload).filter((one) => one !== name);
  const known = before.reduce((sum, one) => sum + readFileSync(join(folder, one)).byteLength, 0);
  if (known + bytes.byteLength > 2 * LARGEST_FILE) {
    removeUpload(folders, upload);
    throw new Refusal('vault.too_large', { name: '', megabytes: LARGEST_FILE / 1_048_576 });
  }
  const sealed = sealOf(folders.key).close(bytes, `${upload} ${name}`);
  writeFileSync(join(folder, name), sealed, { mode: 0o600 });
  return { bytes: bytes.byteLength };
}

export function readUpload(folders: Place, upload: string): Buffer {
  const folder = folderOf(folders, upload);
  const names = partsOf(folders, upload);
  const isWhole = names.every((name, index) => name === nameOf(index));
  if (names.length === 0 || !isWhole) throw new Refusal('vault.no_upload');
  const seal = sealOf(folders.key);
  return Buffer.concat(
    names.map((name) => seal.open(readFileSync(join(folder, name)), `${upload} ${name}`)),
  );
}

export function removeUpload(folders: Place, upload: string): void {
  rmSync(folderOf(folders, upload), { recursive: true, force: true });
}

export function removeUploads({ root }: Place): void {
  rmSync(incomingIn(root), { recursive: true, force: true });
}

const incomingIn = (root: string): string => join(root, 'attachments', 'incoming');
/** The upload is a uuid, as its schema has made sure: it leads nowhere else. */
const folderOf = ({ root }: Place, upload: string): string => join(incomingIn(root), upload);
const nameOf = (part: number): string => String(part).padStart(4, '0');

function partsOf(folders: Place, upload: string): string[] {
  const folder = folderOf(folders, upload);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
