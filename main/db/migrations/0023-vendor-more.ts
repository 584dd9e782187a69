import type { Migration } from '../migrate.ts';

/*
 * What the page of a vendor shows besides.
 *   state_vendor_note    what staff noted about a vendor (main/facts/folds/vendor-note.fold.ts)
 *     seq                its place in the stream: several may stand there since the same second
 *     corrects           the note that it stands instead of     corrected_by   the one that stands instead of it
 *   central_product      1 where the shop shows a text, or a picture, of it; null: this central keeps no such thing
 */
export const vendorMore: Migration = {
  name: '0023-vendor-more',
  sql: `
create table state_vendor_note (
  vendor_id integer not null, uuid text not null, seq integer not null, text text not null, corrects text, corrected_by text,
  said_by integer not null, said_at integer not null, primary key (vendor_id, uuid)
) strict, without rowid;

alter table central_product add column has_description integer;
alter table central_product add column has_photo integer;
`,
};
