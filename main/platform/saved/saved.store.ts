import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import type { SavedItemTable } from '../../db/tables/saved.table.ts';

export type SavedRow = Selectable<SavedItemTable>;
export type SavedKind = 'view' | 'note' | 'alert';

/** Of one central and company, from the first made on. */
export function listRows(db: Reader, of: { house: string; kind: SavedKind }): SavedRow[] {
  return db.all(
    read
      .selectFrom('saved_item')
      .selectAll()
      .where('house', '=', of.house)
      .where('kind', '=', of.kind)
      .orderBy('created_at')
      .orderBy('uuid'),
  );
}

export function insertRow(db: Writer, row: SavedRow): void {
  db.run(own.insertInto('saved_item').values(row));
}

export function updateRow(db: Writer, { uuid, ...row }: SavedRow): void {
  db.run(own.updateTable('saved_item').set(row).where('uuid', '=', uuid));
}

export function deleteRow(db: Writer, uuid: string): void {
  db.run(own.deleteFrom('saved_item').where('uuid', '=', uuid));
}

/** Of this computer, with how its rules stood: they speak of what its next desk may not see. */
export function forgetSaved(db: Writer): void {
  db.run(own.deleteFrom('saved_item'));
}
