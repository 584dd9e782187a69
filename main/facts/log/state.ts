import { createHash } from 'node:crypto';
import type { Reader } from '../../db/db.ts';
import { type StateRows, type StateTable, storedRows } from '../../db/state-rows.ts';
import type { Fold } from '../folds/fold.ts';

type Row = readonly (string | number | null)[];

/** The rows of a fold as text, one a line, in the order of their keys: equal states, equal texts. */
export function* stateLines(db: Reader, { tables }: Fold): IterableIterator<string> {
  for (const table of tables) {
    yield headOf(table);
    for (const row of storedRows(db, table)) yield JSON.stringify(row);
  }
}

export function stateHash(db: Reader, fold: Fold): string {
  return hashOf(stateLines(db, fold));
}

/** The same of rows that were folded in memory. */
export function heldStateHash(state: StateRows, { tables }: Fold): string {
  return hashOf(
    tables.flatMap((table) => [
      headOf(table),
      ...state
        .rows(table)
        .toSorted((a, b) => compareKeys(a, b, table.key.length))
        .map((row) => JSON.stringify(row)),
    ]),
  );
}

function headOf({ name, columns }: StateTable): string {
  return JSON.stringify({ table: name, columns });
}

function hashOf(lines: Iterable<string>): string {
  const sum = createHash('sha256');
  let block = '';
  for (const line of lines) {
    block += `${line}\n`;
    if (block.length < 65_536) continue;
    sum.update(block);
    block = '';
  }
  return sum.update(block).digest('hex');
}

/** As SQLite orders them: numbers by size, texts by their bytes (keys are ASCII). */
function compareKeys(a: Row, b: Row, length: number): number {
  for (let at = 0; at < length; at += 1) {
    const [x, y] = [a[at] ?? '', b[at] ?? ''];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
