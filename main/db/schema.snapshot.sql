CREATE VIEW product_vendor as
select p.id as product_id, p.category_id,
  coalesce(p.vendor_id, (
    select s.partner_id from central_supplier s where s.product_id = p.id order by s.sequence, s.id limit 1
  )) as vendor_id
from central_product p;

CREATE VIEW refund_line as
select il.id as line_id, i.id as invoice_id, i.invoice_on as day, l.order_id,
  coalesce(c.commercial_id, i.partner_id) as customer_id, c.province_id, v.product_id, p.category_id,
  coalesce(l.vendor_id, p.vendor_id) as vendor_id,
  il.quantity_micro, il.subtotal_minor, il.total_minor, il.currency_id
from central_invoice i
join central_invoice_line il on il.invoice_id = i.id
left join central_order_line l on l.id = (
  select min(x.order_line_id) from central_order_line_invoice_line x where x.invoice_line_id = il.id
)
left join central_variant v on v.id = il.variant_id
left join product_vendor p on p.product_id = v.product_id
left join central_partner c on c.id = i.partner_id
where i.kind = 'out_refund' and i.state = 'posted' and il.display_kind = 'product'
  and coalesce(l.is_delivery, 0) = 0 and coalesce(l.is_down_payment, 0) = 0;

CREATE VIEW sale_line as
select l.id as line_id, l.order_id, o.ordered_day as day, o.ordered_at,
  coalesce(c.commercial_id, o.partner_id) as customer_id, c.province_id, v.product_id, p.category_id,
  coalesce(l.vendor_id, p.vendor_id) as vendor_id,
  l.quantity_micro, l.subtotal_minor, l.tax_minor, l.total_minor, l.currency_id
from central_order o
join central_order_line l on l.order_id = o.id
left join central_variant v on v.id = l.variant_id
left join product_vendor p on p.product_id = v.product_id
left join central_partner c on c.id = o.partner_id
where o.state = 'sale' and l.display_kind is null and l.is_delivery = 0 and l.is_down_payment = 0;

CREATE TABLE audit_log (
  id integer primary key, at integer not null, actor text not null, role text not null,
  procedure text not null, subject text, detail text not null
) strict;

CREATE TABLE central_bank_account (
  id integer primary key, partner_id integer, account_number text not null, holder_name text,
  bank_id integer, active integer not null, created_at integer, written_at integer
) strict;

CREATE TABLE central_carrier (
  id integer primary key, name text not null, active integer not null, delivery_type text,
  product_id integer, created_at integer, written_at integer
) strict;

CREATE TABLE central_category (
  id integer primary key, name text not null, full_name text not null, parent_id integer,
  parent_path text, created_at integer, written_at integer
) strict;

CREATE TABLE central_certification (
  id integer primary key, name text, product_id integer, type text, number text, issuer text,
  issued_on text, expires_on text, file_name text, uuid text, created_at integer, written_at integer
) strict;

CREATE TABLE central_commission_rule (
  id integer primary key, name text, vendor_id integer, category_id integer, type text,
  value_micro integer, amount_minor integer, currency_id integer, effective_from text, effective_to text,
  active integer, uuid text, created_at integer, written_at integer
) strict;

CREATE TABLE central_company (
  id integer primary key, name text not null, active integer not null, currency_id integer not null,
  partner_id integer, created_at integer, written_at integer
) strict;

CREATE TABLE central_currency (
  id integer primary key, name text not null, symbol text, decimals integer not null,
  active integer not null, created_at integer, written_at integer
) strict;

CREATE TABLE central_invoice (
  id integer primary key, name text, kind text not null, state text not null, payment_state text,
  invoice_on text, due_on text, origin text, partner_id integer, currency_id integer not null,
  company_id integer, untaxed_minor integer not null, tax_minor integer not null, total_minor integer not null,
  residual_minor integer not null, reversed_id integer, created_at integer, written_at integer
) strict;

CREATE TABLE central_invoice_line (
  id integer primary key, invoice_id integer not null, name text, display_kind text, variant_id integer,
  partner_id integer, quantity_micro integer not null, unit_price_micro integer not null,
  subtotal_minor integer not null, total_minor integer not null, currency_id integer not null,
  company_id integer, created_at integer, written_at integer
) strict;

CREATE TABLE central_order (
  id integer primary key, name text not null, state text not null, locked integer not null,
  ordered_at integer, ordered_day text, partner_id integer not null, shipping_partner_id integer,
  untaxed_minor integer not null, tax_minor integer not null, total_minor integer not null,
  currency_id integer not null, company_id integer not null, user_id integer, client_ref text,
  carrier_id integer, delivery_status text, invoice_status text, client_uuid text,
  created_at integer, written_at integer
) strict;

CREATE TABLE central_order_line (
  id integer primary key, order_id integer not null, sequence integer not null, variant_id integer,
  name text, display_kind text, quantity_micro integer not null, delivered_micro integer not null,
  invoiced_micro integer not null, unit_price_micro integer not null, discount_micro integer not null,
  subtotal_minor integer not null, tax_minor integer not null, total_minor integer not null,
  currency_id integer, company_id integer, is_delivery integer not null, is_down_payment integer not null,
  vendor_id integer, client_uuid text, created_at integer, written_at integer
) strict;

CREATE TABLE central_order_line_invoice_line (
  order_line_id integer not null, invoice_line_id integer not null,
  primary key (order_line_id, invoice_line_id)
) strict, without rowid;

CREATE TABLE central_partner (
  id integer primary key, name text, active integer not null, is_company integer not null, type text,
  parent_id integer, commercial_id integer, street text, street2 text, city text, zip text,
  province_id integer, country_id integer, email text, phone text, mobile text, tax_number text, ref text,
  customer_rank integer not null, supplier_rank integer not null, company_id integer, client_uuid text,
  created_at integer, written_at integer
) strict;

CREATE TABLE central_payment (
  id integer primary key, reference text not null, provider_id integer, method_code text,
  provider_reference text, amount_minor integer not null, currency_id integer not null, state text not null,
  changed_at integer, operation text, source_id integer, partner_id integer, company_id integer,
  created_at integer, written_at integer
) strict;

CREATE TABLE central_payment_order (
  payment_id integer not null, order_id integer not null,
  primary key (payment_id, order_id)
) strict, without rowid;

CREATE TABLE central_payment_provider (
  id integer primary key, name text not null, code text not null, state text,
  company_id integer, created_at integer, written_at integer
) strict;

CREATE TABLE central_product (
  id integer primary key, name text not null, active integer not null, sku text,
  category_id integer, vendor_id integer, list_price_micro integer not null, currency_id integer,
  kind text, sale_ok integer not null, weight_micro integer not null, company_id integer, published integer,
  client_uuid text, created_at integer, written_at integer
) strict;

CREATE TABLE central_province (
  id integer primary key, name text not null, code text not null, created_at integer, written_at integer
) strict;

CREATE TABLE central_rating (
  id integer primary key, subject_model text, subject_id integer, rating_micro integer not null, feedback text,
  partner_id integer, response text, created_at integer, written_at integer
) strict;

CREATE TABLE central_shipment (
  id integer primary key, name text not null, state text not null, direction text, order_id integer,
  origin text, partner_id integer, carrier_id integer, tracking_number text, scheduled_at integer,
  due_at integer, done_at integer, weight_micro integer not null, backorder_id integer, return_id integer,
  company_id integer, created_at integer, written_at integer
) strict;

CREATE TABLE central_stock (
  id integer primary key, variant_id integer not null, location_id integer, lot_id integer,
  quantity_micro integer not null, reserved_micro integer not null, company_id integer,
  created_at integer, written_at integer
) strict;

CREATE TABLE central_supplier (
  id integer primary key, partner_id integer not null, product_id integer, sequence integer not null,
  created_at integer, written_at integer
) strict;

CREATE TABLE central_user (
  id integer primary key, name text not null, login text not null, active integer not null,
  portal integer not null, partner_id integer, company_id integer, created_at integer, written_at integer
) strict;

CREATE TABLE central_variant (
  id integer primary key, product_id integer not null, active integer not null, sku text, barcode text,
  created_at integer, written_at integer
) strict;

CREATE TABLE central_vendor_profile (
  id integer primary key, name text, partner_id integer not null, business_type text,
  established_year integer, nib_number text, halal_certified integer not null,
  local_product_certified integer not null, monthly_capacity integer, min_order_quantity integer,
  specialization text, story text, active integer, uuid text, created_at integer, written_at integer
) strict;

CREATE TABLE connection (
  id integer primary key check (id = 1), kind text not null, url text not null, db text not null,
  login text not null, uid integer not null, user_name text not null, company_id integer not null,
  company_name text not null, company_ids text not null, role text not null, role_checked_at integer not null,
  secret_source text not null, secret_path text,
  secret_known integer not null, server_version text not null, saved_at integer not null
) strict;

CREATE TABLE setting (
  key text primary key, value text not null, changed_at integer not null
) strict, without rowid;

CREATE TABLE sync_cursor (
  entity text primary key, phase text not null, window_from_at integer, window_to_at integer,
  last_id integer, as_of_at integer, central_count integer, counted_at integer, error text,
  fields_hash text
) strict, without rowid;

CREATE TABLE sync_cycle (
  id integer primary key, pid integer not null, started_at integer not null, ended_at integer, outcome text,
  rows_read integer not null default 0, rows_changed integer not null default 0, error text,
  next_at integer
) strict;

CREATE TABLE sync_dirty (
  topic text not null, key text not null, primary key (topic, key)
) strict, without rowid;

CREATE TABLE sync_quarantine (
  entity text not null, central_id integer not null, code text not null, params text not null,
  row text not null, seen_at integer not null,
  primary key (entity, central_id)
) strict, without rowid;

CREATE INDEX central_bank_account_partner on central_bank_account(partner_id);

CREATE INDEX central_certification_product on central_certification(product_id);

CREATE INDEX central_invoice_line_invoice on central_invoice_line(invoice_id);

CREATE INDEX central_invoice_on on central_invoice(invoice_on);

CREATE INDEX central_order_day on central_order(ordered_day, id);

CREATE INDEX central_order_line_invoice_line_back on central_order_line_invoice_line(invoice_line_id);

CREATE INDEX central_order_line_order on central_order_line(order_id);

CREATE INDEX central_order_partner on central_order(partner_id, ordered_day);

CREATE INDEX central_partner_commercial on central_partner(commercial_id);

CREATE INDEX central_payment_order_back on central_payment_order(order_id);

CREATE INDEX central_product_vendor on central_product(vendor_id);

CREATE INDEX central_rating_subject on central_rating(subject_model, subject_id);

CREATE INDEX central_shipment_order on central_shipment(order_id);

CREATE INDEX central_stock_variant on central_stock(variant_id);

CREATE INDEX central_supplier_product on central_supplier(product_id, sequence, id);

CREATE INDEX central_variant_product on central_variant(product_id);

CREATE INDEX central_vendor_profile_partner on central_vendor_profile(partner_id);
