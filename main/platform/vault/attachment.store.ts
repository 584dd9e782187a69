import { type Selectable, sql } from 'kysely';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import type { AttachmentTable } from '../../db/tables/evidence.table.ts';

export type AttachmentRow = Selectable<AttachmentTable>;
/**
 * A file of a request is on its way to the central until it is seen there. Of an erased person it goes from here at
 * once, and from the central with the next contact.
 */
export const attachmentStates = [
  ...(['waiting', 'sending', 'unknown', 'done', 'refused'] as const),
  ...(['erasing', 'erased'] as const),
] as const;

export const erasedHere = sql<boolean>`state in ('erasing', 'erased')`;
const lasting = sql<boolean>`state not in ('erasing', 'erased')`;

export type NewAttachment = Omit<
  AttachmentRow,
  'state' | 'attempts' | 'next_at' | 'error' | 'central_id' | 'settled_at'
>;

export function addAttachment(db: Writer, row: NewAttachment): void {
  db.run(
    own.insertInto('attachment').values({
      ...{ ...row, state: 'waiting', attempts: 0 },
      ...{ next_at: null, error: null, central_id: null, settled_at: null },
    }),
  );
}

export function findAttachment(db: Reader, uuid: string): AttachmentRow | undefined {
  return db.get(read.selectFrom('attachment').selectAll().where('uuid', '=', uuid));
}

/** Every version of the files of these requests, the oldest first. */
export function listAttachmentsOf(db: Reader, requests: readonly string[]): AttachmentRow[] {
  return db.all(
    read
      .selectFrom('attachment')
      .selectAll()
      .where(sql<boolean>`request in (select value from json_each(${JSON.stringify(requests)}))`)
      .orderBy('kept_at')
      .orderBy('uuid'),
  );
}

export function findFile(db: Reader, sha256: string): AttachmentRow | undefined {
  return db.get(
    read
      .selectFrom('attachment')
      .selectAll()
      .where('sha256', '=', sha256)
      .where(lasting)
      .orderBy('kept_at'),
  );
}

const open = sql<boolean>`state in ('waiting', 'sending', 'unknown')`;

export function listDueAttachments(
  db: Reader,
  { central, now, limit }: { central: string; now: Instant; limit: number },
): AttachmentRow[] {
  return db.all(
    read
      .selectFrom('attachment')
      .selectAll()
      .where(open)
      .where('central', '=', central)
      .where(sql<boolean>`coalesce(next_at, 0) <= ${now}`)
      .orderBy('kept_at')
      .orderBy('uuid')
      .limit(limit),
  );
}

export function changeAttachment(
  db: Writer,
  uuid: string,
  change: Partial<Omit<AttachmentRow, 'uuid'>>,
): void {
  db.run(own.updateTable('attachment').set(change).where('uuid', '=', uuid));
}

/** A process that died between sending and hearing: the central is asked before anything is sent again. */
export function doubtSending(db: Writer): void {
  db.run(own.updateTable('attachment').set({ state: 'unknown' }).where('state', '=', 'sending'));
}

export function delayAttachments(
  db: Writer,
  { now, until }: { now: Instant; until: Instant },
): void {
  db.run(
    own
      .updateTable('attachment')
      .set({ next_at: until })
      .where(open)
      .where(sql<boolean>`coalesce(next_at, 0) <= ${now}`),
  );
}

/** Somebody asks for it now; what the central once refused is tried again too. */
export function sendAttachmentsNow(db: Writer): void {
  db.run(own.updateTable('attachment').set({ next_at: null }).where(open));
  const again = { state: 'waiting', error: null };
  db.run(own.updateTable('attachment').set(again).where('state', '=', 'refused'));
}

/** Of a desk that may see them no more. What is not at the central yet is kept for who took it in, and shown to nobody. */
export function forgetSettled(db: Writer): void {
  db.run(own.deleteFrom('attachment').where('state', 'in', ['done', 'erased']));
  db.run(own.deleteFrom('reminder'));
}

export interface NamedDocument {
  sha256: string;
  name: string;
  bytes: number;
}

/** Each document that lies here, once. */
export function listDocuments(db: Reader): NamedDocument[] {
  return db.all(
    read
      .selectFrom('attachment')
      .select(['sha256', 'bytes', sql<string>`min(file_name)`.as('name')])
      .where(lasting)
      .groupBy(['sha256', 'bytes'])
      .orderBy('sha256'),
  );
}

export function listHashes(db: Reader): string[] {
  return db
    .all(read.selectFrom('attachment').select('sha256').distinct().where(lasting))
    .map(({ sha256 }) => sha256);
}
