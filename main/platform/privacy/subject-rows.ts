import { piiMap } from './pii-map.ts';

/** Whose rows: the central's ids of one person and of the contacts that belong to him. */
export type SubjectIds = readonly number[];

/** Records that are of a person as such; an order or an invoice only names one. */
const PERSONAL_ENTITIES = ['partner', 'bank_account', 'vendor_profile', 'rating', 'user'] as const;

/**
 * Which rows of a table are of a person, as an SQL condition; null where none can be. Ids are whole numbers of
 * ours, and every name comes from the map: nothing that was typed is in the text.
 */
export function rowsOf(table: string, ids: SubjectIds): string | null {
  const pii = piiMap[table];
  if (pii === undefined) return null;
  const { of = [], through, about } = pii;
  const list = ids.map((id) => Math.trunc(id)).join(', ');
  const conditions = of.map((column) => `${column} in (${list})`);
  if (through !== undefined) {
    const inner = rowsOf(through.table, ids);
    if (inner !== null) {
      conditions.push(`${through.column} in (select id from ${through.table} where ${inner})`);
    }
  }
  if (about !== undefined) {
    for (const entity of PERSONAL_ENTITIES) {
      const inner = rowsOf(`central_${entity}`, ids);
      const records = `select id from central_${entity} where ${inner}`;
      conditions.push(`(${about.entity} = '${entity}' and ${about.id} in (${records}))`);
    }
  }
  return conditions.length === 0 ? null : `(${conditions.join(' or ')})`;
}
