import type { Migration } from '../migrate.ts';

/*
 * What guards the rest.
 *   lock               the lock of this profile (id is always 1); no row where none was ever set
 *     verifier         argon2id of what was typed, with its own salt (both base64)
 *     tries            wrong ones since it last opened, counted before each is looked at
 *     wait_ms          what is left of the wait, as of steady_ms
 *     steady_ms        the computer's own running clock when the wait was last counted down: nobody can set it
 *   audit_log.hash     SHA-256 over the row and the hash before it; null in rows of the time before the chain
 *   audit_head         the last link of the chain (id is always 1): a cut off end does not go unseen
 *     genesis          SHA-256 over the rows of the time before
 *   privacy_tombstone  people who were erased here: a later pull brings back a pseudonym, never the person
 */
export const guard: Migration = {
  name: '0006-guard',
  sql: `
create table lock (
  id integer primary key check (id = 1), kind text not null, salt text not null, verifier text not null,
  idle_minutes integer not null, locked integer not null, tries integer not null,
  wait_ms integer not null, steady_ms integer not null
) strict;

alter table audit_log add column hash text;
create index audit_log_at on audit_log (at);

create table audit_head (
  id integer primary key check (id = 1), last_id integer not null, hash text not null,
  genesis_id integer not null, genesis text not null
) strict;

create trigger audit_log_no_update before update on audit_log begin
  select raise(abort, 'audit_log is append-only');
end;
create trigger audit_log_no_delete before delete on audit_log begin
  select raise(abort, 'audit_log is append-only');
end;
-- A row of an id that is taken would replace it, and fire no delete trigger.
create trigger audit_log_at_end before insert on audit_log
when new.id <= (select coalesce(max(id), 0) from audit_log) or new.hash is null begin
  select raise(abort, 'audit_log is append-only');
end;

create table privacy_tombstone (
  partner_id integer primary key, pseudonym text not null, erased_at integer not null,
  erased_by text not null
) strict;
`,
};
