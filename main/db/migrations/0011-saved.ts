import type { Migration } from '../migrate.ts';

/*
 * What people keep beside the figures: on this computer, and sent nowhere.
 *   saved_item         a view of a screen, a note on days, or a rule that watches a figure
 *     kind             view | note | alert
 *     house            the central and company it was made for: another one shows none of it
 *     owner            the login that made it
 *     audience         mine | role | everybody       role   whose, where it is for one
 *     body             JSON, as the contract of its kind reads it
 *   alert_state        how a rule stands
 *     state            normal | over | unjudged
 *     since            when it came to stand so
 *     armed            0 after it told, until it is normal again
 *     told_at          when it last told        seen_at   when somebody looked at that; null: it waits
 *   alert_evaluation   each time a rule was judged, the last hundred of each
 *     reason           why it could not be; null where it was
 *     as_of            of the rows it was judged by
 */
export const saved: Migration = {
  name: '0011-saved',
  sql: `
create table saved_item (
  uuid text primary key, kind text not null, house text not null, owner text not null,
  audience text not null, role text, name text not null, body text not null,
  created_at integer not null, changed_at integer not null
) strict, without rowid;
create index saved_item_house on saved_item(house, kind);

create table alert_state (
  uuid text primary key references saved_item(uuid) on delete cascade,
  state text not null, since integer not null, armed integer not null, told_at integer, seen_at integer
) strict, without rowid;

create table alert_evaluation (
  id integer primary key, uuid text not null references saved_item(uuid) on delete cascade,
  at integer not null, state text not null, reason text, value integer, previous integer,
  period_from text, period_to text, as_of integer
) strict;
create index alert_evaluation_of on alert_evaluation(uuid, id);
`,
};
