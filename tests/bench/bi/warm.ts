import { sql } from 'kysely';
import type { Reader } from '../../../main/db/db.ts';
import { own } from '../../../main/db/qb.ts';

/** All cells to their last byte: between questions a system may take pages back that nobody asked for in a while. */
const ALL_CELLS = sql`select max(hex(substr(data, -1))) from rollup_cell`.compile(own);

/** What is asked from here on is not waited for by a disk. Which range comes first is as cold to the product as ever. */
export function warm(reader: Reader): void {
  reader.all(ALL_CELLS);
}
