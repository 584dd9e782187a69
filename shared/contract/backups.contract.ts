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
  /** Null where it was made before documents went into backups. */
  documents: z.int().nullable(),
  /** Documents that it cannot give back, by their names: gone or altered, here or there. */
  lost: z.array(z.string()),
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
    .output(z.object({ replaced: z.string(), lost: z.array(z.string()) })),
};
