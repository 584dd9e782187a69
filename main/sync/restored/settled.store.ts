import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';

/** True where the central has confirmed this record to us: it became what one of our edits made of it. */
export function hasSettledHere(db: Reader, record: { entity: string; id: number }): boolean {
  const { entity, id } = record;
  const mapped = read.selectFrom('id_map').select('uuid').where('entity', '=', entity);
  if (db.get(mapped.where('central_id', '=', id).limit(1)) !== undefined) return true;
  const done = read
    .selectFrom('outbox')
    .select('id')
    .where('state', '=', 'done')
    .where('entity', '=', entity)
    .where('central_id', '=', id);
  return db.get(done.limit(1)) !== undefined;
}
