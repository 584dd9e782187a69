import { sql } from 'kysely';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { central } from '../../db/qb-central.ts';

export interface EntityCount {
  entity: string;
  rows: number;
}

/** One statement, so that all counts are of the same moment. */
export function countReplica(
  db: Reader,
  tables: readonly { id: string; table: string }[],
): EntityCount[] {
  const counts = tables.map(
    ({ id, table }) =>
      sql`select ${sql.lit(id)} as entity, count(*) as "rows" from ${sql.table(table)}`,
  );
  return db.all(sql<EntityCount>`${sql.join(counts, sql` union all `)}`.compile(central));
}

export function countQuarantine(db: Reader): EntityCount[] {
  return db.all(
    read
      .selectFrom('sync_quarantine')
      .select((q) => ['entity', q.fn.countAll<number>().as('rows')])
      .groupBy('entity'),
  );
}

export function listQuarantined(db: Reader, wanted: { entity: string | null; limit: number }) {
  let query = read
    .selectFrom('sync_quarantine')
    .select(['entity', 'central_id', 'code', 'params', 'seen_at'])
    .orderBy('seen_at', 'desc')
    .orderBy('entity')
    .orderBy('central_id')
    .limit(wanted.limit);
  if (wanted.entity !== null) query = query.where('entity', '=', wanted.entity);
  return db.all(query);
}
