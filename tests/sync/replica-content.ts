import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Reader } from '../../main/db/db.ts';
import { central } from '../../main/db/qb-central.ts';

/** A digest of every row of the tables whose name begins so. */
export function contentOf(db: Reader, prefix = ''): string {
  const tables = db.all(
    sql<{ name: string }>`select name from sqlite_schema
      where type = 'table' and name like ${`${prefix}%`} order by name`.compile(central),
  );
  const hash = createHash('sha256');
  for (const { name } of tables) {
    hash.update(name);
    for (const row of db.each(sql`select * from ${sql.table(name)}`.compile(central))) {
      hash.update(JSON.stringify(row));
    }
  }
  return hash.digest('hex');
}
