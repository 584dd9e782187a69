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

export function openStore(path: string): Store {
  const db = new Database(path);
  for (const pragma of pragmas) db.pragma(pragma);
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
    close: () => db.close(),
  };
}
