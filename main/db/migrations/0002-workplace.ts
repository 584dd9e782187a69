import type { Migration } from '../migrate.ts';

/*
 * What is ours in this profile.
 *   connection        the one central this profile is bound to (id is always 1); never its secret
 *     secret_known    1 while the running app has it, whatever its source
 *   setting           key and JSON value; keys are declared in platform/settings/settings.ts
 *   sync_cursor       where the pull of an entity stands, see sync/pull.ts
 *     phase           first: the full pull goes on from last_id; steady: only changes are asked for
 *     window_from_at  the running window asks write_date >= this; null is the full pull
 *     window_to_at    the central's clock when the running window began: the next window's start
 *     last_id         the page after this id comes next; null when no window is running
 *     as_of_at        the central's clock at the last completed window: the entity is true as of then
 *     central_count   rows on the central when last counted, at counted_at
 *     error           JSON {code, params} of what stopped it, null where nothing did
 *   sync_cycle        one row per run over all entities
 *     pid             the process that runs it: another one's open cycle was cut off, and runs no more
 *     error           JSON {code, params} of the first failure
 *     next_at         when the next cycle is due, known once this one has ended
 *   sync_quarantine   rows that were refused, with the reason, until they parse or vanish
 *   sync_dirty        what changed since a reader of the topic last looked: key is the entity's id
 *   audit_log         who did what; written in the transaction of the deed
 */
export const workplace: Migration = {
  name: '0002-workplace',
  sql: `
create table connection (
  id integer primary key check (id = 1), kind text not null, url text not null, db text not null,
  login text not null, uid integer not null, user_name text not null, company_id integer not null,
  company_name text not null, company_ids text not null, role text not null, role_checked_at integer not null,
  secret_source text not null, secret_path text,
  secret_known integer not null, server_version text not null, saved_at integer not null
) strict;

create table setting (
  key text primary key, value text not null, changed_at integer not null
) strict, without rowid;

create table sync_cursor (
  entity text primary key, phase text not null, window_from_at integer, window_to_at integer,
  last_id integer, as_of_at integer, central_count integer, counted_at integer, error text,
  fields_hash text
) strict, without rowid;

create table sync_cycle (
  id integer primary key, pid integer not null, started_at integer not null, ended_at integer, outcome text,
  rows_read integer not null default 0, rows_changed integer not null default 0, error text,
  next_at integer
) strict;

create table sync_quarantine (
  entity text not null, central_id integer not null, code text not null, params text not null,
  row text not null, seen_at integer not null,
  primary key (entity, central_id)
) strict, without rowid;

create table sync_dirty (
  topic text not null, key text not null, primary key (topic, key)
) strict, without rowid;

create table audit_log (
  id integer primary key, at integer not null, actor text not null, role text not null,
  procedure text not null, subject text, detail text not null
) strict;
`,
};
