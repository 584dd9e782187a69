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
 *   <entity>_mine  the central's rows as whoever works here sees them: with the drafts laid over them. A record that
 *                  the central does not have yet is in none of them (docs/adr/0009). Metrics never read them
 */

/**
 * The columns that may be edited, taken from the draft where it has them. Looked up, not joined: a view that joins
 * cannot be flattened where it is itself left-joined, and would be read whole for one row.
 */
export function overlay(entity: string, plain: string, edited: string): string {
  const list = (names: string): string[] => names.split(/\s+/).filter((name) => name !== '');
  const draft = `from draft d where d.entity = '${entity}' and d.central_id = c.id`;
  const columns = [
    ...list(plain).map((name) => `c.${name}`),
    ...list(edited).map(
      (name) =>
        `case when (select json_type(d.mine, '$.${name}') ${draft}) is null then c.${name}\n` +
        `    else (select json_extract(d.mine, '$.${name}') ${draft}) end as ${name}`,
    ),
  ];
  return `create view ${entity}_mine as select c.id,\n  ${columns.join(',\n  ')}
from central_${entity} c;
`;
}

const views = [
  overlay(
    'partner',
    `active is_company type parent_id commercial_id country_id tax_number ref customer_rank
    supplier_rank company_id client_uuid created_at written_at`,
    'name street street2 city zip province_id email phone mobile',
  ),
  overlay(
    'vendor_profile',
    'partner_id active uuid created_at written_at',
    `name business_type established_year nib_number halal_certified local_product_certified
    monthly_capacity min_order_quantity specialization story`,
  ),
  overlay(
    'certification',
    'product_id file_name uuid created_at written_at',
    'name type number issuer issued_on expires_on',
  ),
  overlay(
    'bank_account',
    'partner_id bank_id active created_at written_at',
    'account_number holder_name',
  ),
  overlay(
    'product',
    `category_id vendor_id currency_id kind sale_ok weight_micro company_id client_uuid created_at
    written_at`,
    'name sku list_price_micro active published',
  ),
  overlay(
    'order',
    `name state locked ordered_at ordered_day partner_id shipping_partner_id untaxed_minor tax_minor
    total_minor currency_id company_id user_id carrier_id delivery_status invoice_status client_uuid
    created_at written_at`,
    'client_ref',
  ),
  overlay(
    'shipment',
    `name state direction order_id origin partner_id carrier_id scheduled_at due_at done_at
    weight_micro backorder_id return_id company_id created_at written_at`,
    'tracking_number',
  ),
  overlay(
    'rating',
    'subject_model subject_id rating_micro feedback partner_id created_at written_at',
    'response',
  ),
];

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

${views.join('\n')}`,
};
