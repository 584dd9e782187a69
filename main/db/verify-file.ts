import type { Database as SqliteFile } from 'better-sqlite3';
import { type FileKey, openDatabase } from './driver.ts';
import { APPLICATION_ID } from './migrate.ts';
import { migrations } from './migrations/index.ts';

/** What a file of ours holds, after every page of it was read. */
export interface FileFacts {
  schema: number;
  /** Rows of each table. */
  counts: Record<string, number>;
}

export type Verdict =
  | { sound: true; facts: FileFacts }
  | { sound: false; reason: 'unreadable' | 'foreign' | 'newer' | 'damaged' };

/** Reads a closed database file through and through, and changes nothing. */
export function verifyFile(path: string, key: FileKey | null): Verdict {
  let file: SqliteFile;
  try {
    file = openDatabase(path, { key, readonly: true, fileMustExist: true });
  } catch {
    return { sound: false, reason: 'unreadable' };
  }
  try {
    if (Number(file.pragma('application_id', { simple: true })) !== APPLICATION_ID) {
      return { sound: false, reason: 'foreign' };
    }
    const schema = Number(file.pragma('user_version', { simple: true }));
    if (schema > migrations.length) return { sound: false, reason: 'newer' };
    if (file.pragma('integrity_check', { simple: true }) !== 'ok') {
      return { sound: false, reason: 'damaged' };
    }
    return { sound: true, facts: { schema, counts: countRows(file) } };
  } catch {
    return { sound: false, reason: 'damaged' };
  } finally {
    file.close();
  }
}

function countRows(file: SqliteFile): Record<string, number> {
  const tables = file
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((table) => [
      table,
      file.prepare(`select count(*) from "${table}"`).pluck().get() as number,
    ]),
  );
}
