import { type Insertable, sql, type Updateable } from 'kysely';
import { present } from '../../../shared/kernel/assert.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import type { OutboxEventTable, OutboxTable } from '../../db/tables/outbox.table.ts';
import { isOpen } from '../../platform/freshness/pending.store.ts';
import { isSeen } from '../../platform/session/sight.store.ts';
import { type Message, messageOf } from './message.ts';

type MessageChange = Updateable<Omit<OutboxTable, 'id' | 'uuid' | 'entity'>>;
type Event = Omit<OutboxEventTable, 'id' | 'outbox_id' | 'detail'> & {
  detail?: Record<string, string | number>;
};

export function addMessage(db: Writer, row: Insertable<OutboxTable>): number {
  const query = own.insertInto('outbox').values(row).returning('id');
  return present(db.get(query), 'An insert returns its row.').id;
}

export function addEvent(db: Writer, messageId: number, event: Event): void {
  const { at, what, actor, detail = {} } = event;
  const row = { outbox_id: messageId, at, what, actor, detail: JSON.stringify(detail) };
  db.run(own.insertInto('outbox_event').values(row));
}

export function changeMessage(db: Writer, id: number, change: MessageChange): void {
  db.run(own.updateTable('outbox').set(change).where('id', '=', id));
}

export function findMessage(db: Reader, id: number): Message | undefined {
  const row = db.get(read.selectFrom('outbox').selectAll().where('id', '=', id));
  return row === undefined ? undefined : messageOf(row);
}

export function listEvents(db: Reader, messageId: number) {
  return db.all(
    read
      .selectFrom('outbox_event')
      .select(['at', 'what', 'actor', 'detail'])
      .where('outbox_id', '=', messageId)
      .orderBy('id'),
  );
}

/** Those of a record that are not settled, in their order. */
export function listOpenOf(db: Reader, recordUuid: string): Message[] {
  return db
    .all(
      read
        .selectFrom('outbox')
        .selectAll()
        .where('record_uuid', '=', recordUuid)
        .where(isOpen)
        .orderBy('id'),
    )
    .map(messageOf);
}

/** Its open messages are those of another name of the same record from now on. */
export function renameOpen(db: Writer, from: string, to: string): void {
  const query = own.updateTable('outbox').set({ record_uuid: to });
  db.run(query.where('record_uuid', '=', from).where(isOpen));
}

/** Every record with an open message. */
export function listOpenRecords(db: Reader): string[] {
  const query = read.selectFrom('outbox').select('record_uuid').distinct().where(isOpen);
  return db.all(query).map(({ record_uuid }) => record_uuid);
}

export interface OutboxCounts {
  waiting: number;
  conflicts: number;
  refused: number;
}

/** What sync.status says of the outbox. */
export function countOutbox(db: Reader): OutboxCounts {
  const rows = db.all(
    read
      .selectFrom('outbox')
      .select(['state', (q) => q.fn.countAll<number>().as('n')])
      .where(isOpen)
      .where(isSeen(db))
      .groupBy('state'),
  );
  const of = (...states: string[]): number =>
    rows.reduce((sum, { state, n }) => (states.includes(state) ? sum + n : sum), 0);
  return {
    waiting: of('waiting', 'sending', 'unknown'),
    conflicts: of('conflict'),
    refused: of('refused'),
  };
}

export function countSettled(db: Reader): number {
  const query = read
    .selectFrom('outbox')
    .select((q) => q.fn.countAll<number>().as('n'))
    .where('state', 'in', ['done', 'withdrawn'])
    .where(isSeen(db));
  return db.get(query)?.n ?? 0;
}

export interface MessageWindow {
  which: 'open' | 'decide' | 'history';
  limit: number;
  offset: number;
}

/** Each with how many open ones of its record stand before it. */
export function listMessages(db: Reader, { which, limit, offset }: MessageWindow) {
  const before = sql<number>`(select count(*) from outbox b where b.record_uuid = o.record_uuid
    and b.id < o.id and b.state not in ('done', 'withdrawn'))`;
  let query = read
    .selectFrom('outbox as o')
    .selectAll()
    .select(before.as('waits_for'))
    .where(isSeen(db))
    .orderBy('o.id', which === 'history' ? 'desc' : 'asc')
    .limit(limit)
    .offset(offset);
  if (which === 'history') query = query.where('state', 'in', ['done', 'withdrawn']);
  else query = query.where(isOpen);
  if (which === 'decide') query = query.where('state', 'in', ['conflict', 'refused']);
  return db.all(query).map((row) => ({ message: messageOf(row), waitsFor: row.waits_for }));
}

/** A wait that ends later than any wait lasts was begun before the clock was set back. */
const LONGEST_WAIT_MS = 60_000;
const isDue = (now: Instant) =>
  sql<boolean>`(coalesce(next_at, 0) <= ${now} or next_at > ${now + LONGEST_WAIT_MS})`;

/**
 * What may be sent now: of each record its first open message, where nobody has to decide on it first and no wait
 * is on. `central` is the one that answers: what was meant for another stays.
 */
export function listDue(
  db: Reader,
  due: { central: string; now: Instant; limit: number; except: readonly number[] },
): Message[] {
  const { central, now, limit, except } = due;
  const query = read
    .selectFrom('outbox as o')
    .selectAll()
    .where(isOpen)
    .where('state', 'in', ['waiting', 'sending', 'unknown'])
    .where('central', '=', central)
    .where(isDue(now))
    .where(sql<boolean>`not exists (select 1 from outbox b where b.record_uuid = o.record_uuid
      and b.id < o.id and b.state not in ('done', 'withdrawn'))`)
    .where(sql<boolean>`o.id not in (select value from json_each(${JSON.stringify(except)}))`)
    .orderBy('o.id')
    .limit(limit);
  return db.all(query).map(messageOf);
}

/** What a process that died had on its way. */
export function listSending(db: Reader): number[] {
  const query = read.selectFrom('outbox').select('id').where(isOpen).where('state', '=', 'sending');
  return db.all(query).map(({ id }) => id);
}

export function listSettledAfter(db: Reader, at: Instant): Message[] {
  return db
    .all(
      read
        .selectFrom('outbox')
        .selectAll()
        .where('state', '=', 'done')
        .where('settled_at', '>', at)
        .orderBy('id'),
    )
    .map(messageOf);
}

/** Nothing is tried before then: the central cannot be reached. */
export function delayDue(db: Writer, { now, until }: { now: Instant; until: Instant }): void {
  db.run(
    own
      .updateTable('outbox')
      .set({ next_at: until })
      .where(isOpen)
      .where('state', 'in', ['waiting', 'sending', 'unknown'])
      .where(sql<boolean>`coalesce(next_at, 0) <= ${now}`),
  );
}

/** Somebody asks for it now: nothing waits for its next try any more. */
export function endWaits(db: Writer): void {
  const query = own.updateTable('outbox').set({ next_at: null });
  db.run(query.where(isOpen).where('next_at', 'is not', null));
}
