import type { Compilable } from 'kysely';
import type { Period } from '../../shared/kernel/business-day.ts';
import type { Reader } from '../db/db.ts';
import { RollupReader } from './rollups/answer/rollup-reader.ts';

export type SqlRow = Record<string, string | number | null>;

/** Runs each query once: the cards of a dashboard sum much that is the same. For one snapshot only. */
export class Recall {
  readonly #db: Reader;
  readonly #isFromFacts: boolean;
  readonly #answers = new Map<string, readonly SqlRow[]>();

  #rollups: RollupReader | null = null;
  readonly #facts = new Set<string>();

  /** Without rollups everything is counted from the facts: to compare the two. */
  constructor(db: Reader, { isFromFacts = false } = {}) {
    this.#db = db;
    this.#isFromFacts = isFromFacts;
  }

  rollups(currencyId: number): RollupReader {
    if (this.#rollups?.currencyId !== currencyId) {
      this.#rollups = new RollupReader(this.#db, { currencyId, isUsed: !this.#isFromFacts });
    }
    return this.#rollups;
  }

  noteFacts(measures: readonly { id: string }[], { from, to }: Period): void {
    for (const { id } of measures) this.#facts.add(`facts of ${id}, ${from} to ${to}`);
  }

  /** What the answers so far were computed from. */
  get computedFrom(): string[] {
    return [...(this.#rollups?.used ?? []), ...this.#facts];
  }

  all(query: Compilable<SqlRow>): readonly SqlRow[] {
    const compiled = query.compile();
    const key = JSON.stringify([compiled.sql, compiled.parameters]);
    const rows = this.#answers.get(key) ?? this.#db.all(compiled);
    this.#answers.set(key, rows);
    return rows;
  }
}
