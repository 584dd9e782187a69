import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';

/**
 * As of when the central's rows of these entities are whole here: the oldest of them, null while one of them
 * was never pulled to its end. Entities that this central cannot give do not count.
 */
export function findAsOf(db: Reader, entities: readonly string[]): Instant | null {
  const cursors = db.all(
    read
      .selectFrom('sync_cursor')
      .select(['as_of_at', 'phase'])
      .where('entity', 'in', entities)
      .where('phase', '!=', 'unavailable'),
  );
  if (cursors.length === 0) return null;
  return cursors.reduce<Instant | null>(
    (oldest, { as_of_at }) =>
      oldest === null || as_of_at === null ? null : Math.min(oldest, as_of_at),
    Number.MAX_SAFE_INTEGER,
  );
}
