import { sql } from 'kysely';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { template } from '../../db/template.ts';

/**
 * As of when the central's rows of these entities are whole here: the oldest of them, null while one of them
 * was never pulled to its end. Entities that this central cannot give do not count. What is of no entity is of this
 * desk itself, and whole at the end of every cycle.
 */
export function findAsOf(db: Reader, entities: readonly string[]): Instant | null {
  if (entities.length === 0) return findLastCycle(db);
  const cursors = db.all(cursorsOf({ entities: JSON.stringify(entities) }));
  if (cursors.length === 0) return null;
  return cursors.reduce<Instant | null>(
    (oldest, { as_of_at }) =>
      oldest === null || as_of_at === null ? null : Math.min(oldest, as_of_at),
    Number.MAX_SAFE_INTEGER,
  );
}

const cursorsOf = template(({ entities }: { entities: string }) =>
  read
    .selectFrom('sync_cursor')
    .select('as_of_at')
    .where(sql<boolean>`entity in (select value from json_each(${entities}))`)
    .where('phase', '!=', 'unavailable'),
);

function findLastCycle(db: Reader): Instant | null {
  const last = db.get(read.selectFrom('sync_cycle').select((q) => q.fn.max('ended_at').as('at')));
  return last?.at ?? null;
}
