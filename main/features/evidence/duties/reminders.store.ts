import type { Selectable } from 'kysely';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../../db/db.ts';
import { own, read } from '../../../db/qb.ts';
import type { ReminderTable } from '../../../db/tables/evidence.table.ts';

export type ReminderRow = Selectable<ReminderTable>;

export function listReminders(db: Reader, house: string): ReminderRow[] {
  return db.all(read.selectFrom('reminder').selectAll().where('house', '=', house));
}

/** Told and not looked at; the newest first. */
export function listWaiting(db: Reader, house: string): ReminderRow[] {
  return db.all(
    read
      .selectFrom('reminder')
      .selectAll()
      .where('house', '=', house)
      .where('is_told', '=', 1)
      .where('seen_at', 'is', null)
      .orderBy('at', 'desc')
      .orderBy('due_on'),
  );
}

/** What is there already was told already: nothing is changed of it. */
export function addReminder(db: Writer, row: ReminderRow): void {
  db.run(
    own
      .insertInto('reminder')
      .values(row)
      .onConflict((conflict) => conflict.doNothing()),
  );
}

export function seeReminders(
  db: Writer,
  of: Pick<ReminderRow, 'house' | 'kind' | 'subject' | 'due_on'>,
  at: Instant,
): number {
  const rows = db.all(
    own
      .updateTable('reminder')
      .set({ seen_at: at })
      .where('house', '=', of.house)
      .where('kind', '=', of.kind)
      .where('subject', '=', of.subject)
      .where('due_on', '=', of.due_on)
      .where('seen_at', 'is', null)
      .returning('step'),
  );
  return rows.length;
}
