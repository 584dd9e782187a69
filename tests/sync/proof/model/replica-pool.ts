import Database, { type Database as SqliteFile } from 'better-sqlite3';
import { Writer } from '../../../../main/db/db.ts';
import { freshReplica } from '../../../support/fresh-replica.ts';

/** The computer stopped: what was not committed is gone, and nothing more happens on it. */
export class Crash extends Error {}

/**
 * The real writer, on a computer that can stop at any statement. Everything a run does lies inside one outer
 * transaction, so that the next run begins anew for free; transactions of the product become savepoints of it.
 */
export class MortalWriter extends Writer {
  #isDead = false;
  #left = Number.POSITIVE_INFINITY;

  /** Stops before the n-th statement from now. */
  dieAfter(statements: number): void {
    this.#left = statements;
  }

  die(): void {
    this.#isDead = true;
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  begin(): void {
    this.file.exec('begin');
  }

  /** Back to the empty replica. */
  reset(): void {
    this.#isDead = false;
    this.#left = Number.POSITIVE_INFINITY;
    if (this.file.inTransaction) this.file.exec('rollback');
  }

  /** What the file says, to those who look at it from outside. */
  look<Row>(sql: string, ...values: unknown[]): Row[] {
    return super.statement(sql).all(...values) as Row[];
  }

  revive(): void {
    this.#isDead = false;
    this.#left = Number.POSITIVE_INFINITY;
  }

  override tx<Result>(work: () => Result extends Promise<unknown> ? never : Result): Result {
    this.#step();
    return super.tx(work);
  }

  /** Changes no row, and cannot be done inside the outer transaction. */
  override rewrite(): void {
    this.#step();
  }

  protected override statement(sql: string) {
    this.#step();
    return super.statement(sql);
  }

  #step(): void {
    this.#left -= 1;
    if (this.#left < 0) this.#isDead = true;
    if (this.#isDead) throw new Crash();
  }
}

const idle: MortalWriter[] = [];

export function takeReplica(): MortalWriter {
  const writer = idle.pop() ?? new MortalWriter(openCopy());
  writer.begin();
  return writer;
}

export function giveBack(writer: MortalWriter): void {
  writer.reset();
  idle.push(writer);
}

function openCopy(): SqliteFile {
  const file = new Database(freshReplica());
  file.pragma('foreign_keys = ON');
  file.pragma('temp_store = MEMORY');
  return file;
}
