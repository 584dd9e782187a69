import { sql } from 'kysely';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { isSeen } from '../session/sight.store.ts';

/** Written out, so that SQLite sees it is the condition of the index on open messages. */
export const isOpen = sql<boolean>`state not in ('done', 'withdrawn')`;

/** Changes that hang on money or stock and are in no figure yet, of those that this desk's user may see. */
export function countIntents(db: Reader): number {
  const query = read
    .selectFrom('outbox')
    .select((q) => q.fn.countAll<number>().as('n'))
    .where(isOpen)
    .where(isSeen(db))
    .where('is_intent', '=', 1);
  return db.get(query)?.n ?? 0;
}
