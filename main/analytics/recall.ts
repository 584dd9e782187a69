import type { Compilable } from 'kysely';
import type { Period } from '../../shared/kernel/business-day.ts';
import type { Reader } from '../db/db.ts';
import type { Fact } from './facts/fact.ts';
import { RollupReader } from './rollups/answer/rollup-reader.ts';

export type SqlRow = Record<string, string | number | null>;

/** Whoever does not want to wait for rows to be counted has no answer to what needs that. */
export class CountsRows extends Error {}

interface RecallOptions {
  /** Without rollups everything is counted from the facts: to compare the two. */
  isFromFacts?: boolean;
  mayCountRows?(): boolean;
}

/** Runs each query once: the cards of a dashboard sum much that is the same. For one snapshot only. */
export class Recall {
  readonly #db: Reader;
  readonly #isFromFacts: boolean;
  readonly #answers = new Map<string, readonly SqlRow[]>();

  #rollups: RollupReader | null = null;
  readonly #facts = new Set<string>();

  readonly #mayCountRows: () => boolean;

  constructor(db: Reader, { isFromFacts = false, mayCountRows = () => true }: RecallOptions = {}) {
    this.#db = db;
    this.#isFromFacts = isFromFacts;
    this.#mayCountRows = mayCountRows;
  }

  rollups(currencyId: number): RollupReader {
    if (this.#rollups?.currencyId !== currencyId) {
      this.#rollups = new RollupReader(this.#db, { currencyId, isUsed: !this.#isFromFacts });
    }
    return this.#rollups;
  }

  /** Before rows of a fact are counted. */
  noteFacts(fact: Fact, measures: readonly { id: string }[], { from, to }: Period): void {
    if (fact.isFew !== true && !this.#mayCountRows()) throw new CountsRows();
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
