import type { Migration } from '../migrate.ts';

/*
 * The record of one vendor is told from its own lines: those that name it, and of those that name nobody the ones of
 * its products.
 */
export const vendorRecord: Migration = {
  name: '0018-vendor-record',
  sql: `
create index central_order_line_seller on central_order_line (vendor_id, variant_id);
`,
};
