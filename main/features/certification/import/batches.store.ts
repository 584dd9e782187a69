import { sql } from 'kysely';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../../db/db.ts';
import { own, read } from '../../../db/qb.ts';
import type { ImportBatchTable } from '../../../db/tables/outbox.table.ts';

const SHOWN = 50;

/** Newest first, each with how many of its messages are still open. */
export function listBatches(db: Reader, central: string) {
  const open = sql<number>`(select count(*) from outbox o where o.id between b.first_message
    and b.last_message and o.state not in ('done', 'withdrawn'))`;
  return db.all(
    read
      .selectFrom('import_batch as b')
      .selectAll()
      .select(open.as('open'))
      .where('central', '=', central)
      .orderBy('at', 'desc')
      .orderBy('first_message', 'desc')
      .limit(SHOWN),
  );
}

export function findBatch(db: Reader, uuid: string, central: string): ImportBatchTable | undefined {
  return db.get(
    read
      .selectFrom('import_batch')
      .selectAll()
      .where('uuid', '=', uuid)
      .where('central', '=', central),
  );
}

export function addBatch(db: Writer, row: ImportBatchTable): void {
  db.run(own.insertInto('import_batch').values(row));
}

export function endBatch(db: Writer, uuid: string, at: Instant): void {
  db.run(own.updateTable('import_batch').set({ undone_at: at }).where('uuid', '=', uuid));
}

interface Range {
  first_message: number;
  last_message: number;
}

export function listMessagesOf(db: Reader, { first_message, last_message }: Range) {
  return db.all(
    read
      .selectFrom('outbox')
      .select(['id', 'record_uuid', 'entity', 'kind', 'state', 'attempts', 'base', 'mine'])
      .select('central_id')
      .where('id', '>=', first_message)
      .where('id', '<=', last_message)
      .orderBy('id'),
  );
}

/** Open messages that came after the import: what they hold on to is not taken from under them. */
export function listLaterOpen(db: Reader, last: number) {
  return db.all(
    read
      .selectFrom('outbox')
      .select(['record_uuid', 'mine', 'children'])
      .where('id', '>', last)
      .where('state', 'not in', ['done', 'withdrawn']),
  );
}
