import type { Migration } from '../migrate.ts';
import { overlay } from './0003-outbox.ts';

/*
 * What the policy stream says of commission, and what the daily closes froze. Written by main/facts only.
 *   state_commission_rule      versions that took effect; a span only ever shrinks
 *     rule                     the version that its line of versions began with
 *     decision                 the fact that it came by: proposal, or import
 *     seq                      of the fact that it took effect with, in the policy stream
 *     first_orders             a part of the scope: a rule for first orders stands beside the one for all
 *     from_day, to_day         the first day it holds, the first day it no longer does (null: without end)
 *     spec                     JSON as it was decided; its `to` may since have been brought forward: to_day counts
 *     central_id               the row of vendor_commission that it or a version before it took over
 *   state_commission_scope     of one charge and scope, what its versions cover: JSON [[from, to, version], ...]
 *   state_commission_proposal  changes that were proposed and not settled, with those that were (JSON)
 *   state_commission_central   what a row of vendor_commission said when it was last taken over
 *   state_commission_book      how the rules began here: one row, since the first fact that took effect
 *   state_commission_notice    whom a decision was told to: vendors JSON, ids or "all"
 *   state_commission_consent   who agreed to it
 *   state_tax_pack             tax data packs (JSON) that were proposed: the topic tax.pack names the one that counts
 *   state_commission_line      frozen: a charge of an order line (seq 0), and what refunds took back of it (1, 2, ...)
 *     month, chunk             the stream pricing/<month>, and the fact of it that froze the line
 *     day, order_day           of the close, which is the accounting day; of the order, by which rules are chosen
 *     charge                   commission | processing | service, or pph22: withheld, and no fee
 *     rule                     the version that won; of pph22 the topic of the platform's appointment
 *     gross_minor              what the line sold for, without PPN; discount_minor: the seller's own part of discounts
 *     base                     whole rupiah that the rule looked at; shipping is in it where the rule says so
 *     gmv_before, ordinal      only where a rule of that day asked for them, else 0
 *     amount, tax_base, tax    whole rupiah, amount without PPN; of a reversal nothing or negative
 *     refund                   the credit note or payment that it comes from: note/<id>, payment/<id>
 *     refunded_minor           of gross_minor, refunded by then; share: what this refund is of the amount
 *     kept, bearer             1: the fee is not given back; who bears it
 *   commission_line            the same, of a line that two months' closes froze the earlier one alone
 *   state_commission_chunk     what a fact's lines have in common: policy_seq: how far the rules were known; tax: JSON
 *   state_commission_day       what was frozen on a day; inputs: hash; uuid: null until it is closed
 *   state_commission_month     the last day of a month's stream that is closed, and the fact that closed it
 * Our own, one row: changes of rules that somebody prepares on this desk and proposed to nobody yet.
 *   commission_draft           changes: JSON as it was handed in, with its faults
 */
export const commission: Migration = {
  name: '0009-commission',
  sql: `
create table state_commission_rule (
  version text primary key, rule text not null, decision text not null, seq integer not null, charge text not null,
  vendor_id integer, category_id integer, product_id integer, tier text, payment_method text, province_id integer,
  first_orders integer, from_day text not null, to_day text, name text not null, spec text not null, central_id integer
) strict, without rowid;
create index state_commission_rule_scope on state_commission_rule
  (charge, vendor_id, category_id, product_id, tier, payment_method, province_id);

create trigger state_commission_rule_apart before insert on state_commission_rule
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
create trigger state_commission_rule_still_apart before update on state_commission_rule
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

create table state_commission_scope (
  scope text primary key, spans text not null
) strict, without rowid;

create table state_commission_proposal (
  decision text primary key, changes text not null
) strict, without rowid;

create table state_commission_central (
  central_id integer primary key, said text not null
) strict;

create table state_commission_book (
  name text primary key, fact text not null, kind text not null, seq integer not null, said_by integer not null,
  said_at integer not null
) strict, without rowid;

create table state_commission_notice (
  uuid text primary key, decision text not null, vendors text not null, on_day text not null,
  channel text not null, said_by integer not null, said_at integer not null
) strict, without rowid;

create table state_commission_consent (
  decision text not null, vendor_id integer not null, on_day text not null, evidence text not null,
  uuid text not null, said_by integer not null, said_at integer not null, primary key (decision, vendor_id)
) strict, without rowid;

create table state_tax_pack (
  version text primary key, decision text not null, pack text not null
) strict, without rowid;

create index state_policy_decision_topic on state_policy_decision (topic, settled_seq);

drop table state_price_line;
drop table state_price_chunk;

create table state_commission_line (
  month text not null, line_id integer not null, charge text not null, seq integer not null, chunk integer not null,
  day text not null, order_id integer not null, order_day text not null, vendor_id integer not null,
  product_id integer, category_id integer, category_path text not null, province_id integer, payment_method text,
  tier text, rule text not null, quantity_micro integer not null, gross_minor integer not null,
  discount_minor integer not null, shipping integer not null, gmv_before integer not null, ordinal integer not null,
  base integer not null, amount integer not null, tax_base integer not null, tax integer not null, refund text,
  refunded_minor integer, share integer, kept integer, bearer text, primary key (line_id, charge, seq, month)
) strict, without rowid;
create index state_commission_line_order on state_commission_line (order_id);
create index state_commission_line_ordered on state_commission_line (order_day, vendor_id);
create index state_commission_line_refund on state_commission_line (refund) where refund is not null;

create view commission_line as
select l.* from state_commission_line l where not exists (
  select 1 from state_commission_line e
  where e.line_id = l.line_id and e.charge = l.charge and e.seq = l.seq and e.month < l.month
);

create table state_commission_chunk (
  month text not null, uuid text not null, chunk integer not null, day text not null, policy_seq integer not null,
  decimals integer not null, tax text not null, primary key (month, uuid)
) strict, without rowid;

create table state_commission_day (
  month text not null, day text not null, lines integer not null, amount integer not null, tax integer not null,
  inputs text, uuid text, closed_by integer, closed_at integer, primary key (month, day)
) strict, without rowid;

create table state_commission_month (
  month text primary key, closed_until text not null, closed_seq integer not null
) strict, without rowid;

create table commission_draft (
  id integer primary key check (id = 1), title text not null, changes text not null, saved_at integer not null
) strict;

${overlay(
  'commission_rule',
  'uuid created_at written_at',
  `name vendor_id category_id type value_micro amount_minor currency_id effective_from effective_to active`,
)}
-- orders with a discount line: few, and priced apart
create index central_order_line_negative on central_order_line (order_id) where subtotal_minor < 0;
-- what became commissionable since the last close
create index central_shipment_done on central_shipment (done_at, direction, order_id) where done_at is not null;
create index central_payment_changed on central_payment (changed_at) where state = 'done';
`,
};
