import { type FileKey, openDatabase } from './driver.ts';
import { migrations } from './migrations/index.ts';

export interface FileReport {
  sqlite: string;
  schema: { found: number; known: number };
  /** `ok`, or what SQLite found broken. */
  integrity: string;
}

/** Looks at a replica without changing it, also while its owner writes. */
export function inspectFile(path: string, key: FileKey | null): FileReport {
  const file = openDatabase(path, { key, readonly: true, fileMustExist: true });
  try {
    const read = (pragma: string): string => String(file.pragma(pragma, { simple: true }));
    return {
      sqlite: String(file.prepare('select sqlite_version()').pluck().get()),
      schema: { found: Number(read('user_version')), known: migrations.length },
      integrity: read('quick_check'),
    };
  } finally {
    file.close();
  }
}
