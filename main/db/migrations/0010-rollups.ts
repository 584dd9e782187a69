import type { Migration } from '../migrate.ts';
import { rollupTriggers } from './rollup-triggers.ts';

/*
 * What metrics are answered from without reading every line: written by main/analytics/rollups only, but for the
 * triggers below, which note in the very transaction of a change what it makes stale (main/analytics/rollups).
 *   rollup_source     which sources have been built, and as what
 *     stamp           versions of its definitions and the company's currency: another one is another build
 *   rollup_cell       the cells of one rollup and day, month or year: columns of numbers, see rollups/codec.ts
 *     unit            day | month | year            at      YYYY-MM-DD, YYYY-MM or YYYY
 *     rows            how many cells
 *   rollup_dirty      at a day: the cells of it are not what its rows are (of the source activity: nor those of any
 *                     later day). At a month or year: its cells are not the sum of the cells of its days
 *   rollup_moved      a product whose vendor, category or variants changed: its days are not yet known to be dirty.
 *                     0: lines without a product
 *   rollup_code       small numbers for the codes of payment methods
 * Without a row in rollup_source nothing is noted: there is nothing that could be stale.
 */
export const rollups: Migration = {
  name: '0010-rollups',
  sql: `
create table rollup_source (source text primary key, stamp text not null) strict, without rowid;

create table rollup_cell (
  rollup text not null, unit text not null, at text not null, rows integer not null, data blob not null,
  primary key (rollup, unit, at)
) strict;

create table rollup_dirty (source text not null, at text not null, primary key (source, at)) strict, without rowid;

create table rollup_moved (product_id integer primary key) strict;

create table rollup_code (id integer primary key, code text not null unique) strict;

-- The days of a person are found through what was paid and given back; orders have such an index.
create index central_payment_payer on central_payment(partner_id) where state = 'done';
create index central_invoice_refunded on central_invoice(partner_id) where kind = 'out_refund';

-- A day of each is read through these.
create index central_payment_failed on central_payment(changed_at) where state in ('cancel', 'error');
create index central_rating_made on central_rating(created_at);

${rollupTriggers}
`,
};
