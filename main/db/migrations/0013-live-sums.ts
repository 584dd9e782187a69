import type { Migration } from '../migrate.ts';

/*
 * What changed since cells were written, for the sums that are asked for while a pull writes: kept up by
 * main/analytics/rollups/live just before each transaction commits.
 *   rollup_touched   orders of which this transaction changed what was sold, noted by the triggers below. Empty
 *                    between two: where it is not, somebody wrote who kept no sums up, and none of them is trusted
 *   rollup_live      of a rollup and a day: cells to add to the stored ones of that day
 *   rollup_unsure    noted days (rollup_dirty) of which rollup_live does not say all
 *   rollup_change    the cells that were written last, numbered: who keeps some looks here which of them are old
 */

const NAMED = 1_024;

const isBuilt = 'exists (select 1 from rollup_source)';

/** `do nothing` and not `or ignore`: see rollup-triggers.ts. */
const touch = (id: string, when = 'true'): string =>
  `insert into rollup_touched select ${id} where ${when} on conflict do nothing;`;

const differ = (names: readonly string[]): string =>
  names.map((name) => `old.${name} is not new.${name}`).join(' or ');

interface Touching {
  when?: string;
  body: readonly string[];
}

function trigger(what: string, table: string, { when = 'true', body }: Touching): string {
  return `create trigger rollup_touch_${what}_${table} after ${what} on central_${table}
when (${when}) and ${isBuilt}
begin
  ${body.join('\n  ')}
end;`;
}

/** What live sums look at of an order, and of its lines. */
const ofOrder = ['state', 'ordered_day'];
const ofLine = [
  ...['order_id', 'variant_id', 'vendor_id', 'currency_id', 'display_kind', 'is_delivery'],
  ...['is_down_payment', 'quantity_micro', 'subtotal_minor', 'total_minor'],
];

const hasLines = 'exists (select 1 from central_order_line l where l.order_id = new.id)';

const touches = [
  trigger('insert', 'order', { when: hasLines, body: [touch('new.id')] }),
  trigger('update', 'order', { when: differ(ofOrder), body: [touch('new.id')] }),
  trigger('delete', 'order', { body: [touch('old.id')] }),
  trigger('insert', 'order_line', { body: [touch('new.order_id')] }),
  trigger('update', 'order_line', {
    when: differ(ofLine),
    body: [touch('old.order_id'), touch('new.order_id', 'new.order_id is not old.order_id')],
  }),
  trigger('delete', 'order_line', { body: [touch('old.order_id')] }),
];

const named = (what: string, row: 'old' | 'new'): string =>
  `create trigger rollup_named_${what} after ${what} on rollup_cell
begin
  insert into rollup_change (rollup, unit, at) values (${row}.rollup, ${row}.unit, ${row}.at);
  delete from rollup_change where number <= (select max(number) from rollup_change) - ${NAMED};
end;`;

export const liveSums: Migration = {
  name: '0013-live-sums',
  sql: `
create table rollup_touched (order_id integer primary key) strict;

create table rollup_live (
  rollup text not null, day text not null, rows integer not null, data blob not null,
  primary key (rollup, day)
) strict;

create table rollup_unsure (source text not null, day text not null, primary key (source, day)) strict, without rowid;
insert into rollup_unsure select source, at from rollup_dirty 
  where length(at) = 10 and source = 'sale_line';

create table rollup_change (
  number integer primary key, rollup text not null, unit text not null, at text not null
) strict;
insert into rollup_change values (1, '', '', '');

${touches.join('\n')}
${named('insert', 'new')}
${named('update', 'new')}
${named('delete', 'old')}
`,
};
