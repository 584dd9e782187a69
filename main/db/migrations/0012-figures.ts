import type { Migration } from '../migrate.ts';

/*
 * Numbers that are measured elsewhere or set by people: of provinces, targets, the rate of the dollar.
 *   sourced_figure     a number, from a day on until the next of the same figure and province
 *     figure           as shared/contract/figures.ts names it
 *     province         ISO 3166-2:ID without the country; '' is the whole of Indonesia
 *     amount           in the figure's own unit, whole
 *     source           who says so
 * What is late and what a delivery costs is found through the two indexes.
 */
export const figures: Migration = {
  name: '0012-figures',
  sql: `
create table sourced_figure (
  figure text not null, province text not null, from_day text not null,
  amount integer not null, source text not null, imported_at integer not null,
  primary key (figure, province, from_day)
) strict, without rowid;

create index central_shipment_open on central_shipment(due_at)
  where direction = 'outgoing' and state not in ('done', 'cancel');
create index central_order_line_delivery on central_order_line(order_id) where is_delivery = 1;
`,
};
