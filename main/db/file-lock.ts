import Database, { SqliteError } from 'better-sqlite3';

/** Held until released, or until the process dies however it dies: the operating system lets go of it. */
export interface FileLock {
  release(): void;
}

/** A file that nothing refers to is collected, closed, and its lock lost: here each stays referred to. */
const held = new Set<Database.Database>();

/** Null where another holds it. Immediate, not exclusive: of many who ask at once exactly one wins. */
export function tryFileLock(path: string): FileLock | null {
  const file = new Database(path, { timeout: 0 });
  try {
    file.exec('begin immediate');
  } catch (error) {
    file.close();
    if (error instanceof SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
  held.add(file);
  return {
    release: () => {
      held.delete(file);
      file.close();
    },
  };
}
