import type { Migration } from '../migrate.ts';

/*
 * Documents of vendors: the files themselves lie in the profile's folder `attachments`, each once, under its SHA-256.
 *   attachment         one file of one request for evidence, as this desk received it; a later version is another row
 *     uuid             our name of it: on the central it stands under the external id `__umkm__.<uuid>`
 *     central          which central it is meant for, as messages of the outbox name it
 *     request, fact    of the stream of evidence: the request, and the receipt that names the file
 *     sha1             what an Odoo calls its checksum
 *     state            waiting | sending | unknown | done | refused; of an erased person erasing (the central may have
 *                      it still) | erased
 *   reminder           that a day comes near, told once: the row is there for ever, whatever the clock says later
 *     house            the central and company that the subject is of
 *     kind, subject    certification and what ends (product/500/halal), or evidence and its request
 *     due_on, step     the day, and how many days before it this one is for; 0 where somebody waits too long
 *     is_told          0 where the day was over before this desk ever looked
 */
export const evidence: Migration = {
  name: '0017-evidence',
  sql: `
create table attachment (
  uuid text primary key, central text not null, vendor_id integer not null,
  request text not null, fact text not null,
  sha256 text not null, sha1 text not null, bytes integer not null, mime text not null,
  file_name text not null, kept_at integer not null, kept_by text not null,
  state text not null, attempts integer not null, next_at integer, error text,
  central_id integer, settled_at integer
) strict, without rowid;
create index attachment_request on attachment(request);
create index attachment_sha256 on attachment(sha256);
create index attachment_open on attachment(central, kept_at)
  where state in ('waiting', 'sending', 'unknown');

create table reminder (
  house text not null, kind text not null, subject text not null, due_on text not null,
  step integer not null, is_told integer not null, at integer not null, seen_at integer,
  primary key (house, kind, subject, due_on, step)
) strict, without rowid;
create index reminder_waiting on reminder(house, at) where is_told = 1 and seen_at is null;
`,
};
