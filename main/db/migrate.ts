import type { Database as SqliteFile } from 'better-sqlite3';
import { Refusal } from '../../shared/contract/errors.ts';

export interface Migration {
  name: string;
  sql: string;
}

/** "UMKM": marks the file as ours, so that a foreign SQLite file is never migrated. */
const APPLICATION_ID = 0x554d4b4d;

/** Brings the file to the newest schema, one transaction per step. Refuses a file of a newer app. */
export function migrate(file: SqliteFile, steps: readonly Migration[]): void {
  const found = Number(file.pragma('user_version', { simple: true }));
  const owner = Number(file.pragma('application_id', { simple: true }));
  if (found > steps.length || (found > 0 && owner !== APPLICATION_ID)) {
    throw new Refusal('profile.newer', { folder: file.name, found, known: steps.length });
  }
  steps.slice(found).forEach((step, index) => {
    file
      .transaction(() => {
        file.exec(step.sql);
        file.pragma(`application_id = ${APPLICATION_ID}`);
        file.pragma(`user_version = ${found + index + 1}`);
      })
      .immediate();
  });
}
