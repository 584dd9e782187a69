import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import { central } from '../../db/qb-central.ts';
import type { CentralTables } from '../../db/tables/central.ts';
import type { SyncRestoredTable } from '../../db/tables/verification.table.ts';

export interface Stamps {
  id: number;
  created_at: Instant | null;
  written_at: Instant | null;
}

/** Between these two of the central's stamps its clock ran twice. */
export interface ClockGap {
  from_at: Instant;
  to_at: Instant;
}

export function findRestored(db: Reader): Selectable<SyncRestoredTable> | undefined {
  return db.get(read.selectFrom('sync_restored').selectAll());
}

/** While a person has not said what to do with a central that went back. */
export function findUnaccepted(db: Reader): Selectable<SyncRestoredTable> | undefined {
  const restored = findRestored(db);
  return restored?.accepted_at === null ? restored : undefined;
}

export function noteRestored(
  db: Writer,
  found: { entity: string; seen_at: Instant; moment_at: Instant },
): void {
  db.run(own.deleteFrom('sync_restored'));
  db.run(own.insertInto('sync_restored').values({ ...found, id: 1, accepted_at: null }));
}

export function acceptRestoredAt(db: Writer, at: Instant): void {
  db.run(own.updateTable('sync_restored').set({ accepted_at: at }));
}

export function forgetRestored(db: Writer): void {
  db.run(own.deleteFrom('sync_restored').where('accepted_at', 'is not', null));
}

export function findClockGap(db: Reader): ClockGap | undefined {
  return db.get(read.selectFrom('sync_clock').select(['from_at', 'to_at']));
}

export function noteClockGap(db: Writer, gap: ClockGap): void {
  const known = findClockGap(db) ?? gap;
  db.run(own.deleteFrom('sync_clock'));
  db.run(
    own.insertInto('sync_clock').values({
      id: 1,
      from_at: Math.min(known.from_at, gap.from_at),
      to_at: Math.max(known.to_at, gap.to_at),
    }),
  );
}

/** A first pull finds nothing between its lowest and highest id, and need not look row by row. */
export function findStamps(
  db: Reader,
  table: keyof CentralTables,
  ids: readonly number[],
): Stamps[] {
  const [first = 0, last = 0] = [ids[0], ids.at(-1)];
  const any = sql`select 1 from ${sql.table(table)} where id between ${first} and ${last} limit 1`;
  if (db.get(any.compile(central)) === undefined) return [];
  return db.all(
    sql<Stamps>`select id, created_at, written_at from ${sql.table(table)}
      where id in (select value from json_each(${JSON.stringify(ids)}))`.compile(central),
  );
}
