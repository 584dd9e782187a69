CREATE VIEW bank_account_mine as select c.id,
  c.partner_id,
  c.bank_id,
  c.active,
  c.created_at,
  c.written_at,
  case when (select json_type(d.mine, '$.account_number') from draft d where d.entity = 'bank_account' and d.central_id = c.id) is null then c.account_number
    else (select json_extract(d.mine, '$.account_number') from draft d where d.entity = 'bank_account' and d.central_id = c.id) end as account_number,
  case when (select json_type(d.mine, '$.holder_name') from draft d where d.entity = 'bank_account' and d.central_id = c.id) is null then c.holder_name
    else (select json_extract(d.mine, '$.holder_name') from draft d where d.entity = 'bank_account' and d.central_id = c.id) end as holder_name
from central_bank_account c;

CREATE VIEW certification_mine as select c.id,
  c.product_id,
  c.file_name,
  c.uuid,
  c.created_at,
  c.written_at,
  case when (select json_type(d.mine, '$.name') from draft d where d.entity = 'certification' and d.central_id = c.id) is null then c.name
    else (select json_extract(d.mine, '$.name') from draft d where d.entity = 'certification' and d.central_id = c.id) end as name,
  case when (select json_type(d.mine, '$.type') from draft d where d.entity = 'certification' and d.central_id = c.id) is null then c.type
    else (select json_extract(d.mine, '$.type') from draft d where d.entity = 'certification' and d.central_id = c.id) end as type,
  case when (select json_type(d.mine, '$.number') from draft d where d.entity = 'certification' and d.central_id = c.id) is null then c.number
    else (select json_extract(d.mine, '$.number') from draft d where d.entity = 'certification' and d.central_id = c.id) end as number,
  case when (select json_type(d.mine, '$.issuer') from draft d where d.entity = 'certification' and d.central_id = c.id) is null then c.issuer
    else (select json_extract(d.mine, '$.issuer') from draft d where d.entity = 'certification' and d.central_id = c.id) end as issuer,
  case when (select json_type(d.mine, '$.issued_on') from draft d where d.entity = 'certification' and d.central_id = c.id) is null then c.issued_on
    else (select json_extract(d.mine, '$.issued_on') from draft d where d.entity = 'certification' and d.central_id = c.id) end as issued_on,
  case when (select json_type(d.mine, '$.expires_on') from draft d where d.entity = 'certification' and d.central_id = c.id) is null then c.expires_on
    else (select json_extract(d.mine, '$.expires_on') from draft d where d.entity = 'certification' and d.central_id = c.id) end as expires_on
from central_certification c;

CREATE VIEW commission_line as
select l.* from state_commission_line l where not exists (
  select 1 from state_commission_line e
  where e.line_id = l.line_id and e.charge = l.charge and e.seq = l.seq and e.month < l.month
);

CREATE VIEW commission_rule_mine as select c.id,
  c.uuid,
  c.created_at,
  c.written_at,
  case when (select json_type(d.mine, '$.name') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) is null then c.name
    else (select json_extract(d.mine, '$.name') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) end as name,
  case when (select json_type(d.mine, '$.vendor_id') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) is null then c.vendor_id
    else (select json_extract(d.mine, '$.vendor_id') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) end as vendor_id,
  case when (select json_type(d.mine, '$.category_id') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) is null then c.category_id
    else (select json_extract(d.mine, '$.category_id') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) end as category_id,
  case when (select json_type(d.mine, '$.type') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) is null then c.type
    else (select json_extract(d.mine, '$.type') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) end as type,
  case when (select json_type(d.mine, '$.value_micro') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) is null then c.value_micro
    else (select json_extract(d.mine, '$.value_micro') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) end as value_micro,
  case when (select json_type(d.mine, '$.amount_minor') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) is null then c.amount_minor
    else (select json_extract(d.mine, '$.amount_minor') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) end as amount_minor,
  case when (select json_type(d.mine, '$.currency_id') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) is null then c.currency_id
    else (select json_extract(d.mine, '$.currency_id') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) end as currency_id,
  case when (select json_type(d.mine, '$.effective_from') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) is null then c.effective_from
    else (select json_extract(d.mine, '$.effective_from') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) end as effective_from,
  case when (select json_type(d.mine, '$.effective_to') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) is null then c.effective_to
    else (select json_extract(d.mine, '$.effective_to') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) end as effective_to,
  case when (select json_type(d.mine, '$.active') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) is null then c.active
    else (select json_extract(d.mine, '$.active') from draft d where d.entity = 'commission_rule' and d.central_id = c.id) end as active
from central_commission_rule c;

CREATE VIEW figure_here as
select figure, province, from_day, amount, source, 1 as is_ours from state_figure
where company_id = (select company_id from connection)
union all
select figure, province, from_day, amount, source, 2 from sourced_figure
where house = coalesce((select json_array(iif(kind = 'sandbox', kind, url), db, company_id) from connection), '[]');

CREATE VIEW order_mine as select c.id,
  c.name,
  c.state,
  c.locked,
  c.ordered_at,
  c.ordered_day,
  c.partner_id,
  c.shipping_partner_id,
  c.untaxed_minor,
  c.tax_minor,
  c.total_minor,
  c.currency_id,
  c.company_id,
  c.user_id,
  c.carrier_id,
  c.delivery_status,
  c.invoice_status,
  c.client_uuid,
  c.created_at,
  c.written_at,
  case when (select json_type(d.mine, '$.client_ref') from draft d where d.entity = 'order' and d.central_id = c.id) is null then c.client_ref
    else (select json_extract(d.mine, '$.client_ref') from draft d where d.entity = 'order' and d.central_id = c.id) end as client_ref
from central_order c;

CREATE VIEW own_sale_line as
select l.id as line_id, l.order_id, l.ordered_day as day, l.ordered_at,
  null as customer_id, l.region_id as province_id, v.product_id, p.category_id, l.vendor_id,
  l.quantity_micro, l.subtotal_minor, l.tax_minor, l.total_minor, l.currency_id
from central_order_line l
left join central_variant v on v.id = l.variant_id
left join central_product p on p.id = v.product_id
where l.order_state = 'sale' and l.display_kind is null and l.is_delivery = 0
  and l.is_down_payment = 0 and l.vendor_id = (select partner_id from connection);

CREATE VIEW partner_mine as select c.id,
  c.active,
  c.is_company,
  c.type,
  c.parent_id,
  c.commercial_id,
  c.country_id,
  c.tax_number,
  c.ref,
  c.customer_rank,
  c.supplier_rank,
  c.company_id,
  c.client_uuid,
  c.created_at,
  c.written_at,
  case when (select json_type(d.mine, '$.name') from draft d where d.entity = 'partner' and d.central_id = c.id) is null then c.name
    else (select json_extract(d.mine, '$.name') from draft d where d.entity = 'partner' and d.central_id = c.id) end as name,
  case when (select json_type(d.mine, '$.street') from draft d where d.entity = 'partner' and d.central_id = c.id) is null then c.street
    else (select json_extract(d.mine, '$.street') from draft d where d.entity = 'partner' and d.central_id = c.id) end as street,
  case when (select json_type(d.mine, '$.street2') from draft d where d.entity = 'partner' and d.central_id = c.id) is null then c.street2
    else (select json_extract(d.mine, '$.street2') from draft d where d.entity = 'partner' and d.central_id = c.id) end as street2,
  case when (select json_type(d.mine, '$.city') from draft d where d.entity = 'partner' and d.central_id = c.id) is null then c.city
    else (select json_extract(d.mine, '$.city') from draft d where d.entity = 'partner' and d.central_id = c.id) end as city,
  case when (select json_type(d.mine, '$.zip') from draft d where d.entity = 'partner' and d.central_id = c.id) is null then c.zip
    else (select json_extract(d.mine, '$.zip') from draft d where d.entity = 'partner' and d.central_id = c.id) end as zip,
  case when (select json_type(d.mine, '$.province_id') from draft d where d.entity = 'partner' and d.central_id = c.id) is null then c.province_id
    else (select json_extract(d.mine, '$.province_id') from draft d where d.entity = 'partner' and d.central_id = c.id) end as province_id,
  case when (select json_type(d.mine, '$.email') from draft d where d.entity = 'partner' and d.central_id = c.id) is null then c.email
    else (select json_extract(d.mine, '$.email') from draft d where d.entity = 'partner' and d.central_id = c.id) end as email,
  case when (select json_type(d.mine, '$.phone') from draft d where d.entity = 'partner' and d.central_id = c.id) is null then c.phone
    else (select json_extract(d.mine, '$.phone') from draft d where d.entity = 'partner' and d.central_id = c.id) end as phone,
  case when (select json_type(d.mine, '$.mobile') from draft d where d.entity = 'partner' and d.central_id = c.id) is null then c.mobile
    else (select json_extract(d.mine, '$.mobile') from draft d where d.entity = 'partner' and d.central_id = c.id) end as mobile
from central_partner c;

CREATE VIEW product_mine as select c.id,
  c.category_id,
  c.vendor_id,
  c.currency_id,
  c.kind,
  c.sale_ok,
  c.weight_micro,
  c.company_id,
  c.client_uuid,
  c.has_description,
  c.has_photo,
  c.created_at,
  c.written_at,
  case when (select json_type(d.mine, '$.name') from draft d where d.entity = 'product' and d.central_id = c.id) is null then c.name
    else (select json_extract(d.mine, '$.name') from draft d where d.entity = 'product' and d.central_id = c.id) end as name,
  case when (select json_type(d.mine, '$.sku') from draft d where d.entity = 'product' and d.central_id = c.id) is null then c.sku
    else (select json_extract(d.mine, '$.sku') from draft d where d.entity = 'product' and d.central_id = c.id) end as sku,
  case when (select json_type(d.mine, '$.list_price_micro') from draft d where d.entity = 'product' and d.central_id = c.id) is null then c.list_price_micro
    else (select json_extract(d.mine, '$.list_price_micro') from draft d where d.entity = 'product' and d.central_id = c.id) end as list_price_micro,
  case when (select json_type(d.mine, '$.active') from draft d where d.entity = 'product' and d.central_id = c.id) is null then c.active
    else (select json_extract(d.mine, '$.active') from draft d where d.entity = 'product' and d.central_id = c.id) end as active,
  case when (select json_type(d.mine, '$.published') from draft d where d.entity = 'product' and d.central_id = c.id) is null then c.published
    else (select json_extract(d.mine, '$.published') from draft d where d.entity = 'product' and d.central_id = c.id) end as published
from central_product c;

CREATE VIEW product_vendor as
select p.id as product_id, p.category_id,
  coalesce(p.vendor_id, (
    select s.partner_id from central_supplier s where s.product_id = p.id order by s.sequence, s.id limit 1
  )) as vendor_id
from central_product p;

CREATE VIEW rating_mine as select c.id,
  c.subject_model,
  c.subject_id,
  c.rating_micro,
  c.feedback,
  c.partner_id,
  c.created_at,
  c.written_at,
  case when (select json_type(d.mine, '$.response') from draft d where d.entity = 'rating' and d.central_id = c.id) is null then c.response
    else (select json_extract(d.mine, '$.response') from draft d where d.entity = 'rating' and d.central_id = c.id) end as response
from central_rating c;

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

CREATE VIEW saved_standing as
select s.uuid, s.kind, s.owner, coalesce(u.login, '#' || s.owner) as login, s.audience, s.role, s.name, s.body,
  s.created_at, s.changed_at
from (select * from state_saved union all select * from state_private) s
left join central_user u on u.id = s.owner
where s.removed = 0 and s.company_id = (select company_id from connection);

CREATE VIEW shipment_mine as select c.id,
  c.name,
  c.state,
  c.direction,
  c.order_id,
  c.origin,
  c.partner_id,
  c.carrier_id,
  c.scheduled_at,
  c.due_at,
  c.done_at,
  c.weight_micro,
  c.backorder_id,
  c.return_id,
  c.company_id,
  c.created_at,
  c.written_at,
  case when (select json_type(d.mine, '$.tracking_number') from draft d where d.entity = 'shipment' and d.central_id = c.id) is null then c.tracking_number
    else (select json_extract(d.mine, '$.tracking_number') from draft d where d.entity = 'shipment' and d.central_id = c.id) end as tracking_number
from central_shipment c;

CREATE VIEW vendor_profile_mine as select c.id,
  c.partner_id,
  c.active,
  c.uuid,
  c.created_at,
  c.written_at,
  case when (select json_type(d.mine, '$.name') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) is null then c.name
    else (select json_extract(d.mine, '$.name') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) end as name,
  case when (select json_type(d.mine, '$.business_type') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) is null then c.business_type
    else (select json_extract(d.mine, '$.business_type') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) end as business_type,
  case when (select json_type(d.mine, '$.established_year') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) is null then c.established_year
    else (select json_extract(d.mine, '$.established_year') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) end as established_year,
  case when (select json_type(d.mine, '$.nib_number') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) is null then c.nib_number
    else (select json_extract(d.mine, '$.nib_number') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) end as nib_number,
  case when (select json_type(d.mine, '$.halal_certified') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) is null then c.halal_certified
    else (select json_extract(d.mine, '$.halal_certified') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) end as halal_certified,
  case when (select json_type(d.mine, '$.local_product_certified') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) is null then c.local_product_certified
    else (select json_extract(d.mine, '$.local_product_certified') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) end as local_product_certified,
  case when (select json_type(d.mine, '$.monthly_capacity') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) is null then c.monthly_capacity
    else (select json_extract(d.mine, '$.monthly_capacity') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) end as monthly_capacity,
  case when (select json_type(d.mine, '$.min_order_quantity') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) is null then c.min_order_quantity
    else (select json_extract(d.mine, '$.min_order_quantity') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) end as min_order_quantity,
  case when (select json_type(d.mine, '$.specialization') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) is null then c.specialization
    else (select json_extract(d.mine, '$.specialization') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) end as specialization,
  case when (select json_type(d.mine, '$.story') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) is null then c.story
    else (select json_extract(d.mine, '$.story') from draft d where d.entity = 'vendor_profile' and d.central_id = c.id) end as story
from central_vendor_profile c;

CREATE TRIGGER audit_log_at_end before insert on audit_log
when new.id <= (select coalesce(max(id), 0) from audit_log) or new.hash is null begin
  select raise(abort, 'audit_log is append-only');
end;

CREATE TRIGGER audit_log_no_delete before delete on audit_log begin
  select raise(abort, 'audit_log is append-only');
end;

CREATE TRIGGER audit_log_no_update before update on audit_log begin
  select raise(abort, 'audit_log is append-only');
end;

CREATE TRIGGER certification_duty_delete_product after delete on central_product
begin
  insert into certification_dirty select 'product', old.id
    where old.id is not null on conflict do nothing;
end;

CREATE TRIGGER certification_duty_delete_supplier after delete on central_supplier
begin
  insert into certification_dirty select 'product', old.product_id
    where old.product_id is not null on conflict do nothing;
end;

CREATE TRIGGER certification_duty_insert_category after insert on central_category
begin
  insert into certification_dirty select 'product', id from central_product
    where category_id = new.id on conflict do nothing;
end;

CREATE TRIGGER certification_duty_insert_product after insert on central_product
begin
  insert into certification_dirty select 'product', new.id
    where new.id is not null on conflict do nothing;
  insert into certification_dirty select 'vendor', vendor_id from product_vendor
    where product_id = new.id and vendor_id is not null on conflict do nothing;
end;

CREATE TRIGGER certification_duty_insert_supplier after insert on central_supplier
begin
  insert into certification_dirty select 'product', new.product_id
    where new.product_id is not null on conflict do nothing;
  insert into certification_dirty select 'vendor', vendor_id from product_vendor
    where product_id = new.product_id and vendor_id is not null on conflict do nothing;
end;

CREATE TRIGGER certification_duty_update_category after update on central_category when new.full_name is not old.full_name
begin
  insert into certification_dirty select 'product', id from central_product
    where category_id = new.id on conflict do nothing;
end;

CREATE TRIGGER certification_duty_update_product after update on central_product
  when new.category_id is not old.category_id or new.vendor_id is not old.vendor_id
begin
  insert into certification_dirty select 'product', new.id
    where new.id is not null on conflict do nothing;
  insert into certification_dirty select 'vendor', vendor_id from product_vendor
    where product_id = new.id and vendor_id is not null on conflict do nothing;
end;

CREATE TRIGGER certification_duty_update_supplier after update on central_supplier
  when new.product_id is not old.product_id or new.partner_id is not old.partner_id
    or new.sequence is not old.sequence
begin
  insert into certification_dirty select 'product', old.product_id
    where old.product_id is not null on conflict do nothing;
  insert into certification_dirty select 'product', new.product_id
    where new.product_id is not null on conflict do nothing;
  insert into certification_dirty select 'vendor', vendor_id from product_vendor
    where product_id = new.product_id and vendor_id is not null on conflict do nothing;
end;

CREATE TRIGGER certification_note_delete_certification after delete on central_certification
begin
  insert into certification_dirty select 'product', old.product_id
    where old.product_id is not null on conflict do nothing;
end;

CREATE TRIGGER certification_note_delete_certification_event after delete on state_certification_event
begin
  insert into certification_dirty select 'product', old.product_id
    where old.product_id is not null on conflict do nothing;
end;

CREATE TRIGGER certification_note_delete_draft after delete on draft
begin
  insert into certification_dirty select 'product', c.product_id from central_certification c
    where old.entity = 'certification' and c.id = old.central_id and c.product_id is not null
    on conflict do nothing;
  insert into certification_dirty select 'product', json_extract(old.mine, '$.product_id')
    where old.entity = 'certification'
      and typeof(json_extract(old.mine, '$.product_id')) = 'integer' on conflict do nothing;
  insert into certification_dirty select 'vendor', p.partner_id from central_vendor_profile p
    where old.entity = 'vendor_profile' and p.id = old.central_id on conflict do nothing;
end;

CREATE TRIGGER certification_note_delete_evidence after delete on state_evidence
begin
  insert into certification_dirty select 'product', cast(substr(old.subject, 9) as integer)
    where old.subject glob 'product/[1-9]*' on conflict do nothing;
  insert into certification_dirty select 'vendor', old.vendor_id
    where old.vendor_id is not null on conflict do nothing;
end;

CREATE TRIGGER certification_note_delete_vendor_profile after delete on central_vendor_profile
begin
  insert into certification_dirty select 'vendor', old.partner_id
    where old.partner_id is not null on conflict do nothing;
end;

CREATE TRIGGER certification_note_insert_certification after insert on central_certification
begin
  insert into certification_dirty select 'product', new.product_id
    where new.product_id is not null on conflict do nothing;
end;

CREATE TRIGGER certification_note_insert_certification_event after insert on state_certification_event
begin
  insert into certification_dirty select 'product', new.product_id
    where new.product_id is not null on conflict do nothing;
end;

CREATE TRIGGER certification_note_insert_draft after insert on draft
begin
  insert into certification_dirty select 'product', c.product_id from central_certification c
    where new.entity = 'certification' and c.id = new.central_id and c.product_id is not null
    on conflict do nothing;
  insert into certification_dirty select 'product', json_extract(new.mine, '$.product_id')
    where new.entity = 'certification'
      and typeof(json_extract(new.mine, '$.product_id')) = 'integer' on conflict do nothing;
  insert into certification_dirty select 'vendor', p.partner_id from central_vendor_profile p
    where new.entity = 'vendor_profile' and p.id = new.central_id on conflict do nothing;
end;

CREATE TRIGGER certification_note_insert_evidence after insert on state_evidence
begin
  insert into certification_dirty select 'product', cast(substr(new.subject, 9) as integer)
    where new.subject glob 'product/[1-9]*' on conflict do nothing;
  insert into certification_dirty select 'vendor', new.vendor_id
    where new.vendor_id is not null on conflict do nothing;
end;

CREATE TRIGGER certification_note_insert_vendor_profile after insert on central_vendor_profile
begin
  insert into certification_dirty select 'vendor', new.partner_id
    where new.partner_id is not null on conflict do nothing;
end;

CREATE TRIGGER certification_note_update_certification after update on central_certification
begin
  insert into certification_dirty select 'product', old.product_id
    where old.product_id is not null on conflict do nothing;
  insert into certification_dirty select 'product', new.product_id
    where new.product_id is not null on conflict do nothing;
end;

CREATE TRIGGER certification_note_update_certification_event after update on state_certification_event
begin
  insert into certification_dirty select 'product', old.product_id
    where old.product_id is not null on conflict do nothing;
  insert into certification_dirty select 'product', new.product_id
    where new.product_id is not null on conflict do nothing;
end;

CREATE TRIGGER certification_note_update_draft after update on draft
begin
  insert into certification_dirty select 'product', c.product_id from central_certification c
    where old.entity = 'certification' and c.id = old.central_id and c.product_id is not null
    on conflict do nothing;
  insert into certification_dirty select 'product', json_extract(old.mine, '$.product_id')
    where old.entity = 'certification'
      and typeof(json_extract(old.mine, '$.product_id')) = 'integer' on conflict do nothing;
  insert into certification_dirty select 'vendor', p.partner_id from central_vendor_profile p
    where old.entity = 'vendor_profile' and p.id = old.central_id on conflict do nothing;
  insert into certification_dirty select 'product', c.product_id from central_certification c
    where new.entity = 'certification' and c.id = new.central_id and c.product_id is not null
    on conflict do nothing;
  insert into certification_dirty select 'product', json_extract(new.mine, '$.product_id')
    where new.entity = 'certification'
      and typeof(json_extract(new.mine, '$.product_id')) = 'integer' on conflict do nothing;
  insert into certification_dirty select 'vendor', p.partner_id from central_vendor_profile p
    where new.entity = 'vendor_profile' and p.id = new.central_id on conflict do nothing;
end;

CREATE TRIGGER certification_note_update_evidence after update on state_evidence
begin
  insert into certification_dirty select 'product', cast(substr(old.subject, 9) as integer)
    where old.subject glob 'product/[1-9]*' on conflict do nothing;
  insert into certification_dirty select 'vendor', old.vendor_id
    where old.vendor_id is not null on conflict do nothing;
  insert into certification_dirty select 'product', cast(substr(new.subject, 9) as integer)
    where new.subject glob 'product/[1-9]*' on conflict do nothing;
  insert into certification_dirty select 'vendor', new.vendor_id
    where new.vendor_id is not null on conflict do nothing;
end;

CREATE TRIGGER certification_note_update_vendor_profile after update on central_vendor_profile
begin
  insert into certification_dirty select 'vendor', old.partner_id
    where old.partner_id is not null on conflict do nothing;
  insert into certification_dirty select 'vendor', new.partner_id
    where new.partner_id is not null on conflict do nothing;
end;

CREATE TRIGGER fact_log_stands before update of stream, seq, central_id, uuid, kind, version, payload, uid, at, hash
on fact_log begin select raise(abort, 'A fact is never changed.'); end;

CREATE TRIGGER note_delete_bank_account after delete on central_bank_account begin insert into sync_stale select 'bank_account', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'bank_account' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_carrier after delete on central_carrier begin insert into sync_stale select 'carrier', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'carrier' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_category after delete on central_category begin insert into sync_stale select 'category', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'category' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_certification after delete on central_certification begin insert into sync_stale select 'certification', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'certification' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_commission_rule after delete on central_commission_rule begin insert into sync_stale select 'commission_rule', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'commission_rule' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_company after delete on central_company begin insert into sync_stale select 'company', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'company' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_currency after delete on central_currency begin insert into sync_stale select 'currency', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'currency' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_invoice after delete on central_invoice begin insert into sync_stale select 'invoice', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'invoice' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_invoice_line after delete on central_invoice_line begin insert into sync_stale select 'invoice_line', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'invoice_line' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_order after delete on central_order begin insert into sync_stale select 'order', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'order' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_order_line after delete on central_order_line begin insert into sync_stale select 'order_line', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'order_line' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_partner after delete on central_partner begin insert into sync_stale select 'partner', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'partner' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_payment after delete on central_payment begin insert into sync_stale select 'payment', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'payment' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_payment_provider after delete on central_payment_provider begin insert into sync_stale select 'payment_provider', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'payment_provider' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_product after delete on central_product begin insert into sync_stale select 'product', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'product' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_province after delete on central_province begin insert into sync_stale select 'province', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'province' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_rating after delete on central_rating begin insert into sync_stale select 'rating', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'rating' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_shipment after delete on central_shipment begin insert into sync_stale select 'shipment', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'shipment' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_stock after delete on central_stock begin insert into sync_stale select 'stock', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'stock' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_supplier after delete on central_supplier begin insert into sync_stale select 'supplier', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'supplier' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_user after delete on central_user begin insert into sync_stale select 'user', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'user' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_variant after delete on central_variant begin insert into sync_stale select 'variant', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'variant' and block = old.id >> 12); end;

CREATE TRIGGER note_delete_vendor_profile after delete on central_vendor_profile begin insert into sync_stale select 'vendor_profile', old.id >> 12 where not exists (select 1 from sync_stale where entity = 'vendor_profile' and block = old.id >> 12); end;

CREATE TRIGGER note_held after insert on sync_quarantine
  begin insert into sync_stale select new.entity, new.central_id >> 12 where not exists (select 1 from sync_stale where entity = new.entity and block = new.central_id >> 12); end;

CREATE TRIGGER note_insert_bank_account after insert on central_bank_account begin insert into sync_stale select 'bank_account', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'bank_account' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_carrier after insert on central_carrier begin insert into sync_stale select 'carrier', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'carrier' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_category after insert on central_category begin insert into sync_stale select 'category', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'category' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_certification after insert on central_certification begin insert into sync_stale select 'certification', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'certification' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_commission_rule after insert on central_commission_rule begin insert into sync_stale select 'commission_rule', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'commission_rule' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_company after insert on central_company begin insert into sync_stale select 'company', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'company' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_currency after insert on central_currency begin insert into sync_stale select 'currency', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'currency' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_invoice after insert on central_invoice begin insert into sync_stale select 'invoice', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'invoice' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_invoice_line after insert on central_invoice_line begin insert into sync_stale select 'invoice_line', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'invoice_line' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_order after insert on central_order begin insert into sync_stale select 'order', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'order' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_order_line after insert on central_order_line begin insert into sync_stale select 'order_line', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'order_line' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_partner after insert on central_partner begin insert into sync_stale select 'partner', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'partner' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_payment after insert on central_payment begin insert into sync_stale select 'payment', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'payment' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_payment_provider after insert on central_payment_provider begin insert into sync_stale select 'payment_provider', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'payment_provider' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_product after insert on central_product begin insert into sync_stale select 'product', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'product' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_province after insert on central_province begin insert into sync_stale select 'province', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'province' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_rating after insert on central_rating begin insert into sync_stale select 'rating', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'rating' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_shipment after insert on central_shipment begin insert into sync_stale select 'shipment', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'shipment' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_stock after insert on central_stock begin insert into sync_stale select 'stock', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'stock' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_supplier after insert on central_supplier begin insert into sync_stale select 'supplier', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'supplier' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_user after insert on central_user begin insert into sync_stale select 'user', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'user' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_variant after insert on central_variant begin insert into sync_stale select 'variant', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'variant' and block = new.id >> 12); end;

CREATE TRIGGER note_insert_vendor_profile after insert on central_vendor_profile begin insert into sync_stale select 'vendor_profile', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'vendor_profile' and block = new.id >> 12); end;

CREATE TRIGGER note_released after delete on sync_quarantine
  begin insert into sync_stale select old.entity, old.central_id >> 12 where not exists (select 1 from sync_stale where entity = old.entity and block = old.central_id >> 12); end;

CREATE TRIGGER note_update_bank_account after update on central_bank_account begin insert into sync_stale select 'bank_account', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'bank_account' and block = new.id >> 12); end;

CREATE TRIGGER note_update_carrier after update on central_carrier begin insert into sync_stale select 'carrier', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'carrier' and block = new.id >> 12); end;

CREATE TRIGGER note_update_category after update on central_category begin insert into sync_stale select 'category', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'category' and block = new.id >> 12); end;

CREATE TRIGGER note_update_certification after update on central_certification begin insert into sync_stale select 'certification', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'certification' and block = new.id >> 12); end;

CREATE TRIGGER note_update_commission_rule after update on central_commission_rule begin insert into sync_stale select 'commission_rule', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'commission_rule' and block = new.id >> 12); end;

CREATE TRIGGER note_update_company after update on central_company begin insert into sync_stale select 'company', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'company' and block = new.id >> 12); end;

CREATE TRIGGER note_update_currency after update on central_currency begin insert into sync_stale select 'currency', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'currency' and block = new.id >> 12); end;

CREATE TRIGGER note_update_invoice after update on central_invoice begin insert into sync_stale select 'invoice', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'invoice' and block = new.id >> 12); end;

CREATE TRIGGER note_update_invoice_line after update on central_invoice_line begin insert into sync_stale select 'invoice_line', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'invoice_line' and block = new.id >> 12); end;

CREATE TRIGGER note_update_order after update on central_order begin insert into sync_stale select 'order', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'order' and block = new.id >> 12); end;

CREATE TRIGGER note_update_order_line after update on central_order_line begin insert into sync_stale select 'order_line', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'order_line' and block = new.id >> 12); end;

CREATE TRIGGER note_update_partner after update on central_partner begin insert into sync_stale select 'partner', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'partner' and block = new.id >> 12); end;

CREATE TRIGGER note_update_payment after update on central_payment begin insert into sync_stale select 'payment', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'payment' and block = new.id >> 12); end;

CREATE TRIGGER note_update_payment_provider after update on central_payment_provider begin insert into sync_stale select 'payment_provider', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'payment_provider' and block = new.id >> 12); end;

CREATE TRIGGER note_update_product after update on central_product begin insert into sync_stale select 'product', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'product' and block = new.id >> 12); end;

CREATE TRIGGER note_update_province after update on central_province begin insert into sync_stale select 'province', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'province' and block = new.id >> 12); end;

CREATE TRIGGER note_update_rating after update on central_rating begin insert into sync_stale select 'rating', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'rating' and block = new.id >> 12); end;

CREATE TRIGGER note_update_shipment after update on central_shipment begin insert into sync_stale select 'shipment', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'shipment' and block = new.id >> 12); end;

CREATE TRIGGER note_update_stock after update on central_stock begin insert into sync_stale select 'stock', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'stock' and block = new.id >> 12); end;

CREATE TRIGGER note_update_supplier after update on central_supplier begin insert into sync_stale select 'supplier', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'supplier' and block = new.id >> 12); end;

CREATE TRIGGER note_update_user after update on central_user begin insert into sync_stale select 'user', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'user' and block = new.id >> 12); end;

CREATE TRIGGER note_update_variant after update on central_variant begin insert into sync_stale select 'variant', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'variant' and block = new.id >> 12); end;

CREATE TRIGGER note_update_vendor_profile after update on central_vendor_profile begin insert into sync_stale select 'vendor_profile', new.id >> 12 where not exists (select 1 from sync_stale where entity = 'vendor_profile' and block = new.id >> 12); end;

CREATE TRIGGER rollup_cancelled_line_delete_order after delete on central_order
when (old.state = 'cancel') and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'cancelled_line', d.day from (select old.ordered_day as day where old.state = 'cancel') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_cancelled_line_delete_order_line after delete on central_order_line
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'cancelled_line', d.day from (select o.ordered_day as day from central_order o where o.id = old.order_id and o.state = 'cancel') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_cancelled_line_insert_order after insert on central_order
when (new.state = 'cancel') and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'cancelled_line', d.day from (select new.ordered_day as day where new.state = 'cancel') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_cancelled_line_insert_order_line after insert on central_order_line
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'cancelled_line', d.day from (select o.ordered_day as day from central_order o where o.id = new.order_id and o.state = 'cancel') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_cancelled_line_update_order after update on central_order
when (old.state is not new.state or old.ordered_day is not new.ordered_day) and (old.state = 'cancel' or new.state = 'cancel') and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'cancelled_line', d.day from (select old.ordered_day as day where old.state = 'cancel') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'cancelled_line', d.day from (select new.ordered_day as day where new.state = 'cancel') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_cancelled_line_update_order_line after update on central_order_line
when (old.order_id is not new.order_id or old.variant_id is not new.variant_id or old.vendor_id is not new.vendor_id or old.display_kind is not new.display_kind or old.is_delivery is not new.is_delivery or old.is_down_payment is not new.is_down_payment or old.currency_id is not new.currency_id) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'cancelled_line', d.day from (select o.ordered_day as day from central_order o where o.id = old.order_id and o.state = 'cancel') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'cancelled_line', d.day from (select o.ordered_day as day from central_order o where o.id = new.order_id and o.state = 'cancel') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delete_invoice after delete on central_invoice
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'refund_line', d.day from (select old.invoice_on as day where old.kind = 'out_refund') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delete_invoice_line after delete on central_invoice_line
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_invoice i
      where i.id = old.invoice_id and i.kind = 'out_refund') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delete_order after delete on central_order
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'sale_line', d.day from (select old.ordered_day as day where old.state = 'sale' and true) d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select case old.state when 'sale' then 'order_confirmed' else 'order_cancelled' end, old.ordered_day where true
    and old.state in ('sale', 'cancel') and old.ordered_day is not null on conflict do nothing;
  insert into rollup_dirty select 'shipment', d.day from (select date(s.done_at / 1000 + 25200, 'unixepoch') as day from central_shipment s
      where s.order_id = old.id and true and s.state = 'done') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delete_order_line after delete on central_order_line
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'sale_line', d.day from (select o.ordered_day as day from central_order o where o.id = old.order_id and true and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_order_line_invoice_line x cross join central_invoice_line r on r.id = x.invoice_line_id
    cross join central_invoice i on i.id = r.invoice_id
    where x.order_line_id = old.id and true and i.kind = 'out_refund' and i.state = 'posted') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delete_order_line_invoice_line after delete on central_order_line_invoice_line
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_invoice_line r join central_invoice i on i.id = r.invoice_id
      where r.id = old.invoice_line_id and i.kind = 'out_refund') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delete_partner after delete on central_partner
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'sale_line', d.day from (select o.ordered_day as day from central_order o where o.partner_id = old.id and true and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select case o.state when 'sale' then 'order_confirmed' else 'order_cancelled' end, o.ordered_day from central_order o where o.partner_id = old.id
    and o.state in ('sale', 'cancel') and o.ordered_day is not null on conflict do nothing;
  insert into rollup_dirty select 'payment', d.day from (select date(p.changed_at / 1000 + 25200, 'unixepoch') as day from central_payment p
      where p.partner_id = old.id and p.state = 'done') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_invoice i
      where i.partner_id = old.id and i.kind = 'out_refund') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'shipment', d.day from (select date(s.done_at / 1000 + 25200, 'unixepoch') as day from central_order o
      cross join central_shipment s on s.order_id = o.id
      where o.partner_id = old.id and s.state = 'done') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delete_payment after delete on central_payment
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'payment', d.day from (select date(old.changed_at / 1000 + 25200, 'unixepoch') as day where old.state = 'done') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'payment_failed', d.day from (select date(old.changed_at / 1000 + 25200, 'unixepoch') as day where old.state in ('cancel', 'error')) d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'sale_line', d.day from (select o.ordered_day as day from central_payment_order y cross join central_order o on o.id = y.order_id where y.payment_id = old.id and old.state = 'done' and true and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select case o.state when 'sale' then 'order_confirmed' else 'order_cancelled' end, o.ordered_day from central_payment_order y cross join central_order o on o.id = y.order_id where y.payment_id = old.id and old.state = 'done'
    and o.state in ('sale', 'cancel') and o.ordered_day is not null on conflict do nothing;
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_payment_order y cross join central_order o on o.id = y.order_id
    cross join central_order_line l on l.order_id = o.id
    cross join central_order_line_invoice_line x on x.order_line_id = l.id
    cross join central_invoice_line r on r.id = x.invoice_line_id
    cross join central_invoice i on i.id = r.invoice_id where y.payment_id = old.id and old.state = 'done' and i.kind = 'out_refund' and i.state = 'posted') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delete_payment_order after delete on central_payment_order
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'sale_line', d.day from (select o.ordered_day as day from central_order o where o.id = old.order_id and true and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select case o.state when 'sale' then 'order_confirmed' else 'order_cancelled' end, o.ordered_day from central_order o where o.id = old.order_id
    and o.state in ('sale', 'cancel') and o.ordered_day is not null on conflict do nothing;
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_order o
    cross join central_order_line l on l.order_id = o.id
    cross join central_order_line_invoice_line x on x.order_line_id = l.id
    cross join central_invoice_line r on r.id = x.invoice_line_id
    cross join central_invoice i on i.id = r.invoice_id where o.id = old.order_id and i.kind = 'out_refund' and i.state = 'posted') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delete_product after delete on central_product
when exists (select 1 from rollup_source)
begin
  insert into rollup_moved select old.id
    where old.id is not null and true and not exists (select 1 from rollup_moved where product_id = old.id);
end;

CREATE TRIGGER rollup_delete_rating after delete on central_rating
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'rating', d.day from (select date(old.created_at / 1000 + 25200, 'unixepoch') as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delete_shipment after delete on central_shipment
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'shipment', d.day from (select date(old.done_at / 1000 + 25200, 'unixepoch') as day where old.state = 'done') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delete_stock after delete on central_stock
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'stock', d.day from (select '0000-01-01' as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delete_supplier after delete on central_supplier
when exists (select 1 from rollup_source)
begin
  insert into rollup_moved select old.product_id
    where old.product_id is not null and exists (select 1 from central_product p where p.id = old.product_id and p.vendor_id is null) and not exists (select 1 from rollup_moved where product_id = old.product_id);
end;

CREATE TRIGGER rollup_delete_variant after delete on central_variant
when exists (select 1 from rollup_source)
begin
  insert into rollup_moved select old.product_id
    where old.product_id is not null and true and not exists (select 1 from rollup_moved where product_id = old.product_id);
end;

CREATE TRIGGER rollup_delivery_delete_order after delete on central_order
when (old.state = 'sale' and exists (
    select 1 from central_order_line l where l.order_id = old.id and l.is_delivery = 1)) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'delivery', d.day from (select old.ordered_day as day where old.state = 'sale') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delivery_delete_order_line after delete on central_order_line
when (old.is_delivery = 1) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'delivery', d.day from (select o.ordered_day as day from central_order o where o.id = old.order_id and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delivery_delete_partner after delete on central_partner
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'delivery', d.day from (select o.ordered_day as day from central_order o
      where o.partner_id = old.id and o.state = 'sale' and exists (
    select 1 from central_order_line l where l.order_id = o.id and l.is_delivery = 1)) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delivery_insert_order after insert on central_order
when (new.state = 'sale' and exists (
    select 1 from central_order_line l where l.order_id = new.id and l.is_delivery = 1)) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'delivery', d.day from (select new.ordered_day as day where new.state = 'sale') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delivery_insert_order_line after insert on central_order_line
when (new.is_delivery = 1) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'delivery', d.day from (select o.ordered_day as day from central_order o where o.id = new.order_id and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delivery_insert_partner after insert on central_partner
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'delivery', d.day from (select o.ordered_day as day from central_order o
      where o.partner_id = new.id and o.state = 'sale' and exists (
    select 1 from central_order_line l where l.order_id = o.id and l.is_delivery = 1)) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delivery_update_order after update on central_order
when (old.state is not new.state or old.ordered_day is not new.ordered_day or old.partner_id is not new.partner_id or old.carrier_id is not new.carrier_id) and (old.state = 'sale' and exists (
    select 1 from central_order_line l where l.order_id = old.id and l.is_delivery = 1) or new.state = 'sale' and exists (
    select 1 from central_order_line l where l.order_id = new.id and l.is_delivery = 1)) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'delivery', d.day from (select old.ordered_day as day where old.state = 'sale') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'delivery', d.day from (select new.ordered_day as day where new.state = 'sale') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delivery_update_order_line after update on central_order_line
when (old.order_id is not new.order_id or old.is_delivery is not new.is_delivery or old.display_kind is not new.display_kind or old.total_minor is not new.total_minor or old.currency_id is not new.currency_id) and (old.is_delivery = 1 or new.is_delivery = 1) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'delivery', d.day from (select o.ordered_day as day from central_order o where o.id = old.order_id and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'delivery', d.day from (select o.ordered_day as day from central_order o where o.id = new.order_id and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_delivery_update_partner after update on central_partner
when (old.province_id is not new.province_id) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'delivery', d.day from (select o.ordered_day as day from central_order o
      where o.partner_id = old.id and o.state = 'sale' and exists (
    select 1 from central_order_line l where l.order_id = o.id and l.is_delivery = 1)) d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'delivery', d.day from (select o.ordered_day as day from central_order o
      where o.partner_id = new.id and o.state = 'sale' and exists (
    select 1 from central_order_line l where l.order_id = o.id and l.is_delivery = 1)) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_insert_invoice after insert on central_invoice
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'refund_line', d.day from (select new.invoice_on as day where new.kind = 'out_refund') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_insert_invoice_line after insert on central_invoice_line
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_invoice i
      where i.id = new.invoice_id and i.kind = 'out_refund') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_insert_order after insert on central_order
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'sale_line', d.day from (select new.ordered_day as day where new.state = 'sale' and true) d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select case new.state when 'sale' then 'order_confirmed' else 'order_cancelled' end, new.ordered_day where true
    and new.state in ('sale', 'cancel') and new.ordered_day is not null on conflict do nothing;
  insert into rollup_dirty select 'shipment', d.day from (select date(s.done_at / 1000 + 25200, 'unixepoch') as day from central_shipment s
      where s.order_id = new.id and true and s.state = 'done') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_insert_order_line after insert on central_order_line
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'sale_line', d.day from (select o.ordered_day as day from central_order o where o.id = new.order_id and true and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_order_line_invoice_line x cross join central_invoice_line r on r.id = x.invoice_line_id
    cross join central_invoice i on i.id = r.invoice_id
    where x.order_line_id = new.id and true and i.kind = 'out_refund' and i.state = 'posted') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_insert_order_line_invoice_line after insert on central_order_line_invoice_line
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_invoice_line r join central_invoice i on i.id = r.invoice_id
      where r.id = new.invoice_line_id and i.kind = 'out_refund') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_insert_partner after insert on central_partner
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'sale_line', d.day from (select o.ordered_day as day from central_order o where o.partner_id = new.id and true and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select case o.state when 'sale' then 'order_confirmed' else 'order_cancelled' end, o.ordered_day from central_order o where o.partner_id = new.id
    and o.state in ('sale', 'cancel') and o.ordered_day is not null on conflict do nothing;
  insert into rollup_dirty select 'payment', d.day from (select date(p.changed_at / 1000 + 25200, 'unixepoch') as day from central_payment p
      where p.partner_id = new.id and p.state = 'done') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_invoice i
      where i.partner_id = new.id and i.kind = 'out_refund') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'shipment', d.day from (select date(s.done_at / 1000 + 25200, 'unixepoch') as day from central_order o
      cross join central_shipment s on s.order_id = o.id
      where o.partner_id = new.id and s.state = 'done') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_insert_payment after insert on central_payment
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'payment', d.day from (select date(new.changed_at / 1000 + 25200, 'unixepoch') as day where new.state = 'done') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'payment_failed', d.day from (select date(new.changed_at / 1000 + 25200, 'unixepoch') as day where new.state in ('cancel', 'error')) d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'sale_line', d.day from (select o.ordered_day as day from central_payment_order y cross join central_order o on o.id = y.order_id where y.payment_id = new.id and new.state = 'done' and true and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select case o.state when 'sale' then 'order_confirmed' else 'order_cancelled' end, o.ordered_day from central_payment_order y cross join central_order o on o.id = y.order_id where y.payment_id = new.id and new.state = 'done'
    and o.state in ('sale', 'cancel') and o.ordered_day is not null on conflict do nothing;
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_payment_order y cross join central_order o on o.id = y.order_id
    cross join central_order_line l on l.order_id = o.id
    cross join central_order_line_invoice_line x on x.order_line_id = l.id
    cross join central_invoice_line r on r.id = x.invoice_line_id
    cross join central_invoice i on i.id = r.invoice_id where y.payment_id = new.id and new.state = 'done' and i.kind = 'out_refund' and i.state = 'posted') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_insert_payment_order after insert on central_payment_order
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'sale_line', d.day from (select o.ordered_day as day from central_order o where o.id = new.order_id and true and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select case o.state when 'sale' then 'order_confirmed' else 'order_cancelled' end, o.ordered_day from central_order o where o.id = new.order_id
    and o.state in ('sale', 'cancel') and o.ordered_day is not null on conflict do nothing;
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_order o
    cross join central_order_line l on l.order_id = o.id
    cross join central_order_line_invoice_line x on x.order_line_id = l.id
    cross join central_invoice_line r on r.id = x.invoice_line_id
    cross join central_invoice i on i.id = r.invoice_id where o.id = new.order_id and i.kind = 'out_refund' and i.state = 'posted') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_insert_product after insert on central_product
when exists (select 1 from rollup_source)
begin
  insert into rollup_moved select new.id
    where new.id is not null and (exists (select 1 from central_variant v where v.product_id = new.id)
      or exists (select 1 from central_rating r
        where r.subject_model = 'product.template' and r.subject_id = new.id)) and not exists (select 1 from rollup_moved where product_id = new.id);
end;

CREATE TRIGGER rollup_insert_rating after insert on central_rating
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'rating', d.day from (select date(new.created_at / 1000 + 25200, 'unixepoch') as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_insert_shipment after insert on central_shipment
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'shipment', d.day from (select date(new.done_at / 1000 + 25200, 'unixepoch') as day where new.state = 'done') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_insert_stock after insert on central_stock
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'stock', d.day from (select '0000-01-01' as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_insert_supplier after insert on central_supplier
when exists (select 1 from rollup_source)
begin
  insert into rollup_moved select new.product_id
    where new.product_id is not null and exists (select 1 from central_product p where p.id = new.product_id and p.vendor_id is null) and not exists (select 1 from rollup_moved where product_id = new.product_id);
end;

CREATE TRIGGER rollup_insert_variant after insert on central_variant
when exists (select 1 from rollup_source)
begin
  insert into rollup_moved select 0
    where 0 is not null and true and not exists (select 1 from rollup_moved where product_id = 0);
end;

CREATE TRIGGER rollup_named_delete after delete on rollup_cell
begin
  insert into rollup_change (rollup, unit, at) values (old.rollup, old.unit, old.at);
  delete from rollup_change where number <= (select max(number) from rollup_change) - 1024;
end;

CREATE TRIGGER rollup_named_insert after insert on rollup_cell
begin
  insert into rollup_change (rollup, unit, at) values (new.rollup, new.unit, new.at);
  delete from rollup_change where number <= (select max(number) from rollup_change) - 1024;
end;

CREATE TRIGGER rollup_named_update after update on rollup_cell
begin
  insert into rollup_change (rollup, unit, at) values (new.rollup, new.unit, new.at);
  delete from rollup_change where number <= (select max(number) from rollup_change) - 1024;
end;

CREATE TRIGGER rollup_touch_delete_order after delete on central_order
when (true) and exists (select 1 from rollup_source)
begin
  insert into rollup_touched select old.id where true on conflict do nothing;
end;

CREATE TRIGGER rollup_touch_delete_order_line after delete on central_order_line
when (true) and exists (select 1 from rollup_source)
begin
  insert into rollup_touched select old.order_id where true on conflict do nothing;
end;

CREATE TRIGGER rollup_touch_insert_order after insert on central_order
when (exists (select 1 from central_order_line l where l.order_id = new.id)) and exists (select 1 from rollup_source)
begin
  insert into rollup_touched select new.id where true on conflict do nothing;
end;

CREATE TRIGGER rollup_touch_insert_order_line after insert on central_order_line
when (true) and exists (select 1 from rollup_source)
begin
  insert into rollup_touched select new.order_id where true on conflict do nothing;
end;

CREATE TRIGGER rollup_touch_update_order after update on central_order
when (old.state is not new.state or old.ordered_day is not new.ordered_day) and exists (select 1 from rollup_source)
begin
  insert into rollup_touched select new.id where true on conflict do nothing;
end;

CREATE TRIGGER rollup_touch_update_order_line after update on central_order_line
when (old.order_id is not new.order_id or old.variant_id is not new.variant_id or old.vendor_id is not new.vendor_id or old.currency_id is not new.currency_id or old.display_kind is not new.display_kind or old.is_delivery is not new.is_delivery or old.is_down_payment is not new.is_down_payment or old.quantity_micro is not new.quantity_micro or old.subtotal_minor is not new.subtotal_minor or old.total_minor is not new.total_minor) and exists (select 1 from rollup_source)
begin
  insert into rollup_touched select old.order_id where true on conflict do nothing;
  insert into rollup_touched select new.order_id where new.order_id is not old.order_id on conflict do nothing;
end;

CREATE TRIGGER rollup_update_invoice after update on central_invoice
when (old.kind is not new.kind or old.state is not new.state or old.invoice_on is not new.invoice_on or old.partner_id is not new.partner_id) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'refund_line', d.day from (select old.invoice_on as day where old.kind = 'out_refund') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'refund_line', d.day from (select new.invoice_on as day where new.kind = 'out_refund') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_update_invoice_line after update on central_invoice_line
when (old.invoice_id is not new.invoice_id or old.display_kind is not new.display_kind or old.variant_id is not new.variant_id or old.quantity_micro is not new.quantity_micro or old.subtotal_minor is not new.subtotal_minor or old.total_minor is not new.total_minor or old.currency_id is not new.currency_id) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_invoice i
      where i.id = old.invoice_id and i.kind = 'out_refund') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_invoice i
      where i.id = new.invoice_id and i.kind = 'out_refund') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_update_order after update on central_order
when (old.state is not new.state or old.ordered_at is not new.ordered_at or old.ordered_day is not new.ordered_day or old.partner_id is not new.partner_id or old.total_minor is not new.total_minor or old.currency_id is not new.currency_id) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'sale_line', d.day from (select old.ordered_day as day where old.state = 'sale' and (new.state, new.ordered_at, new.ordered_day, new.partner_id, new.currency_id)
      is not (old.state, old.ordered_at, old.ordered_day, old.partner_id, old.currency_id)) d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select case old.state when 'sale' then 'order_confirmed' else 'order_cancelled' end, old.ordered_day where true
    and old.state in ('sale', 'cancel') and old.ordered_day is not null on conflict do nothing;
  insert into rollup_dirty select 'sale_line', d.day from (select new.ordered_day as day where new.state = 'sale' and (new.state, new.ordered_at, new.ordered_day, new.partner_id, new.currency_id)
      is not (old.state, old.ordered_at, old.ordered_day, old.partner_id, old.currency_id)) d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select case new.state when 'sale' then 'order_confirmed' else 'order_cancelled' end, new.ordered_day where true
    and new.state in ('sale', 'cancel') and new.ordered_day is not null on conflict do nothing;
  insert into rollup_dirty select 'shipment', d.day from (select date(s.done_at / 1000 + 25200, 'unixepoch') as day from central_shipment s
      where s.order_id = new.id and new.partner_id is not old.partner_id and s.state = 'done') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_update_order_line after update on central_order_line
when (old.order_id is not new.order_id or old.variant_id is not new.variant_id or old.vendor_id is not new.vendor_id or old.currency_id is not new.currency_id or old.display_kind is not new.display_kind or old.is_delivery is not new.is_delivery or old.is_down_payment is not new.is_down_payment or old.quantity_micro is not new.quantity_micro or old.subtotal_minor is not new.subtotal_minor or old.total_minor is not new.total_minor) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'sale_line', d.day from (select o.ordered_day as day from central_order o where o.id = old.order_id and true and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'sale_line', d.day from (select o.ordered_day as day from central_order o where o.id = new.order_id and new.order_id is not old.order_id and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_order_line_invoice_line x cross join central_invoice_line r on r.id = x.invoice_line_id
    cross join central_invoice i on i.id = r.invoice_id
    where x.order_line_id = new.id and (new.vendor_id, new.order_id, new.is_delivery, new.is_down_payment)
      is not (old.vendor_id, old.order_id, old.is_delivery, old.is_down_payment) and i.kind = 'out_refund' and i.state = 'posted') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_update_order_line_invoice_line after update on central_order_line_invoice_line
when (old.order_line_id is not new.order_line_id or old.invoice_line_id is not new.invoice_line_id) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_invoice_line r join central_invoice i on i.id = r.invoice_id
      where r.id = old.invoice_line_id and i.kind = 'out_refund') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_invoice_line r join central_invoice i on i.id = r.invoice_id
      where r.id = new.invoice_line_id and i.kind = 'out_refund') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_update_partner after update on central_partner
when (old.province_id is not new.province_id or old.commercial_id is not new.commercial_id) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'sale_line', d.day from (select o.ordered_day as day from central_order o where o.partner_id = old.id and true and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select case o.state when 'sale' then 'order_confirmed' else 'order_cancelled' end, o.ordered_day from central_order o where o.partner_id = old.id
    and o.state in ('sale', 'cancel') and o.ordered_day is not null on conflict do nothing;
  insert into rollup_dirty select 'payment', d.day from (select date(p.changed_at / 1000 + 25200, 'unixepoch') as day from central_payment p
      where p.partner_id = old.id and p.state = 'done') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_invoice i
      where i.partner_id = old.id and i.kind = 'out_refund') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'shipment', d.day from (select date(s.done_at / 1000 + 25200, 'unixepoch') as day from central_order o
      cross join central_shipment s on s.order_id = o.id
      where o.partner_id = old.id and s.state = 'done') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'sale_line', d.day from (select o.ordered_day as day from central_order o where o.partner_id = new.id and true and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select case o.state when 'sale' then 'order_confirmed' else 'order_cancelled' end, o.ordered_day from central_order o where o.partner_id = new.id
    and o.state in ('sale', 'cancel') and o.ordered_day is not null on conflict do nothing;
  insert into rollup_dirty select 'payment', d.day from (select date(p.changed_at / 1000 + 25200, 'unixepoch') as day from central_payment p
      where p.partner_id = new.id and p.state = 'done') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_invoice i
      where i.partner_id = new.id and i.kind = 'out_refund') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'shipment', d.day from (select date(s.done_at / 1000 + 25200, 'unixepoch') as day from central_order o
      cross join central_shipment s on s.order_id = o.id
      where o.partner_id = new.id and s.state = 'done') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_update_payment after update on central_payment
when (old.state is not new.state or old.operation is not new.operation or old.changed_at is not new.changed_at or old.method_code is not new.method_code or old.amount_minor is not new.amount_minor or old.currency_id is not new.currency_id or old.partner_id is not new.partner_id) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'payment', d.day from (select date(old.changed_at / 1000 + 25200, 'unixepoch') as day where old.state = 'done') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'payment', d.day from (select date(new.changed_at / 1000 + 25200, 'unixepoch') as day where new.state = 'done') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'payment_failed', d.day from (select date(old.changed_at / 1000 + 25200, 'unixepoch') as day where old.state in ('cancel', 'error')) d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'payment_failed', d.day from (select date(new.changed_at / 1000 + 25200, 'unixepoch') as day where new.state in ('cancel', 'error')) d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'sale_line', d.day from (select o.ordered_day as day from central_payment_order y cross join central_order o on o.id = y.order_id where y.payment_id = new.id and 'done' in (old.state, new.state) and true and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select case o.state when 'sale' then 'order_confirmed' else 'order_cancelled' end, o.ordered_day from central_payment_order y cross join central_order o on o.id = y.order_id where y.payment_id = new.id and 'done' in (old.state, new.state)
    and o.state in ('sale', 'cancel') and o.ordered_day is not null on conflict do nothing;
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_payment_order y cross join central_order o on o.id = y.order_id
    cross join central_order_line l on l.order_id = o.id
    cross join central_order_line_invoice_line x on x.order_line_id = l.id
    cross join central_invoice_line r on r.id = x.invoice_line_id
    cross join central_invoice i on i.id = r.invoice_id where y.payment_id = new.id and 'done' in (old.state, new.state) and i.kind = 'out_refund' and i.state = 'posted') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_update_payment_order after update on central_payment_order
when (old.payment_id is not new.payment_id or old.order_id is not new.order_id) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'sale_line', d.day from (select o.ordered_day as day from central_order o where o.id = old.order_id and true and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select case o.state when 'sale' then 'order_confirmed' else 'order_cancelled' end, o.ordered_day from central_order o where o.id = old.order_id
    and o.state in ('sale', 'cancel') and o.ordered_day is not null on conflict do nothing;
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_order o
    cross join central_order_line l on l.order_id = o.id
    cross join central_order_line_invoice_line x on x.order_line_id = l.id
    cross join central_invoice_line r on r.id = x.invoice_line_id
    cross join central_invoice i on i.id = r.invoice_id where o.id = old.order_id and i.kind = 'out_refund' and i.state = 'posted') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'sale_line', d.day from (select o.ordered_day as day from central_order o where o.id = new.order_id and true and o.state = 'sale') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select case o.state when 'sale' then 'order_confirmed' else 'order_cancelled' end, o.ordered_day from central_order o where o.id = new.order_id
    and o.state in ('sale', 'cancel') and o.ordered_day is not null on conflict do nothing;
  insert into rollup_dirty select 'refund_line', d.day from (select i.invoice_on as day from central_order o
    cross join central_order_line l on l.order_id = o.id
    cross join central_order_line_invoice_line x on x.order_line_id = l.id
    cross join central_invoice_line r on r.id = x.invoice_line_id
    cross join central_invoice i on i.id = r.invoice_id where o.id = new.order_id and i.kind = 'out_refund' and i.state = 'posted') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_update_product after update on central_product
when (old.category_id is not new.category_id or old.vendor_id is not new.vendor_id) and exists (select 1 from rollup_source)
begin
  insert into rollup_moved select old.id
    where old.id is not null and true and not exists (select 1 from rollup_moved where product_id = old.id);
  insert into rollup_moved select new.id
    where new.id is not null and true and not exists (select 1 from rollup_moved where product_id = new.id);
end;

CREATE TRIGGER rollup_update_rating after update on central_rating
when (old.subject_model is not new.subject_model or old.subject_id is not new.subject_id or old.rating_micro is not new.rating_micro or old.response is not new.response or old.created_at is not new.created_at) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'rating', d.day from (select date(old.created_at / 1000 + 25200, 'unixepoch') as day) d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'rating', d.day from (select date(new.created_at / 1000 + 25200, 'unixepoch') as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_update_shipment after update on central_shipment
when (old.state is not new.state or old.direction is not new.direction or old.order_id is not new.order_id or old.carrier_id is not new.carrier_id or old.done_at is not new.done_at or old.due_at is not new.due_at) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'shipment', d.day from (select date(old.done_at / 1000 + 25200, 'unixepoch') as day where old.state = 'done') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'shipment', d.day from (select date(new.done_at / 1000 + 25200, 'unixepoch') as day where new.state = 'done') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_update_stock after update on central_stock
when (old.variant_id is not new.variant_id or old.quantity_micro is not new.quantity_micro or old.reserved_micro is not new.reserved_micro) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'stock', d.day from (select '0000-01-01' as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_update_supplier after update on central_supplier
when (old.product_id is not new.product_id or old.partner_id is not new.partner_id or old.sequence is not new.sequence) and exists (select 1 from rollup_source)
begin
  insert into rollup_moved select old.product_id
    where old.product_id is not null and exists (select 1 from central_product p where p.id = old.product_id and p.vendor_id is null) and not exists (select 1 from rollup_moved where product_id = old.product_id);
  insert into rollup_moved select new.product_id
    where new.product_id is not null and exists (select 1 from central_product p where p.id = new.product_id and p.vendor_id is null) and not exists (select 1 from rollup_moved where product_id = new.product_id);
end;

CREATE TRIGGER rollup_update_variant after update on central_variant
when (old.product_id is not new.product_id) and exists (select 1 from rollup_source)
begin
  insert into rollup_moved select old.product_id
    where old.product_id is not null and true and not exists (select 1 from rollup_moved where product_id = old.product_id);
  insert into rollup_moved select new.product_id
    where new.product_id is not null and true and not exists (select 1 from rollup_moved where product_id = new.product_id);
end;

CREATE TRIGGER rollup_vendor_delete_partner after delete on central_partner
when (old.supplier_rank > 0) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor', d.day from (select '0000-01-01' as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_vendor_delete_product after delete on central_product
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor', d.day from (select '0000-01-01' as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_vendor_delete_supplier after delete on central_supplier
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor', d.day from (select '0000-01-01' as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_vendor_delete_vendor_profile after delete on central_vendor_profile
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor', d.day from (select '0000-01-01' as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_vendor_insert_partner after insert on central_partner
when (new.supplier_rank > 0) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor', d.day from (select '0000-01-01' as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_vendor_insert_product after insert on central_product
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor', d.day from (select '0000-01-01' as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_vendor_insert_supplier after insert on central_supplier
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor', d.day from (select '0000-01-01' as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_vendor_insert_vendor_profile after insert on central_vendor_profile
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor', d.day from (select '0000-01-01' as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_vendor_shipment_delete_order_line after delete on central_order_line
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor_shipment', d.day from (select date(s.done_at / 1000 + 25200, 'unixepoch') as day from central_shipment s
    where s.order_id = old.order_id and s.state = 'done') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_vendor_shipment_delete_shipment after delete on central_shipment
when (old.state = 'done') and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor_shipment', d.day from (select date(old.done_at / 1000 + 25200, 'unixepoch') as day where old.state = 'done') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_vendor_shipment_insert_order_line after insert on central_order_line
when exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor_shipment', d.day from (select date(s.done_at / 1000 + 25200, 'unixepoch') as day from central_shipment s
    where s.order_id = new.order_id and s.state = 'done') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_vendor_shipment_insert_shipment after insert on central_shipment
when (new.state = 'done') and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor_shipment', d.day from (select date(new.done_at / 1000 + 25200, 'unixepoch') as day where new.state = 'done') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_vendor_shipment_update_order_line after update on central_order_line
when (old.order_id is not new.order_id or old.variant_id is not new.variant_id or old.vendor_id is not new.vendor_id or old.display_kind is not new.display_kind or old.is_delivery is not new.is_delivery or old.is_down_payment is not new.is_down_payment) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor_shipment', d.day from (select date(s.done_at / 1000 + 25200, 'unixepoch') as day from central_shipment s
    where s.order_id = old.order_id and s.state = 'done') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'vendor_shipment', d.day from (select date(s.done_at / 1000 + 25200, 'unixepoch') as day from central_shipment s
    where s.order_id = new.order_id and s.state = 'done') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_vendor_shipment_update_shipment after update on central_shipment
when (old.state is not new.state or old.direction is not new.direction or old.order_id is not new.order_id or old.done_at is not new.done_at or old.due_at is not new.due_at) and (old.state = 'done' or new.state = 'done') and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor_shipment', d.day from (select date(old.done_at / 1000 + 25200, 'unixepoch') as day where old.state = 'done') d
    where d.day is not null on conflict do nothing;
  insert into rollup_dirty select 'vendor_shipment', d.day from (select date(new.done_at / 1000 + 25200, 'unixepoch') as day where new.state = 'done') d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_vendor_update_partner after update on central_partner
when (old.supplier_rank is not new.supplier_rank) and (old.supplier_rank > 0 or new.supplier_rank > 0) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor', d.day from (select '0000-01-01' as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_vendor_update_product after update on central_product
when (old.vendor_id is not new.vendor_id) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor', d.day from (select '0000-01-01' as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_vendor_update_supplier after update on central_supplier
when (old.product_id is not new.product_id or old.partner_id is not new.partner_id or old.sequence is not new.sequence) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor', d.day from (select '0000-01-01' as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER rollup_vendor_update_vendor_profile after update on central_vendor_profile
when (old.partner_id is not new.partner_id) and exists (select 1 from rollup_source)
begin
  insert into rollup_dirty select 'vendor', d.day from (select '0000-01-01' as day) d
    where d.day is not null on conflict do nothing;
end;

CREATE TRIGGER state_commission_rule_apart before insert on state_commission_rule
when new.to_day is null or new.from_day < new.to_day
begin
  select raise(abort, 'Two rules of one scope overlap.') where exists (
    select 1 from state_commission_rule r
    where r.charge = new.charge and r.vendor_id is new.vendor_id and r.category_id is new.category_id
      and r.product_id is new.product_id and r.tier is new.tier and r.payment_method is new.payment_method
      and r.province_id is new.province_id and (r.first_orders is null) = (new.first_orders is null)
      and r.version <> new.version and (r.to_day is null or r.from_day < r.to_day)
      and (new.to_day is null or r.from_day < new.to_day) and (r.to_day is null or new.from_day < r.to_day)
  );
end;

CREATE TRIGGER state_commission_rule_still_apart before update on state_commission_rule
when new.to_day is null or new.from_day < new.to_day
begin
  select raise(abort, 'Two rules of one scope overlap.') where exists (
    select 1 from state_commission_rule r
    where r.charge = new.charge and r.vendor_id is new.vendor_id and r.category_id is new.category_id
      and r.product_id is new.product_id and r.tier is new.tier and r.payment_method is new.payment_method
      and r.province_id is new.province_id and (r.first_orders is null) = (new.first_orders is null)
      and r.version <> old.version and (r.to_day is null or r.from_day < r.to_day)
      and (new.to_day is null or r.from_day < new.to_day) and (r.to_day is null or new.from_day < r.to_day)
  );
end;

CREATE TABLE alert_evaluation (
  id integer primary key, uuid text not null, at integer not null, state text not null, reason text,
  value integer, previous integer, period_from text, period_to text, as_of integer
) strict;

CREATE TABLE alert_state (
  uuid text primary key, state text not null, since integer not null, armed integer not null,
  told_at integer, seen_at integer, rule text
) strict, without rowid;

CREATE TABLE attachment (
  uuid text primary key, central text not null, vendor_id integer not null,
  request text not null, fact text not null,
  sha256 text not null, sha1 text not null, bytes integer not null, mime text not null,
  file_name text not null, kept_at integer not null, kept_by text not null,
  state text not null, attempts integer not null, next_at integer, error text,
  central_id integer, settled_at integer
) strict, without rowid;

CREATE TABLE audit_head (
  id integer primary key check (id = 1), last_id integer not null, hash text not null,
  genesis_id integer not null, genesis text not null
) strict;

CREATE TABLE audit_log (
  id integer primary key, at integer not null, actor text not null, role text not null,
  procedure text not null, subject text, detail text not null
, hash text) strict;

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
, ordered_at integer, ordered_day text, region_id integer, order_state text) strict;

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
, has_description integer, has_photo integer) strict;

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

CREATE TABLE certification_build (id integer primary key check (id = 1), stamp text not null) strict;

CREATE TABLE certification_dirty (
  subject text not null, id integer not null, primary key (subject, id)
) strict, without rowid;

CREATE TABLE certification_duty (
  subject text not null, subject_id integer not null, requirement text not null, from_day text not null, to_day text,
  met integer not null, primary key (subject, subject_id, requirement, from_day)
) strict, without rowid;

CREATE TABLE certification_span (
  subject text not null, subject_id integer not null, type text not null, from_day text not null, to_day text,
  status text not null, holds integer not null, standing integer not null, lapses integer not null, certificate_id integer not null,
  primary key (subject, subject_id, type, from_day)
) strict, without rowid;

CREATE TABLE commission_draft (
  id integer primary key check (id = 1), title text not null, changes text not null, saved_at integer not null
) strict;

CREATE TABLE connection (
  id integer primary key check (id = 1), kind text not null, url text not null, db text not null,
  login text not null, uid integer not null, user_name text not null, company_id integer not null,
  company_name text not null, company_ids text not null, role text not null, role_checked_at integer not null,
  secret_source text not null, secret_path text,
  secret_known integer not null, server_version text not null, saved_at integer not null
, partner_id integer, kit integer) strict;

CREATE TABLE desk_clearing (
  id integer primary key check (id = 1), since integer not null, from_role text not null, to_role text not null
) strict;

CREATE TABLE draft (
  uuid text primary key, entity text not null, central_id integer, is_new integer not null,
  base text not null, mine text not null, changed_at integer not null
) strict, without rowid;

CREATE TABLE fact_fold (
  fold text primary key, version integer not null
) strict, without rowid;

CREATE TABLE fact_log (
  stream text not null, seq integer not null, central_id integer not null, uuid text not null,
  kind text not null, version integer not null, payload text not null, uid integer not null,
  at integer not null, hash text not null, dropped text, primary key (stream, seq)
) strict;

CREATE TABLE fact_pending (
  id integer primary key autoincrement, uuid text not null unique, stream text not null, kind text not null,
  version integer not null, data text not null, heads text not null, answer text not null, decided_at integer not null,
  decided_by integer not null, state text not null, seq integer, tries integer not null default 0, error text
) strict;

CREATE TABLE fact_snapshot (
  fold text primary key, hash text not null, heads text not null, content blob not null
) strict;

CREATE TABLE fact_stream (
  stream text primary key, head_seq integer not null, head_hash text not null, folded_seq integer not null,
  staff_seq integer not null, base_seq integer not null, base_hash text not null, broken text, alarm text
) strict, without rowid;

CREATE TABLE id_map (
  uuid text primary key, entity text not null, central_id integer not null, confirmed_at integer not null
) strict, without rowid;

CREATE TABLE import_batch (
  uuid text primary key, central text not null, kind text not null, file_name text not null,
  at integer not null, made_by text not null,
  created integer not null, changed integer not null, left_out integer not null,
  first_message integer not null, last_message integer not null, undone_at integer
) strict, without rowid;

CREATE TABLE lock (
  id integer primary key check (id = 1), kind text not null, salt text not null, verifier text not null,
  idle_minutes integer not null, locked integer not null, tries integer not null,
  wait_ms integer not null, steady_ms integer not null
) strict;

CREATE TABLE outbox (
  id integer primary key autoincrement, uuid text not null unique, record_uuid text not null,
  entity text not null, central_id integer, kind text not null, action text,
  base text not null, mine text not null, children text not null default '[]', theirs text,
  state text not null, is_intent integer not null, attempts integer not null default 0,
  next_at integer, sent_at integer, settled_at integer,
  created_at integer not null, created_by text not null, central text not null, error text
) strict;

CREATE TABLE outbox_event (
  id integer primary key, outbox_id integer not null, at integer not null, what text not null,
  actor text not null, detail text not null
) strict;

CREATE TABLE privacy_tombstone (
  partner_id integer primary key, pseudonym text not null, erased_at integer not null,
  erased_by text not null
) strict;

CREATE TABLE provision_run (
  id integer primary key, pid integer not null, direction text not null, central text not null,
  plan_hash text not null, by_login text not null, started_at integer not null, ended_at integer,
  outcome text, total integer not null, done integer not null default 0, current text, error text
) strict;

CREATE TABLE provision_step (
  central text not null, key text not null, run_id integer not null, state text not null,
  record_model text not null, record_id integer, external_id text, at integer not null,
  primary key (central, key)
) strict, without rowid;

CREATE TABLE reminder (
  house text not null, kind text not null, subject text not null, due_on text not null,
  step integer not null, is_told integer not null, at integer not null, seen_at integer,
  primary key (house, kind, subject, due_on, step)
) strict, without rowid;

CREATE TABLE rollup_cell (
  rollup text not null, unit text not null, at text not null, rows integer not null, data blob not null,
  primary key (rollup, unit, at)
) strict;

CREATE TABLE rollup_change (
  number integer primary key, rollup text not null, unit text not null, at text not null
) strict;

CREATE TABLE rollup_code (id integer primary key, code text not null unique) strict;

CREATE TABLE rollup_dirty (source text not null, at text not null, primary key (source, at)) strict, without rowid;

CREATE TABLE rollup_live (
  rollup text not null, day text not null, rows integer not null, data blob not null,
  primary key (rollup, day)
) strict;

CREATE TABLE rollup_moved (product_id integer primary key) strict;

CREATE TABLE rollup_source (source text primary key, stamp text not null) strict, without rowid;

CREATE TABLE rollup_touched (order_id integer primary key) strict;

CREATE TABLE rollup_unsure (source text not null, day text not null, primary key (source, day)) strict, without rowid;

CREATE TABLE saved_item (
  uuid text primary key, kind text not null, house text not null, owner text not null,
  audience text not null, role text, name text not null, body text not null,
  created_at integer not null, changed_at integer not null
, changed_by text not null default '', removed integer not null default 0, fact text, told text) strict, without rowid;

CREATE TABLE setting (
  key text primary key, value text not null, changed_at integer not null
) strict, without rowid;

CREATE TABLE sourced_figure (
  house text not null, figure text not null, province text not null, from_day text not null,
  amount integer not null, source text not null, imported_at integer not null, fact text, told text,
  primary key (house, figure, province, from_day)
) strict, without rowid;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE state_anchor (
  day text primary key, seq integer not null, streams text not null, states text not null, uuid text not null,
  set_by integer not null, set_at integer not null
) strict, without rowid;

CREATE TABLE state_certification_event (
  product_id integer not null, uuid text not null, kind text not null, certificate_id integer,
  on_day text not null, what text, note text not null, said_by integer not null, said_at integer not null,
  corrected_by text, primary key (product_id, uuid)
) strict, without rowid;

CREATE TABLE state_commission_book (
  name text primary key, fact text not null, kind text not null, seq integer not null, said_by integer not null,
  said_at integer not null
) strict, without rowid;

CREATE TABLE state_commission_central (
  central_id integer primary key, said text not null
) strict;

CREATE TABLE state_commission_chunk (
  month text not null, uuid text not null, chunk integer not null, day text not null, policy_seq integer not null,
  decimals integer not null, tax text not null, primary key (month, uuid)
) strict, without rowid;

CREATE TABLE state_commission_consent (
  decision text not null, vendor_id integer not null, on_day text not null, evidence text not null,
  uuid text not null, said_by integer not null, said_at integer not null, primary key (decision, vendor_id)
) strict, without rowid;

CREATE TABLE state_commission_day (
  month text not null, day text not null, lines integer not null, amount integer not null, tax integer not null,
  inputs text, uuid text, closed_by integer, closed_at integer, primary key (month, day)
) strict, without rowid;

CREATE TABLE state_commission_line (
  month text not null, line_id integer not null, charge text not null, seq integer not null, chunk integer not null,
  day text not null, order_id integer not null, order_day text not null, vendor_id integer not null,
  product_id integer, category_id integer, category_path text not null, province_id integer, payment_method text,
  tier text, rule text not null, quantity_micro integer not null, gross_minor integer not null,
  discount_minor integer not null, shipping integer not null, gmv_before integer not null, ordinal integer not null,
  base integer not null, amount integer not null, tax_base integer not null, tax integer not null, refund text,
  refunded_minor integer, share integer, kept integer, bearer text, primary key (line_id, charge, seq, month)
) strict, without rowid;

CREATE TABLE state_commission_month (
  month text primary key, closed_until text not null, closed_seq integer not null
) strict, without rowid;

CREATE TABLE state_commission_notice (
  uuid text primary key, decision text not null, vendors text not null, on_day text not null,
  channel text not null, said_by integer not null, said_at integer not null
) strict, without rowid;

CREATE TABLE state_commission_proposal (
  decision text primary key, changes text not null
) strict, without rowid;

CREATE TABLE state_commission_rule (
  version text primary key, rule text not null, decision text not null, seq integer not null, charge text not null,
  vendor_id integer, category_id integer, product_id integer, tier text, payment_method text, province_id integer,
  first_orders integer, from_day text not null, to_day text, name text not null, spec text not null, central_id integer
) strict, without rowid;

CREATE TABLE state_commission_scope (
  scope text primary key, spans text not null
) strict, without rowid;

CREATE TABLE state_evidence (
  vendor_id integer not null, uuid text not null, requirement text not null, subject text, state text not null,
  requested_by integer not null, received_by integer, reviewed_by integer, settled_by integer,
  file_sha256 text, expires_on text, facts text not null, changed_at integer not null, requested_at integer, cost_minor integer, issuer text,
  primary key (vendor_id, uuid)
) strict, without rowid;

CREATE TABLE state_figure (
  company_id integer not null, figure text not null, province text not null, from_day text not null,
  amount integer not null, source text not null, fact text not null,
  primary key (company_id, figure, province, from_day)
) strict, without rowid;

CREATE TABLE state_period (
  month text primary key, state text not null, heads text not null, uuid text not null, changed_by integer not null,
  changed_at integer not null
) strict, without rowid;

CREATE TABLE state_policy_decision (
  uuid text primary key, topic text not null, title text not null, body text not null,
  effective_from text not null, state text not null, proposed_by integer not null, proposed_seq integer not null,
  proposed_at integer not null, settled_by integer, settled_seq integer, settled_at integer, settled_uuid text
) strict, without rowid;

CREATE TABLE state_policy_topic (
  topic text primary key, uuid text not null
) strict, without rowid;

CREATE TABLE state_private (
  uuid text primary key, kind text not null, company_id integer not null, owner integer not null,
  audience text not null, role text, name text not null, body text not null, removed integer not null,
  created_at integer not null, changed_at integer not null, fact text not null
) strict, without rowid;

CREATE TABLE state_requirement_pack (
  version text primary key, decision text not null, pack text not null
) strict, without rowid;

CREATE TABLE state_saved (
  uuid text primary key, kind text not null, company_id integer not null, owner integer not null,
  audience text not null, role text, name text not null, body text not null, removed integer not null,
  created_at integer not null, changed_at integer not null, fact text not null
) strict, without rowid;

CREATE TABLE state_staff (
  uid integer primary key, role text, history text not null
) strict;

CREATE TABLE state_tax_pack (
  version text primary key, decision text not null, pack text not null
) strict, without rowid;

CREATE TABLE state_vendor_note (
  vendor_id integer not null, uuid text not null, seq integer not null, text text not null, corrects text, corrected_by text,
  said_by integer not null, said_at integer not null, primary key (vendor_id, uuid)
) strict, without rowid;

CREATE TABLE sync_block (
  entity text not null, block integer not null, month text not null, currency_id integer not null,
  rows integer not null, id_sum integer not null, written_max integer, money text not null,
  primary key (entity, block, month, currency_id)
) strict, without rowid;

CREATE TABLE sync_check (
  entity text primary key, state text not null, months integer not null default 0,
  months_equal integer not null default 0, verified_at integer, compared_at integer, compare_id integer,
  rows_per_second integer, missing_fields text not null default '[]'
) strict, without rowid;

CREATE TABLE sync_clock (
  id integer primary key check (id = 1), from_at integer not null, to_at integer not null
) strict;

CREATE TABLE sync_cursor (
  entity text primary key, phase text not null, window_from_at integer, window_to_at integer,
  last_id integer, as_of_at integer, central_count integer, counted_at integer, error text,
  fields_hash text
) strict, without rowid;

CREATE TABLE sync_cycle (
  id integer primary key, pid integer not null, started_at integer not null, ended_at integer, outcome text,
  rows_read integer not null default 0, rows_changed integer not null default 0, error text,
  next_at integer
, verified integer not null default 0) strict;

CREATE TABLE sync_dirty (
  topic text not null, key text not null, primary key (topic, key)
) strict, without rowid;

CREATE TABLE sync_drift (
  id integer primary key, entity text not null, month text not null, found_at integer not null,
  healed_at integer, rows integer not null, how text not null
) strict;

CREATE TABLE sync_quarantine (
  entity text not null, central_id integer not null, code text not null, params text not null,
  row text not null, seen_at integer not null,
  primary key (entity, central_id)
) strict, without rowid;

CREATE TABLE sync_restored (
  id integer primary key check (id = 1), entity text not null, seen_at integer not null,
  moment_at integer not null, accepted_at integer
) strict;

CREATE TABLE sync_stale (
  entity text not null, block integer not null, primary key (entity, block)
) strict, without rowid;

CREATE INDEX alert_evaluation_of on alert_evaluation(uuid, id);

CREATE INDEX attachment_open on attachment(central, kept_at)
  where state in ('waiting', 'sending', 'unknown');

CREATE INDEX attachment_request on attachment(request);

CREATE INDEX attachment_sha256 on attachment(sha256);

CREATE INDEX audit_log_at on audit_log (at);

CREATE INDEX central_bank_account_partner on central_bank_account(partner_id);

CREATE INDEX central_certification_product on central_certification(product_id);

CREATE INDEX central_invoice_line_invoice on central_invoice_line(invoice_id);

CREATE INDEX central_invoice_on on central_invoice(invoice_on);

CREATE INDEX central_invoice_refunded on central_invoice(partner_id) where kind = 'out_refund';

CREATE INDEX central_order_day on central_order(ordered_day, id);

CREATE INDEX central_order_line_delivery on central_order_line(order_id) where is_delivery = 1;

CREATE INDEX central_order_line_invoice_line_back on central_order_line_invoice_line(invoice_line_id);

CREATE INDEX central_order_line_negative on central_order_line (order_id) where subtotal_minor < 0;

CREATE INDEX central_order_line_order on central_order_line(order_id);

CREATE INDEX central_order_line_seller on central_order_line (vendor_id, variant_id);

CREATE INDEX central_order_partner on central_order(partner_id, ordered_day);

CREATE INDEX central_partner_commercial on central_partner(commercial_id);

CREATE INDEX central_payment_changed on central_payment (changed_at) where state = 'done';

CREATE INDEX central_payment_failed on central_payment(changed_at) where state in ('cancel', 'error');

CREATE INDEX central_payment_order_back on central_payment_order(order_id);

CREATE INDEX central_payment_payer on central_payment(partner_id) where state = 'done';

CREATE INDEX central_product_vendor on central_product(vendor_id);

CREATE INDEX central_rating_made on central_rating(created_at);

CREATE INDEX central_rating_subject on central_rating(subject_model, subject_id);

CREATE INDEX central_shipment_done on central_shipment (done_at, direction, order_id) where done_at is not null;

CREATE INDEX central_shipment_open on central_shipment(due_at)
  where direction = 'outgoing' and state not in ('done', 'cancel');

CREATE INDEX central_shipment_order on central_shipment(order_id);

CREATE INDEX central_stock_variant on central_stock(variant_id);

CREATE INDEX central_supplier_product on central_supplier(product_id, sequence, id);

CREATE INDEX central_variant_product on central_variant(product_id);

CREATE INDEX central_vendor_profile_partner on central_vendor_profile(partner_id);

CREATE INDEX certification_span_lapse on certification_span(to_day, type) where lapses = 1;

CREATE UNIQUE INDEX draft_record on draft (entity, central_id) where central_id is not null;

CREATE INDEX fact_log_at on fact_log (at, central_id);

CREATE INDEX fact_log_dropped on fact_log (stream, seq) where dropped is not null;

CREATE INDEX fact_log_uuid on fact_log (uuid);

CREATE INDEX id_map_record on id_map (entity, central_id);

CREATE INDEX outbox_event_message on outbox_event (outbox_id, id);

CREATE INDEX outbox_open on outbox (state, id) where state not in ('done', 'withdrawn');

CREATE INDEX outbox_record on outbox (record_uuid, id);

CREATE INDEX reminder_waiting on reminder(house, at) where is_told = 1 and seen_at is null;

CREATE INDEX saved_item_house on saved_item(house, kind);

CREATE INDEX state_commission_line_order on state_commission_line (order_id);

CREATE INDEX state_commission_line_ordered on state_commission_line (order_day, vendor_id);

CREATE INDEX state_commission_line_refund on state_commission_line (refund) where refund is not null;

CREATE INDEX state_commission_rule_scope on state_commission_rule
  (charge, vendor_id, category_id, product_id, tier, payment_method, province_id);

CREATE INDEX state_policy_decision_topic on state_policy_decision (topic, settled_seq);
