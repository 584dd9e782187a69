import { sql } from 'kysely';
import { template } from '../../../db/template.ts';
import { NOW } from '../../facts/products/product-stock.ts';
import { query } from './reading/query.ts';
import { byDay, type Source, takeColumns } from './source.ts';

/** A vendor has no currency. */
const NO_CURRENCY = 0;

const allVendors = template(() =>
  query(sql`select ${sql.lit(NOW)}, n.vendor_id, ${sql.lit(NO_CURRENCY)} from (
      select partner_id as vendor_id from central_vendor_profile
      union select id from central_partner where supplier_rank > 0
      union select vendor_id from product_vendor where vendor_id is not null
    ) n`),
);

/** Who is a vendor now, as facts/places/known-vendor.ts has it: all under the one day. */
export const knownVendors: Source = {
  id: 'vendor',
  version: 1,
  days: query(sql<{ day: string | null }>`select ${sql.lit(NOW)} as day`),
  read: (db, { from, to }) =>
    from <= NOW && NOW <= to
      ? byDay(db.tuples(allVendors({})), (some) => takeColumns(some, ['vendor'], NO_CURRENCY))
      : new Map(),
};
