import type { Compilable } from 'kysely';
import type { Reader } from '../db/db.ts';

export type SqlRow = Record<string, string | number | null>;

/** Runs each query once: the cards of a dashboard sum much that is the same. For one snapshot only. */
export class Recall {
  readonly #db: Reader;
  readonly #answers = new Map<string, readonly SqlRow[]>();

  constructor(db: Reader) {
    this.#db = db;
  }

  all(query: Compilable<SqlRow>): readonly SqlRow[] {
    const compiled = query.compile();
    const key = JSON.stringify([compiled.sql, compiled.parameters]);
    const rows = this.#answers.get(key) ?? this.#db.all(compiled);
    this.#answers.set(key, rows);
    return rows;
  }
}
