import Plain, { type Options, type Database as SqliteFile } from 'better-sqlite3';
import Encrypting from 'better-sqlite3-multiple-ciphers';
import { Fault, Refusal } from '../../shared/contract/errors.ts';

/** 256 bits in hexadecimal: what the pages of an encrypted profile are sealed with. Null opens a plain one. */
export type FileKey = string;

export interface DatabaseOptions extends Pick<Options, 'readonly' | 'fileMustExist' | 'timeout'> {
  key: FileKey | null;
}

/**
 * The one door to a database of a profile (docs/adr/0011). Both drivers have the same interface, and load their
 * native part when they first open a file: a plain profile never loads the other one.
 */
export function openDatabase(path: string, { key, ...options }: DatabaseOptions): SqliteFile {
  const file = key === null ? new Plain(path, options) : openEncrypted(path, options, key);
  try {
    // The first page is read: a key that does not fit, or none where one is needed, shows here.
    file.prepare('select count(*) from sqlite_schema').get();
    return file;
  } catch (error) {
    file.close();
    throw reasonOf(error, path, key);
  }
}

export function isSqliteError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
}

/** AEGIS-256: authenticated, so that a flipped bit is an error and never a wrong figure. */
function openEncrypted(path: string, options: Options, key: FileKey): SqliteFile {
  const file = new Encrypting(path, options);
  file.pragma("cipher = 'aegis'");
  file.pragma(`key = "raw:${key}"`);
  return file;
}

function reasonOf(error: unknown, file: string, key: FileKey | null): unknown {
  if (!isSqliteError(error)) return error;
  if (error.code === 'SQLITE_NOTADB') {
    return new Refusal(key === null ? 'profile.not_plain' : 'profile.wrong_key', { file });
  }
  return error.code.startsWith('SQLITE_CORRUPT') ? new Fault('profile.damaged', {}, false) : error;
}
