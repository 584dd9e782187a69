import { sql } from 'kysely';
import type { Reader } from '../../../db/db.ts';
import { read } from '../../../db/qb.ts';
import { vendorIds, vendorProfiles } from '../vendor-sql.store.ts';

/** Every vendor as whoever works here sees it, by id. */
export function listCandidates(db: Reader) {
  return db.all(
    read
      .selectFrom(vendorIds.as('v'))
      .innerJoin('partner_mine as p', 'p.id', 'v.id')
      .leftJoin(vendorProfiles.as('f'), 'f.partner_id', 'v.id')
      .select(['p.id', 'p.city', 'p.phone', 'p.mobile', 'p.tax_number', 'f.nib_number'])
      .select(sql<string>`coalesce(p.name, f.name, '#' || v.id)`.as('vendor_name'))
      .orderBy('p.id'),
  );
}

export function listAccounts(db: Reader) {
  return db.all(
    read
      .selectFrom('bank_account_mine')
      .select(['partner_id', 'account_number'])
      .where('partner_id', 'is not', null)
      .where('active', '=', 1),
  );
}
