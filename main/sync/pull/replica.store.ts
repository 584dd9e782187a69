import { sql } from 'kysely';
import type { Reader } from '../../db/db.ts';
import { central } from '../../db/qb-central.ts';
import type { CentralTables } from '../../db/tables/central.ts';

type Table = keyof CentralTables;

interface IdSummary {
  count: number;
  idSum: number;
  largestId: number;
}

/** Of the rows that are here, refused ones included: what the central's count is compared with. */
export function summariseIds(db: Reader, table: Table, refused: readonly number[]): IdSummary {
  const stored = db.get(
    sql<IdSummary>`select count(*) as count, coalesce(sum(id), 0) as "idSum",
      coalesce(max(id), 0) as "largestId" from ${sql.table(table)}`.compile(central),
  ) ?? { count: 0, idSum: 0, largestId: 0 };
  return notStored(db, table, refused).reduce<IdSummary>(
    ({ count, idSum, largestId }, id) => ({
      count: count + 1,
      idSum: idSum + id,
      largestId: Math.max(largestId, id),
    }),
    stored,
  );
}

export function listIds(db: Reader, table: Table): number[] {
  const query = sql<{ id: number }>`select id from ${sql.table(table)} order by id`;
  return db.all(query.compile(central)).map(({ id }) => id);
}

/** Those of the ids that have no row, not even an older version of it. */
function notStored(db: Reader, table: Table, ids: readonly number[]): number[] {
  if (ids.length === 0) return [];
  const query = sql<{ id: number }>`select value as id from json_each(${JSON.stringify(ids)})
    where value not in (select id from ${sql.table(table)})`;
  return db.all(query.compile(central)).map(({ id }) => id);
}
