import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from '../../../shared/kernel/assert.ts';
import { openWriter } from '../../db/open.ts';
import { verifyFile } from '../../db/verify-file.ts';
import type { ProfileFolders } from '../profile/folders.ts';
import type { BackupManifest } from './backup.ts';
import { lostIn } from './backup-documents.ts';
import { verifyBackup } from './backup-files.ts';

interface Rehearsed {
  manifest: BackupManifest;
  /** Documents that would not come back. */
  lost: string[];
}

/** A backup that was never restored is a hope: this opens a copy as the app would, its migrations included. */
export async function rehearseRestore(folders: ProfileFolders, name: string): Promise<Rehearsed> {
  const manifest = await verifyBackup(folders, name);
  const stage = mkdtempSync(join(folders.backups, '.rehearsal-'));
  try {
    const copy = join(stage, 'replica.db');
    copyFileSync(join(folders.backups, name), copy);
    const db = openWriter(copy, folders.key);
    const lost = await lostIn(folders, manifest, db).finally(() => db.close());
    assert(
      verifyFile(copy, folders.key).sound,
      `The rehearsal of ${name} left an unsound database.`,
    );
    return { manifest, lost };
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
