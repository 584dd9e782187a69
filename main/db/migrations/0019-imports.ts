import type { Migration } from '../migrate.ts';

/*
 * Lists of vendors and certificates that people brought, each written in one transaction.
 *   import_batch     one committed file
 *     central        which central it is meant for, as messages of the outbox name it
 *     created,       rows that made a record, and that changed one
 *     changed,       and rows of which nothing was made
 *     left_out
 *     first_message, the messages it made: nothing else stands between them
 *     last_message
 *     undone_at      nothing of it waits any more, because somebody took it back
 */
export const imports: Migration = {
  name: '0019-imports',
  sql: `
create table import_batch (
  uuid text primary key, central text not null, kind text not null, file_name text not null,
  at integer not null, made_by text not null,
  created integer not null, changed integer not null, left_out integer not null,
  first_message integer not null, last_message integer not null, undone_at integer
) strict, without rowid;
`,
};
