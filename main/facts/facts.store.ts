import type { Selectable } from 'kysely';
import type { Reader } from '../db/db.ts';
import { read } from '../db/qb.ts';
import type { FactLogTable } from '../db/tables/facts.table.ts';

export interface ListedFact extends Selectable<FactLogTable> {
  is_judged: number;
}

interface Filter {
  stream: string | null;
  which: 'all' | 'in_effect' | 'dropped' | 'pending';
}

function matching({ stream, which }: Filter) {
  let query = read
    .selectFrom('fact_log as l')
    .innerJoin('fact_stream as s', 's.stream', 'l.stream');
  if (stream !== null) query = query.where('l.stream', '=', stream);
  if (which === 'dropped') query = query.where('l.dropped', 'is not', null);
  if (which === 'in_effect') {
    query = query.where('l.dropped', 'is', null).whereRef('l.seq', '<=', 's.folded_seq');
  }
  return query;
}

/** Newest first, by the central's clock and then by the order of its rows. */
export function listLogged(
  db: Reader,
  filter: Filter & { limit: number; offset: number },
): ListedFact[] {
  return db.all(
    matching(filter)
      .selectAll('l')
      .select((q) => q('l.seq', '<=', q.ref('s.folded_seq')).$castTo<number>().as('is_judged'))
      .orderBy('l.at', 'desc')
      .orderBy('l.central_id', 'desc')
      .limit(filter.limit)
      .offset(filter.offset),
  );
}

export function countLogged(db: Reader, filter: Filter): number {
  return db.get(matching(filter).select((q) => q.fn.countAll<number>().as('n')))?.n ?? 0;
}

export function countsByStream(
  db: Reader,
): ReadonlyMap<string, { facts: number; dropped: number }> {
  const rows = db.all(
    read
      .selectFrom('fact_log')
      .select((q) => [
        'stream',
        q.fn.countAll<number>().as('facts'),
        q.fn.count<number>('dropped').as('dropped'),
      ])
      .groupBy('stream'),
  );
  return new Map(rows.map(({ stream, facts, dropped }) => [stream, { facts, dropped }]));
}

/** As the replica knows the central's users; null for one that this desk does not see. */
export function nameOf(db: Reader, uid: number): string | null {
  return db.get(read.selectFrom('central_user').select('name').where('id', '=', uid))?.name ?? null;
}
