import type { Reader } from '../../db/db.ts';
import { heldColumns, piiMap } from './pii-map.ts';
import { listRows } from './subject.store.ts';
import type { SubjectIds } from './subject-rows.ts';

const LEAST_LETTERS = 6;

/**
 * What is known of a person, in every way that a text may hold it. A single short word is left out: in other
 * texts it would be somebody else, or a thing.
 */
export function listKnownValues(db: Reader, ids: SubjectIds): string[] {
  const found = new Set<string>();
  for (const table of Object.keys(piiMap)) {
    const telling = heldColumns(table).filter(
      ([, { erase, kind }]) => erase === 'pseudonym' || kind !== null,
    );
    if (telling.length === 0) continue;
    for (const row of listRows(db, table, ids)) {
      for (const [column, { kind }] of telling) {
        const value = row[column];
        if (typeof value !== 'string' || value.length < LEAST_LETTERS) continue;
        if (kind === null && !value.includes(' ')) continue;
        for (const form of formsOf(value)) found.add(form);
      }
    }
  }
  return [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** As it is, as JSON writes it, and a number without what groups its digits. */
function formsOf(value: string): string[] {
  const compact = value.replace(/[\s().-]/g, '');
  const isNumber = /^\+?\d{8,}$/.test(compact);
  return [value, JSON.stringify(value).slice(1, -1), ...(isNumber ? [compact] : [])];
}
