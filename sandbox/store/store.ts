import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';

export type Cell = string | number | null;
export type Cells = readonly Cell[];

/** The database behind the sandbox: SQL in, rows of cells out. */
export interface Store {
  all(sql: string, params?: readonly Cell[]): Cells[];
  get(sql: string, params?: readonly Cell[]): Cells | undefined;
  ids(sql: string, params?: readonly Cell[]): number[];
  /** The id of the inserted row. */
  run(sql: string, params?: readonly Cell[]): number;
  exec(sql: string): void;
  transaction<T>(work: () => T): T;
  /** The whole database as the bytes of a file, and back: a backup and its restoration. */
  bytes(): Uint8Array;
  replace(bytes: Uint8Array): void;
  close(): void;
}

const isCells = (value: unknown): value is Cells => Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Durability is not what a sandbox is for: a crash may lose its file, and it is made again. */
const pragmas = [
  'journal_mode = wal',
  'synchronous = off',
  'cache_size = -65536',
  'temp_store = memory',
  'case_sensitive_like = on',
];

function openFile(path: string): Database.Database {
  const db = new Database(path);
  for (const pragma of pragmas) db.pragma(pragma);
  return db;
}

export function openStore(path: string): Store {
  let db = openFile(path);
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string) => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = db.prepare(sql);
      if (statement.reader) statement.raw();
      if (statements.size > 2_000) statements.clear();
      statements.set(sql, statement);
    }
    return statement;
  };
  return {
    all: (sql, params = []) =>
      prepared(sql)
        .all(...params)
        .filter(isCells),
    get: (sql, params = []) => {
      const row = prepared(sql).get(...params);
      return isCells(row) ? row : undefined;
    },
    ids: (sql, params = []) =>
      prepared(sql)
        .all(...params)
        .map((row) => (isCells(row) ? row[0] : null))
        .filter(isNumber),
    run: (sql, params = []) => Number(prepared(sql).run(...params).lastInsertRowid),
    exec: (sql) => {
      db.exec(sql);
    },
    transaction: (work) => db.transaction(work)(),
    bytes: () => {
      db.pragma('wal_checkpoint(truncate)');
      return readFileSync(path);
    },
    replace: (bytes) => {
      db.close();
      statements.clear();
      for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
      writeFileSync(path, bytes);
      db = openFile(path);
    },
    close: () => db.close(),
  };
}
