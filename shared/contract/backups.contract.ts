import * as z from 'zod';
import { instant } from './common.ts';
import { query, task } from './procedure.ts';

const backupName = z.string().min(1).max(80);

export const backupView = z.object({
  name: z.string(),
  madeAt: instant,
  bytes: z.int(),
  /** Rows of all tables together. */
  rows: z.int(),
});
export type BackupView = z.infer<typeof backupView>;

export const backupsContract = {
  /** Newest first. Only finished backups: each was read through when it was made. */
  list: query('backup.view').output(z.array(backupView)),
  create: task('writer', 'backup.create', 'backups').output(backupView),
  /** Reads it through again and rehearses the way back, beside the profile's own database. */
  verify: task('reports', 'backup.view')
    .input(z.object({ name: backupName }))
    .output(backupView),
  /** Orders the way back; the engine carries it out at once and tells every window to ask again. */
  restore: task('writer', 'backup.restore')
    .input(z.object({ name: backupName }))
    .output(z.object({ replaced: z.string() })),
};
