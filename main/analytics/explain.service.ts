import type { Compilable } from 'kysely';
import type { AnswerSource } from '../../shared/contract/answer-source.ts';
import { present } from '../../shared/kernel/assert.ts';
import type { Reader } from '../db/db.ts';
import { askMetrics } from './analytics.service.ts';
import type { AskedMetrics } from './question.ts';
import { Recall, type SqlRow } from './recall.ts';

/** Compiles what the facts would be asked, and asks nothing. */
class Compiled extends Recall {
  readonly statements = new Set<string>();

  constructor(db: Reader) {
    super(db, { isFromFacts: true });
  }

  override all(query: Compilable<SqlRow>): readonly SqlRow[] {
    this.statements.add(readable(query.compile().sql));
    return [];
  }
}

/** How a question is answered. Values that were filtered by stay out of it: they may be names of people. */
export function explainMetrics(
  db: Reader,
  asked: AskedMetrics,
): { computedFrom: AnswerSource[]; statements: string[] } {
  const answered = new Recall(db);
  askMetrics(db, asked, answered);
  const compiled = new Compiled(db);
  askMetrics(db, asked, compiled);
  return {
    computedFrom: answered.computedFrom.map(sourceIn),
    statements: [...compiled.statements],
  };
}

const SOURCE =
  /^(?<kind>rollup|facts of) (?<id>\S+), (?<from>\S+) to (?<to>\S+?)(?:, read anew: (?<anew>.+))?$/;

/** As an answer notes it in passing, taken apart again. */
function sourceIn(noted: string): AnswerSource {
  const { kind, id, from, to, anew } = present(SOURCE.exec(noted)?.groups, `No source: ${noted}`);
  return {
    kind: kind === 'rollup' ? 'rollup' : 'facts',
    ...{ id: id ?? '', from: from ?? '', to: to ?? '' },
    readAnew: anew === undefined ? 0 : anew.split(' ').length,
  };
}

const CLAUSES = /\s(from|where|group by|order by|left join|join|and(?! \?)|limit)\s/g;

function readable(sql: string): string {
  // Who else runs it has nobody to ask.
  return sql.replaceAll('wanted()', 'true').replace(/\s+/g, ' ').replace(CLAUSES, '\n$1 ').trim();
}
