import type { Migration } from '../migrate.ts';

/*
 * How the replica is proven equal to the central (docs/decisions.md 19), see sync/verify.
 *   sync_block       the digest of 4,096 neighbouring ids of a table, by month of created_at ('' without) and
 *                    currency; the digest of a month is the sum of its blocks'. Held-back rows are left out
 *     entity         the table without its central_
 *     money          JSON list: the sum of each money column in the order of the entity's columns
 *   sync_stale       blocks whose digest is to be made anew. The triggers below note every change of a row,
 *                    whoever makes it: what is not noted would be called equal unseen
 *   sync_check       how an entity stood when it was last compared
 *     state          verified | chasing | drift | unverified
 *     verified_at    the central's clock when last all months were equal
 *     compared_at    when every row and field was last read again; compare_id: where such a run stands
 *     missing_fields JSON list of the columns that the central does not give
 *   sync_drift       differences that no newer write explains, and when they were mended
 *     how            digest | compare | repair
 *   sync_restored    the central answered as an older copy of itself: nothing is synced until a person agreed
 *     moment_at      what was settled after it may be lost there, by this desk's clock
 *   sync_clock       the central's clock went back: stamps between the two may be newer than they say
 */
const TABLES = [
  'bank_account',
  'carrier',
  'category',
  'certification',
  'commission_rule',
  'company',
  'currency',
  'invoice',
  'invoice_line',
  'order',
  'order_line',
  'partner',
  'payment',
  'payment_provider',
  'product',
  'province',
  'rating',
  'shipment',
  'stock',
  'supplier',
  'user',
  'variant',
  'vendor_profile',
];

/** Not `insert or ignore`: the upsert that fires a trigger puts its own conflict rule over the trigger's. */
function marked(entity: string, id: string): string {
  const known = `select 1 from sync_stale where entity = ${entity} and block = ${id} >> 12`;
  return `insert into sync_stale select ${entity}, ${id} >> 12 where not exists (${known})`;
}

/** An update of a row's id would be two blocks; no code changes an id. */
function noted(entity: string): string {
  const note = (row: 'old' | 'new') => `begin ${marked(`'${entity}'`, `${row}.id`)}; end;`;
  return [
    `create trigger note_insert_${entity} after insert on central_${entity} ${note('new')}`,
    `create trigger note_update_${entity} after update on central_${entity} ${note('new')}`,
    `create trigger note_delete_${entity} after delete on central_${entity} ${note('old')}`,
  ].join('\n');
}

export const verification: Migration = {
  name: '0004-verification',
  sql: `
create table sync_block (
  entity text not null, block integer not null, month text not null, currency_id integer not null,
  rows integer not null, id_sum integer not null, written_max integer, money text not null,
  primary key (entity, block, month, currency_id)
) strict, without rowid;

create table sync_stale (
  entity text not null, block integer not null, primary key (entity, block)
) strict, without rowid;

create table sync_check (
  entity text primary key, state text not null, months integer not null default 0,
  months_equal integer not null default 0, verified_at integer, compared_at integer, compare_id integer,
  rows_per_second integer, missing_fields text not null default '[]'
) strict, without rowid;

create table sync_drift (
  id integer primary key, entity text not null, month text not null, found_at integer not null,
  healed_at integer, rows integer not null, how text not null
) strict;

create table sync_restored (
  id integer primary key check (id = 1), entity text not null, seen_at integer not null,
  moment_at integer not null, accepted_at integer
) strict;

create table sync_clock (
  id integer primary key check (id = 1), from_at integer not null, to_at integer not null
) strict;

alter table sync_cycle add column verified integer not null default 0;

-- What is here already was never noted: its blocks are.
${TABLES.map((entity) => `insert into sync_stale select '${entity}', id >> 12 from central_${entity} group by 2;`).join('\n')}
create trigger note_held after insert on sync_quarantine
  begin ${marked('new.entity', 'new.central_id')}; end;
create trigger note_released after delete on sync_quarantine
  begin ${marked('old.entity', 'old.central_id')}; end;
${TABLES.map(noted).join('\n')}
`,
};
