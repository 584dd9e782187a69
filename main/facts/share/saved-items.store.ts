import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import type { SavedItemTable } from '../../db/tables/saved.table.ts';
import { savedStream } from '../streams/saved.stream.ts';

export type SavedItemRow = Selectable<SavedItemTable>;

/** What this person changed here, of this central and company, in the order of the changes. */
export function listItems(db: Reader, of: { house: string; login: string }): SavedItemRow[] {
  return db.all(
    read
      .selectFrom('saved_item')
      .selectAll()
      .where('house', '=', of.house)
      .where('changed_by', '=', of.login)
      .orderBy('changed_at')
      .orderBy('uuid'),
  );
}

/** Where it stands on the central. */
export function findStreamsOf(db: Reader, uuid: string, mine: string): string[] {
  const standing = (table: 'state_saved' | 'state_private') =>
    db.get(
      read.selectFrom(table).select('uuid').where('uuid', '=', uuid).where('removed', '=', 0),
    ) !== undefined;
  return [
    ...(standing('state_saved') ? [savedStream.name] : []),
    ...(standing('state_private') ? [mine] : []),
  ];
}

export function isSetBy(db: Reader, uuid: string, fact: string): boolean {
  return (['state_saved', 'state_private'] as const).some((table) => {
    const row = read.selectFrom(table).select('removed').where('uuid', '=', uuid);
    return db.get(row.where('fact', '=', fact))?.removed === 0;
  });
}

export function markItem(
  db: Writer,
  uuid: string,
  mark: Pick<SavedItemRow, 'fact' | 'told'>,
): void {
  db.run(own.updateTable('saved_item').set(mark).where('uuid', '=', uuid));
}

export function deleteItem(db: Writer, uuid: string): void {
  db.run(own.deleteFrom('saved_item').where('uuid', '=', uuid));
}
