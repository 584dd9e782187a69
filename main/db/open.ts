import type { Database as SqliteFile } from 'better-sqlite3';
import { Reader, Writer } from './db.ts';
import { type FileKey, openDatabase } from './driver.ts';
import { migrate, refuseForeign } from './migrate.ts';
import { migrations } from './migrations/index.ts';

const BUSY_TIMEOUT_MS = 10_000;
const CACHE_KIB = 65_536;

/** The one writing connection of a profile. FULL: an acknowledged edit survives a power cut (docs/adr/0003). */
export function openWriter(path: string, key: FileKey | null = null): Writer {
  const file = openDatabase(path, { key, timeout: BUSY_TIMEOUT_MS });
  try {
    refuseForeign(file, migrations);
    return prepareWriter(file);
  } catch (error) {
    file.close();
    throw error;
  }
}

function prepareWriter(file: SqliteFile): Writer {
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = FULL');
  file.pragma('fullfsync = ON');
  file.pragma('foreign_keys = ON');
  // A row that is taken away leaves none of its bytes in the page.
  file.pragma('secure_delete = ON');
  file.pragma('trusted_schema = OFF');
  file.pragma('temp_store = MEMORY');
  file.pragma('wal_autocheckpoint = 4000');
  file.pragma(`cache_size = -${CACHE_KIB}`);
  migrate(file, migrations);
  return new Writer(file);
}

export function openReader(path: string, key: FileKey | null = null): Reader {
  const file = openDatabase(path, { key, readonly: true, timeout: BUSY_TIMEOUT_MS });
  file.pragma('query_only = ON');
  file.pragma('trusted_schema = OFF');
  file.pragma('temp_store = MEMORY');
  file.pragma('mmap_size = 268435456');
  file.pragma(`cache_size = -${CACHE_KIB}`);
  return new Reader(file);
}
