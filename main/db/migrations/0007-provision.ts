import type { Migration } from '../migrate.ts';

/*
 * What we made on a central for all its desks. Whether a thing is ours is written there, as an external id; here
 * stands only what must survive being stopped between making and writing that.
 *   provision_run    one carrying out of a plan that was shown
 *     direction      apply | remove
 *     pid            of the process; another's that has not ended was interrupted
 *     outcome        done | cancelled | failed; null while it runs
 *     current        the key of the step under way, or at which it stopped
 *     error          JSON {code, params}
 *   provision_step   the last word on one item of the kit
 *     central        the address and database it is on
 *     state          begun: asked for, perhaps there | made | removed
 */
export const provision: Migration = {
  name: '0007-provision',
  sql: `
create table provision_run (
  id integer primary key, pid integer not null, direction text not null, central text not null,
  plan_hash text not null, by_login text not null, started_at integer not null, ended_at integer,
  outcome text, total integer not null, done integer not null default 0, current text, error text
) strict;

create table provision_step (
  central text not null, key text not null, run_id integer not null, state text not null,
  record_model text not null, record_id integer, external_id text, at integer not null,
  primary key (central, key)
) strict, without rowid;
`,
};
