import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import type { SavedItemTable, SavedStandingView } from '../../db/tables/saved.table.ts';

export type LocalRow = Selectable<SavedItemTable>;
export type SavedKind = 'view' | 'note' | 'alert';

/** Made or changed here, of one central and company, and not standing on the central yet; with what was removed. */
export function listLocal(db: Reader, of: { house: string; kind: SavedKind }): LocalRow[] {
  return db.all(
    read
      .selectFrom('saved_item')
      .selectAll()
      .where('house', '=', of.house)
      .where('kind', '=', of.kind),
  );
}

/** What stands on the central; of an item that was moved between two streams, the later word first. */
export function listStanding(db: Reader, kind: SavedKind): Selectable<SavedStandingView>[] {
  return db.all(
    read
      .selectFrom('saved_standing')
      .selectAll()
      .where('kind', '=', kind)
      .orderBy('changed_at', 'desc'),
  );
}

export function putRow(db: Writer, row: LocalRow): void {
  db.run(own.insertInto('saved_item').orReplace().values(row));
}

export function deleteRow(db: Writer, uuid: string): void {
  db.run(own.deleteFrom('saved_item').where('uuid', '=', uuid));
}

/** Of this computer, with how its rules stood: they speak of what its next desk may not see. */
export function forgetSaved(db: Writer): void {
  db.run(own.deleteFrom('saved_item'));
  db.run(own.deleteFrom('alert_state'));
  db.run(own.deleteFrom('alert_evaluation'));
}
