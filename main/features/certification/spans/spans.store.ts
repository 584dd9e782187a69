import { sql } from 'kysely';
import type { Reader, Writer } from '../../../db/db.ts';
import { own, read } from '../../../db/qb.ts';
import type { CertificationSpanTable } from '../../../db/tables/certification.table.ts';
import type { Subject } from './holdings.ts';

/** One after the other, so that a page of the file is written once. */
export function listDirty(db: Reader, subject: Subject, limit: number): number[] {
  return db
    .all(
      read
        .selectFrom('certification_dirty')
        .select('id')
        .where('subject', '=', subject)
        .orderBy('id')
        .limit(limit),
    )
    .map(({ id }) => id);
}

const dirty = read.selectFrom('certification_dirty').select('id').limit(1).compile();

export function isAnythingDirty(db: Reader): boolean {
  return db.get(dirty) !== undefined;
}

export function clearDirty(db: Writer, subject: Subject, id: number): void {
  db.runSql('delete from certification_dirty where subject = ? and id = ?', [subject, id]);
}

/** Every product and vendor that has, or had, something: all is worked out anew. */
export function markAll(db: Writer): void {
  db.run(
    sql`insert or ignore into certification_dirty
      select 'product', id from central_product
      union select 'product', product_id from central_certification where product_id is not null
      union select 'vendor', partner_id from central_vendor_profile
      union select 'vendor', vendor_id from product_vendor where vendor_id is not null
      union select 'product', json_extract(mine, '$.product_id') from draft
        where entity = 'certification' and typeof(json_extract(mine, '$.product_id')) = 'integer'
      union select subject, subject_id from certification_span
      union select subject, subject_id from certification_duty`.compile(own),
  );
}

export function dropSpans(db: Writer, subject: Subject, id: number): void {
  db.runSql('delete from certification_span where subject = ? and subject_id = ?', [subject, id]);
}

export function addSpan(db: Writer, row: CertificationSpanTable): void {
  db.runSql(
    `insert into certification_span
      (subject, subject_id, type, from_day, to_day, status, holds, standing, lapses,
       certificate_id)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[row.subject, row.subject_id, row.type, row.from_day, row.to_day],
      ...[row.status, row.holds, row.standing, row.lapses, row.certificate_id],
    ],
  );
}

export function findStamp(db: Reader): string | null {
  return db.get(read.selectFrom('certification_build').select('stamp'))?.stamp ?? null;
}

export function saveStamp(db: Writer, stamp: string): void {
  db.run(own.deleteFrom('certification_build'));
  db.run(own.insertInto('certification_build').values({ id: 1, stamp }));
}
