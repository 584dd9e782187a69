import { sql } from 'kysely';
import type { Reader } from '../../../db/db.ts';
import { own, read } from '../../../db/qb.ts';
import { productIdsOf, soldLinesOf } from '../sold-lines.store.ts';

/** Of one vendor, the newest so many. */
export interface Wanted {
  id: number;
  limit: number;
}

export function listOrders(
  db: Reader,
  { id, limit, currencyId }: Wanted & { currencyId: number },
): { order_id: number; name: string | null; at: number | null; total_minor: number }[] {
  return db.all(
    sql<{ order_id: number; name: string | null; at: number | null; total_minor: number }>`
      select l.order_id, o.name, l.at, l.total_minor from (
        select order_id, max(ordered_at) as at,
          sum(case when currency_id = ${currencyId} then total_minor else 0 end) as total_minor
        from ${soldLinesOf(db, id)} group by order_id order by at desc, order_id desc limit ${limit}
      ) l left join central_order o on o.id = l.order_id
      order by l.at desc, l.order_id desc`.compile(own),
  );
}

/** Certificates that began or ended by the day. */
export function listCertificateDays(
  db: Reader,
  { id, limit, today }: Wanted & { today: string },
): { id: number; what: string; day: string; type: string | null; product: string | null }[] {
  return db.all(
    sql<{ id: number; what: string; day: string; type: string | null; product: string | null }>`
      select c.id, w.what, case w.what when 'issued' then c.issued_on else c.expires_on end as day,
        c.type, p.name as product
      from ${productIdsOf(id)} v
      join certification_mine c on c.product_id = v.id
      join product_mine p on p.id = v.id
      join (select 'issued' as what union all select 'ended') w
      where case w.what when 'issued' then c.issued_on else c.expires_on end <= ${today}
      order by day desc, c.id desc limit ${limit}`.compile(own),
  );
}

export function listSaidOfProducts(db: Reader, { id, limit }: Wanted) {
  return db.all(
    read
      .selectFrom(productIdsOf(id).as('v'))
      .innerJoin('state_certification_event as e', 'e.product_id', 'v.id')
      .innerJoin('product_mine as p', 'p.id', 'v.id')
      .select(['e.uuid', 'e.kind', 'e.said_at', 'e.on_day', 'p.name as product'])
      .where('e.corrected_by', 'is', null)
      .orderBy('e.said_at', 'desc')
      .orderBy('e.uuid')
      .limit(limit),
  );
}

/** What the house decided of it: its standing, its tier, its statements for tax. */
export function listDecisions(db: Reader, { id, limit }: Wanted) {
  return db.all(
    read
      .selectFrom('state_policy_decision')
      .select(['uuid', 'title', 'state', 'proposed_at', 'settled_at'])
      .where((either) =>
        either.or([
          either('topic', 'in', [`certification.vendor/${id}`, `commission.tier/${id}`]),
          either('topic', 'like', `tax.statement/${id}/%`),
        ]),
      )
      .orderBy('proposed_at', 'desc')
      .orderBy('uuid')
      .limit(limit),
  );
}

/** What was edited here, and not taken back. */
export function listEdits(db: Reader, { id, limit }: Wanted) {
  const products = productIdsOf(id);
  return db.all(
    read
      .selectFrom('outbox')
      .select(['uuid', 'entity', 'kind', 'mine', 'state', 'created_at'])
      .where('state', '<>', 'withdrawn')
      .where(
        sql<boolean>`(
          (entity = 'partner' and central_id = ${id})
          or (entity = 'vendor_profile' and central_id in
            (select x.id from central_vendor_profile x where x.partner_id = ${id}))
          or (entity = 'bank_account' and central_id in
            (select x.id from central_bank_account x where x.partner_id = ${id}))
          or (entity = 'product' and central_id in (select p.id from ${products} p))
          or (entity = 'certification' and central_id in (
            select x.id from central_certification x
            where x.product_id in (select p.id from ${products} p)
          ))
        )`,
      )
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit),
  );
}

export const findJoined = (db: Reader, id: number): number | null =>
  db.get(read.selectFrom('partner_mine').select('created_at').where('id', '=', id))?.created_at ??
  null;
