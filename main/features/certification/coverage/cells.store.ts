import { sql } from 'kysely';
import { likeAnywhere } from '../../../db/contains.ts';
import type { Reader } from '../../../db/db.ts';
import { own, read } from '../../../db/qb.ts';
import type { CertificationSpanTable } from '../../../db/tables/certification.table.ts';

export function listSpans(
  db: Reader,
  subject: 'product' | 'vendor',
  ids: readonly number[],
): CertificationSpanTable[] {
  if (ids.length === 0) return [];
  return db.all(
    read
      .selectFrom('certification_span')
      .selectAll()
      .where('subject', '=', subject)
      .where('subject_id', 'in', ids)
      .orderBy('subject_id')
      .orderBy('type')
      .orderBy('from_day'),
  );
}

export function listProductNames(
  db: Reader,
  ids: readonly number[],
): { id: number; name: string }[] {
  if (ids.length === 0) return [];
  return db.all(read.selectFrom('product_mine').select(['id', 'name']).where('id', 'in', ids));
}

const BY_ID = /^#(\d{1,10})$/;

/** Products whose name, or whose vendor's, has the text in it; `#12` is the one with that id. */
export function searchProducts(db: Reader, text: string): ReadonlySet<number> {
  const id = BY_ID.exec(text)?.[1];
  if (id !== undefined) return new Set([Number(id)]);
  const like = likeAnywhere(text);
  const found = db.all(
    sql<{ id: number }>`
      select v.product_id as id from product_vendor v
      join central_product p on p.id = v.product_id
      left join central_partner s on s.id = v.vendor_id
      where p.name like ${like} escape '\\' or s.name like ${like} escape '\\'`.compile(own),
  );
  return new Set(found.map(({ id }) => id));
}

export interface LapseRow {
  month: string;
  type: string;
  count: number;
}

/** Last days after which nothing holds, by month and kind. */
export function countLapses(db: Reader, { from, to }: { from: string; to: string }): LapseRow[] {
  return db.all(
    sql<LapseRow>`
      select substr(to_day, 1, 7) as month, type, count(*) as count
      from certification_span indexed by certification_span_lapse
      where lapses = 1 and to_day between ${from} and ${to}
      group by month, type order by month, type`.compile(own),
  );
}
