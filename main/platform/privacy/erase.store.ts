import type { Writer } from '../../db/db.ts';
import { own } from '../../db/qb.ts';
import { heldColumns, piiMap } from './pii-map.ts';
import { rowsOf, type SubjectIds } from './subject-rows.ts';

export interface Tombstone {
  partner_id: number;
  pseudonym: string;
  erased_at: number;
  erased_by: string;
}

export function saveTombstones(db: Writer, rows: readonly Tombstone[]): void {
  db.run(own.insertInto('privacy_tombstone').values(rows));
}

/** In every table: the person's own columns, and what messages about him carried. Returns the rows changed. */
export function replaceOwn(db: Writer, ids: SubjectIds, pseudonym: string): number {
  let changed = 0;
  for (const [table, { of = [], about, through }] of Object.entries(piiMap)) {
    const where = rowsOf(table, ids);
    if (where === null) continue;
    const sets: string[] = [];
    const values: (string | null)[] = [];
    for (const [column, { erase, blank = null }] of heldColumns(table)) {
      if (of.length > 0 && (erase === 'pseudonym' || erase === 'empty')) {
        sets.push(`${column} = case when ${column} is null then null else ? end`);
        values.push(erase === 'pseudonym' ? pseudonym : blank);
      }
      const isPayload = about !== undefined || through?.table === 'outbox';
      if (isPayload && erase === 'mention') sets.push(`${column} = ${emptied(column)}`);
    }
    if (sets.length > 0) {
      changed += db.runSql(`update ${table} set ${sets.join(', ')} where ${where}`, values);
    }
  }
  return changed;
}

/** In every text and JSON of every table: what is known of the person. Returns the rows changed. */
export function replaceMentions(db: Writer, known: readonly string[], pseudonym: string): number {
  if (known.length === 0) return 0;
  let changed = 0;
  for (const table of Object.keys(piiMap)) {
    for (const [column, { erase }] of heldColumns(table)) {
      if (erase !== 'mention') continue;
      const replaced = known.reduce((inner) => `replace(${inner}, ?, ?)`, column);
      const holds = known.map(() => `instr(${column}, ?) > 0`).join(' or ');
      const given = [...known.flatMap((value) => [value, pseudonym]), ...known];
      changed += db.runSql(`update ${table} set ${column} = ${replaced} where ${holds}`, given);
    }
  }
  return changed;
}

/** JSON stays JSON of its kind. */
function emptied(column: string): string {
  return `case when ${column} is null then null when substr(${column}, 1, 1) = '[' then '[]'
    else '{}' end`;
}
