import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The few words of its package that we use: it is not installed where types are checked. */
interface DuckModule {
  DuckDBInstance: {
    create(path: string, options: Record<string, string>): Promise<DuckInstance>;
  };
  DuckDBDataChunk: { create(types: readonly unknown[], rows: number): DuckChunk };
  DuckDBDateValue: new (days: number) => unknown;
  INTEGER: unknown;
  BIGINT: unknown;
  VARCHAR: unknown;
  DATE: unknown;
}

interface DuckInstance {
  connect(): Promise<DuckConnection>;
  closeSync(): void;
}

export interface DuckConnection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowsJS(): readonly (readonly unknown[])[] }>;
  createAppender(table: string): Promise<{
    appendDataChunk(chunk: DuckChunk): void;
    flushSync(): void;
    closeSync(): void;
  }>;
}

interface DuckChunk {
  setColumns(columns: readonly (readonly unknown[])[]): void;
}

export interface Duck {
  module: DuckModule;
  connection: DuckConnection;
  close(): void;
}

const PACKAGE = '@duckdb/node-api';
const THREADS = '2';

/** Its package is put beside this file when it is first asked for; the app's install never sees it. */
export async function openDuck(path: string): Promise<Duck> {
  const module = installed() ?? install();
  const instance = await module.DuckDBInstance.create(path, { threads: THREADS });
  const connection = await instance.connect();
  return { module, connection, close: () => instance.closeSync() };
}

function installed(): DuckModule | null {
  try {
    return createRequire(join(import.meta.dirname, 'package.json'))(PACKAGE);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

function install(): DuckModule {
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const found = installed();
  if (status !== 0 || found === null) throw new Error(`DuckDB was not installed: ${stderr}`);
  return found;
}
