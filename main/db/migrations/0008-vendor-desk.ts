import type { Migration } from '../migrate.ts';

/*
 * A desk whose rows are a vendor's own, or that has to give up what its role may no longer see (docs/ROLES.md).
 *   connection.partner_id   the partner of the login: whose rows a vendor's are
 *   central_order_line      what its order says, where the order itself is not here: filled on a vendor's desk alone
 *     region_id             province of the customer
 *   own_sale_line           sale_line of a vendor's desk: of lines alone, and of its own (docs/adr/0012)
 *   desk_clearing           a right was taken away, and what it showed is not yet gone from this computer (one row)
 */
export const vendorDesk: Migration = {
  name: '0008-vendor-desk',
  sql: `
alter table connection add column partner_id integer;

alter table central_order_line add column ordered_at integer;
alter table central_order_line add column ordered_day text;
alter table central_order_line add column region_id integer;
alter table central_order_line add column order_state text;

create view own_sale_line as
select l.id as line_id, l.order_id, l.ordered_day as day, l.ordered_at,
  null as customer_id, l.region_id as province_id, v.product_id, p.category_id, l.vendor_id,
  l.quantity_micro, l.subtotal_minor, l.tax_minor, l.total_minor, l.currency_id
from central_order_line l
left join central_variant v on v.id = l.variant_id
left join central_product p on p.id = v.product_id
where l.order_state = 'sale' and l.display_kind is null and l.is_delivery = 0
  and l.is_down_payment = 0 and l.vendor_id = (select partner_id from connection);

create table desk_clearing (
  id integer primary key check (id = 1), since integer not null, from_role text not null, to_role text not null
) strict;
`,
};
