import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { heldColumns, piiMap } from './pii-map.ts';

/** Pseudonyms of erased people, by the central's id. */
export type Tombstones = ReadonlyMap<unknown, string>;

const TOMBSTONES = read
  .selectFrom('privacy_tombstone')
  .select(['partner_id', 'pseudonym'])
  .compile();

export function readTombstones(db: Reader): Tombstones {
  return new Map(db.all(TOMBSTONES).map(({ partner_id: id, pseudonym }) => [id, pseudonym]));
}

/** The columns of a table that say whose a row is. */
export function personColumns(table: string): readonly string[] {
  return piiMap[table]?.of ?? [];
}

/**
 * Replaces what is of an erased person in one row of a table, before it is stored: the central still knows him,
 * and a pull must not bring him back. Null where no row of this table can be of one.
 */
export function coverOf(
  table: string,
  columns: readonly string[],
  erased: Tombstones,
): ((values: unknown[], from: number) => void) | null {
  const of = personColumns(table).map((column) => columns.indexOf(column));
  const covers = heldColumns(table)
    .filter(([, { erase }]) => erase === 'pseudonym' || erase === 'empty')
    .map(([column, held]) => ({ ...held, at: columns.indexOf(column) }))
    .filter(({ at }) => at >= 0);
  if (erased.size === 0 || of.length === 0 || covers.length === 0) return null;
  return (values, from) => {
    const at = of.find((index) => index >= 0 && erased.has(values[from + index]));
    if (at === undefined) return;
    const pseudonym = erased.get(values[from + at]) ?? '';
    for (const { at: index, erase, blank = null } of covers) {
      if (values[from + index] === null) continue;
      values[from + index] = erase === 'pseudonym' ? pseudonym : blank;
    }
  };
}
