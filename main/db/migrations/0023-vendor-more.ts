import type { Migration } from '../migrate.ts';
import { overlay } from './0003-outbox.ts';

/*
 * What the page of a vendor shows besides.
 *   state_vendor_note    what staff noted about a vendor (main/facts/folds/vendor-note.fold.ts)
 *     seq                its place in the stream: several may stand there since the same second
 *     corrects           the note that it stands instead of     corrected_by   the one that stands instead of it
 *   central_product      1 where the shop shows a text, or a picture, of it; null: this central keeps no such thing
 */
const product = overlay(
  'product',
  `category_id vendor_id currency_id kind sale_ok weight_micro company_id client_uuid has_description has_photo
    created_at written_at`,
  'name sku list_price_micro active published',
);

export const vendorMore: Migration = {
  name: '0023-vendor-more',
  sql: `
create table state_vendor_note (
  vendor_id integer not null, uuid text not null, seq integer not null, text text not null, corrects text, corrected_by text,
  said_by integer not null, said_at integer not null, primary key (vendor_id, uuid)
) strict, without rowid;

alter table central_product add column has_description integer;
alter table central_product add column has_photo integer;

drop view product_mine;
${product};
`,
};
