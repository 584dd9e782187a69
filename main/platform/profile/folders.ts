import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { FileKey } from '../../db/driver.ts';

/** Everything of one profile, in one folder, readable by its owner only. */
export interface ProfileFolders {
  root: string;
  replica: string;
  exports: string;
  logs: string;
  backups: string;
  /** What opens the database and its backups; null where they are plain. */
  key: FileKey | null;
}

export function openFolders(root: string, key: FileKey | null = null): ProfileFolders {
  const folders = {
    root,
    replica: join(root, 'replica.db'),
    exports: join(root, 'exports'),
    logs: join(root, 'logs'),
    backups: join(root, 'backups'),
    key,
  };
  try {
    for (const folder of [root, folders.exports, folders.logs, folders.backups]) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      chmodSync(folder, 0o700);
    }
  } catch {
    throw new Refusal('profile.unwritable', { folder: root });
  }
  return folders;
}
