import { sql } from 'kysely';
import type { Reader, Writer } from '../../db/db.ts';
import { own } from '../../db/qb.ts';
import { central } from '../../db/qb-central.ts';
import type { Entity } from '../entities/entity.ts';

/** Ids of rows that are not the vendor's: those of which nothing says whose they are among them. */
export function listForeignRows(db: Reader, entity: Entity, partnerId: number): number[] {
  const { table, vendor } = entity;
  if (vendor !== null && vendor.own === null) return [];
  const isOwn = sql.raw(vendor?.own?.replaceAll('?', String(partnerId)) ?? 'false');
  const foreign = sql<{ id: number }>`select id from ${sql.table(table)}
    where (${isOwn}) is not true`;
  return db.all(foreign.compile(central)).map(({ id }) => id);
}

/** Held-back rows of what a vendor does not receive. */
export function dropForeignQuarantine(db: Writer, received: readonly string[]): void {
  db.run(own.deleteFrom('sync_quarantine').where('entity', 'not in', received));
}
