import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';

/** Whose numbers these are and where they came from; undefined before a connection was made. */
export function findOrigin(db: Reader) {
  return db.get(
    read.selectFrom('connection').select(['company_name as company', 'url', 'db as database']),
  );
}
