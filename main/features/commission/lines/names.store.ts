import { sql } from 'kysely';
import type { Reader } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';
import { listProvinces } from '../../../platform/names/names.store.ts';
import { listed } from '../inputs/goods.store.ts';

export interface Named {
  id: number;
  name: string;
}

const tables = {
  vendor: 'central_partner',
  product: 'central_product',
  category: 'central_category',
  order: 'central_order',
  user: 'central_user',
} as const;

/** What is called nothing is called by its number. */
export interface NameOf {
  (id: number): Named;
  (id: number | null): Named | null;
}

export function namesOf(
  db: Reader,
  of: keyof typeof tables,
  ids: readonly (number | null)[],
): NameOf {
  const asked = [...new Set(ids.filter((id) => id !== null))];
  const rows = db.all(
    sql<{ id: number; name: string | null }>`
      select id, name from ${sql.table(tables[of])} where id in (${listed(asked)})`.compile(own),
  );
  return calledIn(rows);
}

export function regionNames(db: Reader): NameOf {
  return calledIn(listProvinces(db));
}

function calledIn(rows: readonly { id: number; name: string | null }[]): NameOf {
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  function nameOf(id: number): Named;
  function nameOf(id: number | null): Named | null;
  function nameOf(id: number | null): Named | null {
    return id === null ? null : { id, name: names.get(id) ?? `#${id}` };
  }
  return nameOf;
}
