import { sql } from 'kysely';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';

/** Records of these entities that were edited here and are not on the central yet. */
export function countPending(db: Reader, entities: readonly string[]): number {
  const waiting = read
    .selectFrom('draft')
    .select(sql<number>`count(*)`.as('records'))
    .where('entity', 'in', entities);
  return db.get(waiting)?.records ?? 0;
}
