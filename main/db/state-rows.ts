import { CompiledQuery } from 'kysely';
import type { Reader, Writer } from './db.ts';
import type { StateTables } from './tables/state.table.ts';

type Value = string | number | null;
type Key = readonly (string | number)[];

interface AnyStateTable {
  name: keyof StateTables;
  key: readonly string[];
  columns: readonly string[];
}

/** A table that one fold writes: its key first, then its other columns, in their order in the canonical text. */
export interface StateTable<Name extends keyof StateTables = keyof StateTables>
  extends AnyStateTable {
  name: Name;
}

type Columns<Name extends keyof StateTables> = readonly (keyof StateTables[Name] & string)[];

type HeldRow = Readonly<Record<string, Value>>;

const ROWS_HELD = 60_000;

export function stateTable<Name extends keyof StateTables>(
  name: Name,
  key: Columns<Name>,
  rest: Columns<Name>,
): StateTable<Name> {
  return { name, key, columns: [...key, ...rest] };
}

/**
 * The rows of the folds while facts are applied: read once, changed in memory, written by flush. Without a
 * database it holds everything, which is how a verification folds beside the state that serves.
 */
export class StateRows {
  readonly #db: Reader | null;
  readonly #held = new Map<string, Map<string, HeldRow>>();
  /** Of each table, the keys of what changed since the last flush. */
  readonly #changed = new Map<string, Set<string>>();
  #count = 0;
  #isEmptyBelow: boolean;

  /** `empty`: the tables hold nothing yet, so that nothing needs to be looked for there. */
  constructor(db: Reader | null, { empty = false } = {}) {
    this.#db = db;
    this.#isEmptyBelow = empty || db === null;
  }

  find<Name extends keyof StateTables>(
    table: StateTable<Name>,
    ...key: Key
  ): Readonly<StateTables[Name]> | undefined {
    const text = keyText(key);
    const held = this.#tableOf(table.name).get(text);
    if (held !== undefined) return held as unknown as StateTables[Name];
    if (this.#isEmptyBelow) return undefined;
    const row = this.#db?.get(CompiledQuery.raw(selectOne(table), [...key])) as HeldRow | undefined;
    if (row === undefined) return undefined;
    this.#hold(table.name, text, row);
    return row as unknown as StateTables[Name];
  }

  put<Name extends keyof StateTables>(table: StateTable<Name>, row: StateTables[Name]): void {
    const values = row as unknown as Record<string, Value>;
    const key = keyText(table.key.map((column) => values[column] as string | number));
    this.#hold(table.name, key, values);
    this.#changedIn(table.name).add(key);
  }

  /** Rows of a snapshot: values in the order of the columns, as if they had been read. */
  hold(table: StateTable, rows: Iterable<readonly Value[]>): void {
    for (const values of rows) {
      const row = Object.fromEntries(
        table.columns.map((column, at) => [column, values[at] ?? null]),
      );
      const key = values.slice(0, table.key.length) as (string | number)[];
      this.#hold(table.name, keyText(key), row);
    }
  }

  /** Writes what changed. Belongs in the transaction of the facts it comes from. */
  flush(db: Writer, tables: readonly StateTable[]): void {
    for (const table of tables) {
      const changed = this.#changedIn(table.name);
      if (changed.size === 0) continue;
      const upsert = upsertOne(table);
      const held = this.#tableOf(table.name);
      for (const key of changed) {
        const row = held.get(key);
        db.runSql(
          upsert,
          table.columns.map((column) => row?.[column] ?? null),
        );
      }
      changed.clear();
    }
    if (this.#count < ROWS_HELD) return;
    this.#held.clear();
    this.#count = 0;
    this.#isEmptyBelow = false;
  }

  /** The rows of a table held in memory, in no order. */
  rows(table: StateTable): readonly (readonly Value[])[] {
    return [...this.#tableOf(table.name).values()].map((row) =>
      table.columns.map((column) => row[column] ?? null),
    );
  }

  #tableOf(name: string): Map<string, HeldRow> {
    const known = this.#held.get(name);
    if (known !== undefined) return known;
    const made = new Map<string, HeldRow>();
    this.#held.set(name, made);
    return made;
  }

  #changedIn(name: string): Set<string> {
    const known = this.#changed.get(name);
    if (known !== undefined) return known;
    const made = new Set<string>();
    this.#changed.set(name, made);
    return made;
  }

  #hold(table: string, key: string, row: HeldRow): void {
    const rows = this.#tableOf(table);
    if (!rows.has(key)) this.#count += 1;
    rows.set(key, row);
  }
}

export function emptyState(db: Writer, tables: readonly StateTable[]): void {
  for (const { name } of tables) db.runSql(`delete from ${name}`, []);
}

/** Rows as a snapshot carries them: values in the order of the columns. */
export function fillState(db: Writer, table: StateTable, rows: Iterable<readonly Value[]>): void {
  const upsert = upsertOne(table);
  for (const row of rows) db.runSql(upsert, row);
}

/** In the order of the key, which is the same everywhere. */
export function storedRows(db: Reader, table: StateTable): IterableIterator<readonly Value[]> {
  const columns = table.columns.join(', ');
  const sql = `select ${columns} from ${table.name} order by ${table.key.join(', ')}`;
  return valuesOf(db, sql, table);
}

function* valuesOf(db: Reader, sql: string, table: StateTable): IterableIterator<readonly Value[]> {
  const rows = db.each(CompiledQuery.raw(sql, [])) as IterableIterator<Record<string, Value>>;
  for (const row of rows) yield table.columns.map((column) => row[column] ?? null);
}

function keyText(key: Key): string {
  const [first, second] = key;
  if (second === undefined) return String(first);
  return key.length === 2 ? `${first}\u0000${second}` : key.join('\u0000');
}

const statements = new Map<string, string>();

function remembered(key: string, make: () => string): string {
  const known = statements.get(key);
  if (known !== undefined) return known;
  const made = make();
  statements.set(key, made);
  return made;
}

function selectOne({ name, key, columns }: StateTable): string {
  return remembered(`select ${name}`, () => {
    const where = key.map((column) => `${column} = ?`).join(' and ');
    return `select ${columns.join(', ')} from ${name} where ${where}`;
  });
}

function upsertOne({ name, columns }: StateTable): string {
  return remembered(`upsert ${name}`, () => {
    const marks = columns.map(() => '?').join(', ');
    return `insert or replace into ${name} (${columns.join(', ')}) values (${marks})`;
  });
}
