import type { Migration } from '../migrate.ts';

/*
 * Written by main/facts only:
 *   state_requirement_pack     packs (JSON) that were proposed: the topic certification.requirements names the one
 *                              that counts
 *   state_certification_event  what people said of a product that no certificate says
 *     kind                     composition | revoked | superseded      what   of what it is made that changed
 *     corrected_by             the fact that takes it back: it does not count
 * A projection, written by main/features/certification/spans only but for the triggers, dropped and rebuilt equal:
 *   certification_span         how a product or vendor stands with one kind of certificate of the pack
 *     from_day, to_day         first and last day (null: without end), without gaps since the first certificate
 *     status                   valid | expiring | in_renewal | needs_revalidation | expired | revoked | superseded
 *     holds                    1: a duty is met by it            lapses  1: after to_day it no longer is
 *     standing                 both as one number, for whom looks at all of them: 8 where it holds, and the place of
 *                              the status in the list above
 *     certificate_id           the one it comes from: the central's id, of a record that only stands here the
 *                              negative number made of its uuid, of a vendor's NIB the id of its profile
 *   certification_dirty        of whom something changed since
 *   certification_build        one row: of which rules and kinds the spans are
 */
const mark = (subject: string, id: string): string =>
  `insert into certification_dirty select '${subject}', ${id}
    where ${id} is not null on conflict do nothing;`;

const trigger = (name: string, on: string, marks: readonly string[]): string =>
  `create trigger certification_note_${name} after ${on}\nbegin\n  ${marks.join('\n  ')}\nend;`;

function noted(table: string, subject: string, column: string): string {
  const name = table.replace(/^(central|state)_/, '');
  return [
    trigger(`insert_${name}`, `insert on ${table}`, [mark(subject, `new.${column}`)]),
    trigger(`update_${name}`, `update on ${table}`, [
      mark(subject, `old.${column}`),
      mark(subject, `new.${column}`),
    ]),
    trigger(`delete_${name}`, `delete on ${table}`, [mark(subject, `old.${column}`)]),
  ].join('\n\n');
}

/** What a draft is of: the row that it changes, or what its new record names. */
const drafted = (row: 'old' | 'new'): string[] => [
  `insert into certification_dirty select 'product', c.product_id from central_certification c
    where ${row}.entity = 'certification' and c.id = ${row}.central_id and c.product_id is not null
    on conflict do nothing;`,
  `insert into certification_dirty select 'product', json_extract(${row}.mine, '$.product_id')
    where ${row}.entity = 'certification'
      and typeof(json_extract(${row}.mine, '$.product_id')) = 'integer' on conflict do nothing;`,
  `insert into certification_dirty select 'vendor', p.partner_id from central_vendor_profile p
    where ${row}.entity = 'vendor_profile' and p.id = ${row}.central_id on conflict do nothing;`,
];

/** A request that names a product asks for its certificate, another one for the vendor's own. */
const asked = (row: 'old' | 'new'): string[] => [
  `insert into certification_dirty select 'product', cast(substr(${row}.subject, 9) as integer)
    where ${row}.subject glob 'product/[1-9]*' on conflict do nothing;`,
  mark('vendor', `${row}.vendor_id`),
];

export const certification: Migration = {
  name: '0016-certification',
  sql: `
create table state_requirement_pack (
  version text primary key, decision text not null, pack text not null
) strict, without rowid;

create table state_certification_event (
  product_id integer not null, uuid text not null, kind text not null, certificate_id integer,
  on_day text not null, what text, note text not null, said_by integer not null, said_at integer not null,
  corrected_by text, primary key (product_id, uuid)
) strict, without rowid;

create table certification_span (
  subject text not null, subject_id integer not null, type text not null, from_day text not null, to_day text,
  status text not null, holds integer not null, standing integer not null, lapses integer not null, certificate_id integer not null,
  primary key (subject, subject_id, type, from_day)
) strict, without rowid;
create index certification_span_lapse on certification_span(to_day, type) where lapses = 1;

create table certification_dirty (
  subject text not null, id integer not null, primary key (subject, id)
) strict, without rowid;

create table certification_build (id integer primary key check (id = 1), stamp text not null) strict;

${noted('central_certification', 'product', 'product_id')}

${noted('central_vendor_profile', 'vendor', 'partner_id')}

${noted('state_certification_event', 'product', 'product_id')}

${trigger('insert_draft', 'insert on draft', drafted('new'))}

${trigger('update_draft', 'update on draft', [...drafted('old'), ...drafted('new')])}

${trigger('delete_draft', 'delete on draft', drafted('old'))}

${trigger('insert_evidence', 'insert on state_evidence', asked('new'))}

${trigger('update_evidence', 'update on state_evidence', [...asked('old'), ...asked('new')])}

${trigger('delete_evidence', 'delete on state_evidence', asked('old'))}
`,
};
