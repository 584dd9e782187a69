import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openWriter } from '../../main/db/open.ts';

let content: Buffer | null = null;

/** An empty replica of the newest schema: made by the real migrations once in a process, and copied from then on. */
export function freshReplica(): Buffer {
  content ??= migrated();
  return content;
}

/** For those who open a profile and do not look at how it came to be. */
export function putFreshReplica(path: string): void {
  writeFileSync(path, freshReplica(), { mode: 0o600, flag: 'wx' });
}

function migrated(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-schema-'));
  const path = join(folder, 'replica.db');
  openWriter(path).close();
  const file = new Database(path);
  file.pragma('journal_mode = DELETE');
  file.close();
  const made = readFileSync(path);
  rmSync(folder, { recursive: true });
  return made;
}
