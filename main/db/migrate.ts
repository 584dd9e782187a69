import type { Database as SqliteFile } from 'better-sqlite3';
import { Refusal } from '../../shared/contract/errors.ts';

export interface Migration {
  name: string;
  sql: string;
}

/** "UMKM": marks the file as ours, so that a foreign SQLite file is never migrated. */
export const APPLICATION_ID = 0x554d4b4d;

/** Throws before anything is written: at a file of a newer app, and at one that never was ours. */
export function refuseForeign(file: SqliteFile, steps: readonly Migration[]): void {
  const found = versionOf(file);
  const owner = Number(file.pragma('application_id', { simple: true }));
  const tables = Number(file.prepare('select count(*) from sqlite_schema').pluck().get());
  if (owner !== APPLICATION_ID && (found > 0 || tables > 0)) {
    throw new Refusal('profile.foreign', { file: file.name });
  }
  if (found > steps.length) {
    throw new Refusal('profile.newer', { folder: file.name, found, known: steps.length });
  }
}

/** Brings a file of ours to the newest schema, one transaction per step. */
export function migrate(file: SqliteFile, steps: readonly Migration[]): void {
  const found = versionOf(file);
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

function versionOf(file: SqliteFile): number {
  return Number(file.pragma('user_version', { simple: true }));
}
