import { sql } from 'kysely';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { productIdsOf, soldLinesOf } from './sold-lines.store.ts';
import type { SoldLine } from './vendors.rules.ts';

export function listSoldLines(
  db: Reader,
  { vendorId, currencyId }: { vendorId: number; currencyId: number },
): SoldLine[] {
  return db.all(
    read
      .selectFrom(soldLinesOf(db, vendorId).as('l'))
      .select(['day', 'order_id', 'product_id', 'quantity_micro', 'total_minor'])
      .where('currency_id', '=', currencyId),
  );
}

export function listProductNames(db: Reader, ids: readonly number[]): ReadonlyMap<number, string> {
  const rows = db.all(
    read
      .selectFrom('central_product')
      .select(['id', 'name'])
      .where('id', 'in', sql<number>`(select value from json_each(${JSON.stringify(ids)}))`),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const CATALOGUE_LIMIT = 1_000;

export function listCatalogue(db: Reader, vendorId: number) {
  return db.all(
    read
      .selectFrom(productIdsOf(vendorId).as('v'))
      .innerJoin('product_mine as p', 'p.id', 'v.id')
      .select(['p.id', 'p.name'])
      .orderBy('p.name')
      .orderBy('p.id')
      .limit(CATALOGUE_LIMIT),
  );
}

export function listCertificates(db: Reader, vendorId: number) {
  return db.all(
    read
      .selectFrom(productIdsOf(vendorId).as('v'))
      .innerJoin('certification_mine as c', 'c.product_id', 'v.id')
      .leftJoin('product_mine as p', 'p.id', 'v.id')
      .select(['c.id', 'p.name as product', 'c.type', 'c.number', 'c.issuer', 'c.expires_on'])
      .orderBy('c.expires_on', 'desc')
      .orderBy('c.id'),
  );
}

export function listBankAccounts(db: Reader, vendorId: number) {
  return db.all(
    read
      .selectFrom('bank_account_mine')
      .select(['id', 'account_number', 'holder_name'])
      .where('partner_id', '=', vendorId)
      .where('active', '=', 1)
      .orderBy('id'),
  );
}
