import type { Database as SqliteFile, Statement, Transaction } from 'better-sqlite3';
import type { Compilable, CompiledQuery } from 'kysely';
import { isSqliteError } from './driver.ts';

const STATEMENTS_KEPT = 500;
/** So many rows are counted before somebody is asked whether they are still wanted. */
const ASKED_EVERY = 1_024;

/** Kysely builds, better-sqlite3 runs: synchronous, on cached prepared statements (docs/adr/0002). */
export class Reader {
  protected readonly file: SqliteFile;
  /** Made once: a wrapping of its own for each piece of work took as long as beginning and committing it. */
  protected readonly within: Transaction<(work: () => unknown) => unknown>;
  readonly #statements = new Map<string, Statement>();

  constructor(file: SqliteFile) {
    this.file = file;
    this.within = file.transaction((work) => work());
    file.function('wanted', { directOnly: true }, () => this.#countRow());
  }

  #counted = 0;
  #refuse: (() => void) | null = null;

  /** Long statements, which say `where wanted()`, end with what `refuse` throws: in the middle of counting rows. */
  whileWanted<Result>(refuse: () => void, work: () => Result): Result {
    this.#refuse = refuse;
    try {
      return work();
    } finally {
      this.#refuse = null;
    }
  }

  #countRow(): 1 {
    this.#counted += 1;
    if (this.#counted % ASKED_EVERY === 0) this.#refuse?.();
    return 1;
  }

  all<Row>(query: Compilable<Row> | CompiledQuery<Row>): Row[] {
    const { sql, parameters } = compiled(query);
    return this.statement(sql).all(...parameters) as Row[];
  }

  /** Rows as lists of their values: for reading many, without an object for each. */
  tuples(query: Compilable | CompiledQuery): (string | number | null | Buffer)[][] {
    const { sql, parameters } = compiled(query);
    const statement = this.statement(sql).raw(true);
    try {
      return statement.all(...parameters) as (string | number | null | Buffer)[][];
    } finally {
      statement.raw(false);
    }
  }

  get<Row>(query: Compilable<Row> | CompiledQuery<Row>): Row | undefined {
    const { sql, parameters } = compiled(query);
    return this.statement(sql).get(...parameters) as Row | undefined;
  }

  /**
   * The rows of a query, column by column, each fetched as one JSON array: of tens of thousands of small rows it takes
   * two thirds of the time that `all` does. Texts, integers and nulls only.
   */
  columns<Row>(
    names: readonly (keyof Row & string)[],
    query: CompiledQuery<Row>,
  ): { [Name in keyof Row]: Row[Name][] } {
    const arrays = names.map((name) => `json_group_array("${name}") as "${name}"`);
    const statement = this.statement(`select ${arrays.join(', ')} from (${query.sql})`);
    const found = statement.get(...query.parameters) as Record<string, string> | undefined;
    const columns = names.map((name) => [name, JSON.parse(found?.[name] ?? '[]')]);
    return Object.fromEntries(columns) as { [Name in keyof Row]: Row[Name][] };
  }

  /** Rows one by one, for exports that must not hold them all. No other query may run meanwhile. */
  each<Row>(query: Compilable<Row> | CompiledQuery<Row>): IterableIterator<Row> {
    const { sql, parameters } = compiled(query);
    const known = this.statement(sql);
    // Somebody who stopped half-way may hold it still.
    const statement = known.busy ? this.file.prepare(sql) : known;
    return statement.iterate(...parameters) as IterableIterator<Row>;
  }

  /** Everything inside sees one state of the file, whatever the writer does meanwhile. */
  snapshot<Result>(work: () => Result): Result {
    return this.within.deferred(work) as Result;
  }

  /** Of changes that were taken back, which are counted all the same. */
  protected undone = 0;

  /** Another one after every change, whoever made it: what was worked out of the rows may be kept beside it. */
  get version(): string {
    const others = this.statement('pragma data_version').pluck().get();
    return `${others} ${this.statement('select total_changes()').pluck().get()} ${this.undone}`;
  }

  /** The same until `close`, over work that waits in between: on a connection that nobody else asks. */
  beginSnapshot(): void {
    this.file.exec('begin deferred');
  }

  close(): void {
    this.#statements.clear();
    this.file.close();
  }

  protected statement(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    if (this.#statements.size >= STATEMENTS_KEPT) this.#statements.clear();
    const prepared = this.file.prepare(sql);
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

/** Worked out of each change, in its transaction: `before` still sees what stood before it. */
type Derive = (before: Reader) => void;

export class Writer extends Reader {
  #derived: { before: Reader; derive: Derive } | null = null;

  /** Before each transaction commits. The reader of the same file is this writer's from now on. */
  beforeCommit(before: Reader, derive: Derive): void {
    this.#derived = { before, derive };
  }

  override close(): void {
    this.#derived?.before.close();
    super.close();
  }

  run(query: Compilable | CompiledQuery): number {
    const { sql, parameters } = compiled(query);
    return this.statement(sql).run(...parameters).changes;
  }

  /** A hand-written statement with positional values, for the bulk paths of sync. */
  runSql(sql: string, values: readonly unknown[]): number {
    return this.statement(sql).run(...values).changes;
  }

  /** Synchronous on purpose: nothing can wait for the network while the file is locked. */
  tx<Result>(work: () => Result extends Promise<unknown> ? never : Result): Result {
    const isWithin = this.file.inTransaction;
    try {
      return this.within.immediate(isWithin ? work : () => this.#derive(work)) as Result;
    } catch (error) {
      this.undone += 1;
      throw error;
    }
  }

  #derive(work: () => unknown): unknown {
    const result = work();
    this.#derived?.derive(this.#derived.before);
    return result;
  }

  /**
   * The same for what can be worked out again from the rows: it waits for no disk. A power cut may undo the last of
   * these, and nothing that was acknowledged before them.
   */
  txDerived<Result>(work: () => Result extends Promise<unknown> ? never : Result): Result {
    this.file.pragma('synchronous = NORMAL');
    try {
      return this.tx<Result>(work);
    } finally {
      this.file.pragma('synchronous = FULL');
    }
  }

  /** A whole, compact copy of one moment, while others read and write. Not in a transaction. */
  copyInto(path: string): void {
    this.file.prepare('vacuum into ?').run(path);
  }

  /** Writes the whole file anew, without what was deleted: no freed page keeps it. Not in a transaction. */
  rewrite(): void {
    this.file.exec('vacuum');
    this.checkpoint();
  }

  /** Folds the write-ahead log back. Where the disk is full it stays as it is, and nothing is lost. */
  checkpoint(): void {
    try {
      this.file.pragma('wal_checkpoint(truncate)');
    } catch (error) {
      if (!isSqliteError(error)) throw error;
    }
  }
}

function compiled<Row>(query: Compilable<Row> | CompiledQuery<Row>): CompiledQuery<Row> {
  return 'compile' in query ? query.compile() : query;
}
