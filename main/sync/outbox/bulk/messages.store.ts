import { type Selectable, sql } from 'kysely';
import type { Reader, Writer } from '../../../db/db.ts';
import { own, read } from '../../../db/qb.ts';
import type { OutboxTable } from '../../../db/tables/outbox.table.ts';

const columns = [
  ...(['uuid', 'record_uuid', 'entity', 'central_id', 'kind', 'action', 'base', 'mine'] as const),
  ...(['children', 'state', 'is_intent', 'created_at', 'created_by', 'central'] as const),
];

export type NewMessage = Pick<Selectable<OutboxTable>, (typeof columns)[number]>;

/** Messages that were written in one go: those from the first through the last. */
export interface MessageRange {
  first: number;
  last: number;
}

const insertMessage = `insert into outbox (${columns.join(', ')})
  values (${columns.map(() => '?').join(', ')})`;

/** With their history. */
export function addMessages(db: Writer, rows: readonly NewMessage[]): MessageRange {
  const before = idsIn(db).last;
  for (const row of rows) {
    db.runSql(
      insertMessage,
      columns.map((column) => row[column]),
    );
  }
  const range = idsIn(db, before);
  db.run(
    sql`insert into outbox_event (outbox_id, at, what, actor, detail)
      select id, created_at, 'queued', created_by, '{}' from outbox
      where id between ${range.first} and ${range.last} order by id`.compile(own),
  );
  return range;
}

/** Of the messages after one. Numbers of those that were forgotten are not given again. */
function idsIn(db: Reader, after = 0): MessageRange {
  const ids = read
    .selectFrom('outbox')
    .select((q) => [
      q.fn.min<number | null>('id').as('first'),
      q.fn.max<number | null>('id').as('last'),
    ])
    .where('id', '>', after);
  const found = db.get(ids);
  return { first: found?.first ?? after, last: found?.last ?? after };
}

/** What one message alone lays over its record. Given back are records of which others wait too. */
export function addDrafts(db: Writer, { first, last }: MessageRange): string[] {
  const others = db.all(
    sql<{ uuid: string }>`select o.record_uuid as uuid from outbox o
      where o.id between ${first} and ${last}
      group by o.record_uuid
      having count(*) > 1 or exists (select 1 from draft d where d.uuid = o.record_uuid)`.compile(
      own,
    ),
  );
  const known = others.map(({ uuid }) => uuid);
  db.run(
    sql`insert into draft (uuid, entity, central_id, is_new, base, mine, changed_at)
      select record_uuid, entity, central_id, central_id is null, base, mine, created_at
      from outbox where id between ${first} and ${last}
        and record_uuid not in (select value from json_each(${JSON.stringify(known)}))
      order by record_uuid`.compile(own),
  );
  return known;
}

/** As if they had never been: they were seen by nobody but this desk. */
export function forgetMessages(db: Writer, ids: readonly number[]): void {
  const listed = sql`(select value from json_each(${JSON.stringify(ids)}))`;
  db.run(sql`delete from outbox_event where outbox_id in ${listed}`.compile(own));
  db.run(sql`delete from outbox where id in ${listed}`.compile(own));
}

/** Over records of which nothing waits lies nothing. Given back are the others. */
export function dropDrafts(db: Writer, uuids: readonly string[]): string[] {
  const listed = sql`(select value from json_each(${JSON.stringify(uuids)}))`;
  const waiting = db.all(
    sql<{ uuid: string }>`select distinct record_uuid as uuid from outbox
      where state not in ('done', 'withdrawn') and record_uuid in ${listed}`.compile(own),
  );
  db.run(sql`delete from draft where uuid in ${listed}`.compile(own));
  return waiting.map(({ uuid }) => uuid);
}
