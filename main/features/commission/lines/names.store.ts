import { sql } from 'kysely';
import type { Reader } from '../../../db/db.ts';
import { own, read } from '../../../db/qb.ts';
import { provinceName } from '../../../platform/names/province-names.ts';
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
export function namesOf(db: Reader, of: keyof typeof tables, ids: readonly (number | null)[]) {
  const asked = [...new Set(ids.filter((id) => id !== null))];
  const rows = db.all(
    sql<{ id: number; name: string | null }>`
      select id, name from ${sql.table(tables[of])} where id in (${listed(asked)})`.compile(own),
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id: number | null): Named | null =>
    id === null ? null : { id, name: names.get(id) ?? `#${id}` };
}

export function listRegions(db: Reader): Named[] {
  const rows = db.all(read.selectFrom('central_province').select(['id', 'name', 'code']));
  return rows.map(({ id, name, code }) => ({ id, name: provinceName(code) ?? name }));
}

export function regionNames(db: Reader): (id: number | null) => Named | null {
  const names = new Map(listRegions(db).map(({ id, name }) => [id, name]));
  return (id) => (id === null ? null : { id, name: names.get(id) ?? `#${id}` });
}
