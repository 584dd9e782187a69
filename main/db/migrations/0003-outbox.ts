import type { Migration } from '../migrate.ts';

/*
 * What was decided here and is not on the central yet.
 *   draft          the overlay of one record: what its open messages make of it together; gone when none is open
 *     uuid         its identity here, and its external id on the central where it is created by us
 *     central_id   null until the central has it
 *     base, mine   JSON, column to value: what was there when the person edited, what it shall be
 *   outbox         one acknowledged edit, in the order of the acknowledgement; never deleted while it is open
 *     kind         create | update | action
 *     base, mine   of this edit alone
 *     children     JSON list of {uuid, entity, values}: rows created together with it
 *     state        see shared/contract/drafts.contract.ts
 *     central      the url, database, uid and company it is meant for: it is sent nowhere else
 *     theirs       JSON, column to value: what the central said where it differed
 *     error        JSON {code, params} of the last failure
 *   outbox_event   the history of a message, kept with it
 *   id_map         which record of the central a uuid of ours became
 */
export const outbox: Migration = {
  name: '0003-outbox',
  sql: `
create table draft (
  uuid text primary key, entity text not null, central_id integer, is_new integer not null,
  base text not null, mine text not null, changed_at integer not null
) strict, without rowid;
create unique index draft_record on draft (entity, central_id) where central_id is not null;

create table outbox (
  id integer primary key autoincrement, uuid text not null unique, record_uuid text not null,
  entity text not null, central_id integer, kind text not null, action text,
  base text not null, mine text not null, children text not null default '[]', theirs text,
  state text not null, is_intent integer not null, attempts integer not null default 0,
  next_at integer, sent_at integer, settled_at integer,
  created_at integer not null, created_by text not null, central text not null, error text
) strict;
create index outbox_open on outbox (state, id) where state not in ('done', 'withdrawn');
create index outbox_record on outbox (record_uuid, id);

create table outbox_event (
  id integer primary key, outbox_id integer not null, at integer not null, what text not null,
  actor text not null, detail text not null
) strict;
create index outbox_event_message on outbox_event (outbox_id, id);

create table id_map (
  uuid text primary key, entity text not null, central_id integer not null, confirmed_at integer not null
) strict, without rowid;
create index id_map_record on id_map (entity, central_id);
`,
};
