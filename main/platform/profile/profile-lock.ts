import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/errors.ts';
import { type FileLock, tryFileLock } from '../../db/file-lock.ts';
import type { ProfileFolders } from './folders.ts';

/** One process owns a profile; the pid beside the lock is only there to be told to the second. */
export function takeProfile(folders: ProfileFolders): FileLock {
  const pidFile = join(folders.root, 'owner.pid');
  const lock = tryLock(folders);
  if (lock === null) {
    throw new Refusal('profile.in_use', { folder: folders.root, pid: readPid(pidFile) });
  }
  writeFileSync(pidFile, String(process.pid), { mode: 0o600 });
  return {
    release: () => {
      rmSync(pidFile, { force: true });
      lock.release();
    },
  };
}

function tryLock(folders: ProfileFolders): FileLock | null {
  try {
    return tryFileLock(join(folders.root, 'owner.lock'));
  } catch {
    throw new Refusal('profile.unwritable', { folder: folders.root });
  }
}

function readPid(pidFile: string): string {
  try {
    return readFileSync(pidFile, 'utf8');
  } catch {
    return '?';
  }
}
