import type { Migration } from '../migrate.ts';

/*
 * Views, notes, alerts and sourced figures go to every desk as facts (docs/adr/0018).
 *   connection.kit     version of the kit that this central was prepared with; null: none, or not known
 *   saved_item, sourced_figure   what does not stand on the central: it wins over what does, and goes when it does
 *     changed_by       the login that changed it last, in whose name it is sent
 *     removed          1: taken away here
 *     fact             the fact that says it, on its way; null while none does
 *     told             code of what keeps it here: with a fact it is tried again, without one it is refused
 *     house            as in saved_item: of which central and company a figure is
 *   state_saved        what is for a role or for everybody         state_private   the same of who is signed in
 *     owner            uid of who made it                          fact            the last fact that moved it
 *   saved_standing     of the two, what stands for this company
 *   figure_here        figures beside the shipped ones; of two, the one with the greater is_ours counts
 *   alert_*            as before, of rules that stand elsewhere too: each desk judges by itself
 *     rule             what was judged, JSON: another meaning begins anew; null where it was judged before 0014
 */
export const sharing: Migration = {
  name: '0014-shared',
  sql: `
alter table connection add column kit integer;

alter table saved_item add column changed_by text not null default '';
alter table saved_item add column removed integer not null default 0;
alter table saved_item add column fact text;
alter table saved_item add column told text;
update saved_item set changed_by = owner;

create table state_saved (
  uuid text primary key, kind text not null, company_id integer not null, owner integer not null,
  audience text not null, role text, name text not null, body text not null, removed integer not null,
  created_at integer not null, changed_at integer not null, fact text not null
) strict, without rowid;

create table state_private (
  uuid text primary key, kind text not null, company_id integer not null, owner integer not null,
  audience text not null, role text, name text not null, body text not null, removed integer not null,
  created_at integer not null, changed_at integer not null, fact text not null
) strict, without rowid;

create view saved_standing as
select s.uuid, s.kind, s.owner, coalesce(u.login, '#' || s.owner) as login, s.audience, s.role, s.name, s.body,
  s.created_at, s.changed_at
from (select * from state_saved union all select * from state_private) s
left join central_user u on u.id = s.owner
where s.removed = 0 and s.company_id = (select company_id from connection);

create table state_figure (
  company_id integer not null, figure text not null, province text not null, from_day text not null,
  amount integer not null, source text not null, fact text not null,
  primary key (company_id, figure, province, from_day)
) strict, without rowid;

alter table sourced_figure rename to sourced_figure_before;
create table sourced_figure (
  house text not null, figure text not null, province text not null, from_day text not null,
  amount integer not null, source text not null, imported_at integer not null, fact text, told text,
  primary key (house, figure, province, from_day)
) strict, without rowid;
insert into sourced_figure
select coalesce((select json_array(iif(kind = 'sandbox', kind, url), db, company_id) from connection), '[]'),
  figure, province, from_day, amount, source, imported_at, null, null
from sourced_figure_before;
drop table sourced_figure_before;

create view figure_here as
select figure, province, from_day, amount, source, 1 as is_ours from state_figure
where company_id = (select company_id from connection)
union all
select figure, province, from_day, amount, source, 2 from sourced_figure
where house = coalesce((select json_array(iif(kind = 'sandbox', kind, url), db, company_id) from connection), '[]');

alter table alert_state rename to alert_state_before;
create table alert_state (
  uuid text primary key, state text not null, since integer not null, armed integer not null,
  told_at integer, seen_at integer, rule text
) strict, without rowid;
insert into alert_state select *, null from alert_state_before;
drop table alert_state_before;

alter table alert_evaluation rename to alert_evaluation_before;
drop index alert_evaluation_of;
create table alert_evaluation (
  id integer primary key, uuid text not null, at integer not null, state text not null, reason text,
  value integer, previous integer, period_from text, period_to text, as_of integer
) strict;
create index alert_evaluation_of on alert_evaluation(uuid, id);
insert into alert_evaluation select * from alert_evaluation_before;
drop table alert_evaluation_before;
`,
};
