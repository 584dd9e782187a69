import { sql } from 'kysely';
import type { Writer } from '../../db/db.ts';
import { central } from '../../db/qb-central.ts';
import type { Entity } from '../entities/entity.ts';
import { entityOf } from '../entities/index.ts';
import { releaseFromQuarantine } from './quarantine.store.ts';

/** Takes rows that the central no longer has out of the replica, with their links and their children. */
export function removeRows(db: Writer, entity: Entity, ids: readonly number[]): number {
  if (ids.length === 0) return 0;
  const list = JSON.stringify(ids);
  for (const { table, owner } of entity.links) {
    db.runSql(`delete from ${table} where ${owner} in (select value from json_each(?))`, [list]);
  }
  let removed = 0;
  for (const child of entity.children) {
    const family = entityOf(child.entity);
    const orphans = db.all(
      sql<{ id: number }>`select id from ${sql.table(family.table)}
        where ${sql.ref(child.column)} in (select value from json_each(${list}))`.compile(central),
    );
    removed += removeRows(
      db,
      family,
      orphans.map(({ id }) => id),
    );
  }
  releaseFromQuarantine(db, entity.id, ids);
  return (
    removed +
    db.runSql(`delete from ${entity.table} where id in (select value from json_each(?))`, [list])
  );
}
