import { sql } from 'kysely';
import type { OdooRow } from '../../central/odoo-values.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { central } from '../../db/qb-central.ts';
import type { Link } from '../entities/entity.ts';
import { linkedIds, type PlannedLink } from './plan.ts';

interface Pair {
  owner: number;
  other: number;
}

/** Makes the link table say what these rows list; pairs that stand already stay. How many rows differed. */
export function replaceLinks(db: Writer, link: PlannedLink, rows: readonly OdooRow[]): number {
  const { table, owner, other } = link;
  const insert = `insert into ${table} (${owner}, ${other}) values (?, ?) on conflict do nothing`;
  const remove = `delete from ${table} where ${owner} = ? and ${other} = ?`;
  const stale = new Map(listPairs(db, link, rows).map((pair) => [keyOf(pair), pair]));
  const changed = new Set<number>();
  for (const row of rows) {
    for (const id of linkedIds(row, link)) {
      const isNew = stale.size === 0 || !stale.delete(keyOf({ owner: row.id, other: id }));
      if (isNew && db.runSql(insert, [row.id, id]) > 0) changed.add(row.id);
    }
  }
  for (const pair of stale.values()) {
    db.runSql(remove, [pair.owner, pair.other]);
    changed.add(pair.owner);
  }
  return changed.size;
}

/** A first pull finds nothing between its lowest and highest id, and need not look row by row. */
function listPairs(db: Reader, link: Link, rows: readonly OdooRow[]): Pair[] {
  const owners = rows.map(({ id }) => id);
  const table = sql.table(link.table);
  const owner = sql.ref(link.owner);
  const [first = 0, last = 0] = [owners[0], owners.at(-1)];
  const any = sql`select 1 from ${table} where ${owner} between ${first} and ${last} limit 1`;
  if (db.get(any.compile(central)) === undefined) return [];
  return db.all(
    sql<Pair>`select ${owner} as owner, ${sql.ref(link.other)} as other from ${table}
      where ${owner} in (select value from json_each(${JSON.stringify(owners)}))`.compile(central),
  );
}

function keyOf({ owner, other }: Pair): string {
  return `${owner} ${other}`;
}
