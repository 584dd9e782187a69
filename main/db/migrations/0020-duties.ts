import type { Migration } from '../migrate.ts';

/*
 * A projection beside certification_span, written by main/features/certification/duties only:
 *   certification_duty   a mandatory requirement of a product or vendor, from the first through the last day (null:
 *                        without end) on which it is in force and stands so
 *     met                1: a certificate that will do holds; 0: nothing may be sold by it
 * Triggers mark whose duties may have become others: a product's category and vendor, and the name of a category.
 */
const ofProduct = (row: 'old' | 'new', column: string): string =>
  `insert into certification_dirty select 'product', ${row}.${column}
    where ${row}.${column} is not null on conflict do nothing;`;

/** Whoever sells it is asked for papers of its own. */
const ofSeller = (product: 'id' | 'product_id'): string =>
  `insert into certification_dirty select 'vendor', vendor_id from product_vendor
    where product_id = new.${product} and vendor_id is not null on conflict do nothing;`;

const ofCategory = `insert into certification_dirty select 'product', id from central_product
    where category_id = new.id on conflict do nothing;`;

const trigger = (name: string, on: string, marks: readonly string[]): string =>
  `create trigger certification_duty_${name} after ${on}\nbegin\n  ${marks.join('\n  ')}\nend;`;

export const duties: Migration = {
  name: '0020-duties',
  sql: `
create table certification_duty (
  subject text not null, subject_id integer not null, requirement text not null, from_day text not null, to_day text,
  met integer not null, primary key (subject, subject_id, requirement, from_day)
) strict, without rowid;

${trigger('insert_product', 'insert on central_product', [ofProduct('new', 'id'), ofSeller('id')])}

${trigger(
  'update_product',
  `update on central_product
  when new.category_id is not old.category_id or new.vendor_id is not old.vendor_id`,
  [ofProduct('new', 'id'), ofSeller('id')],
)}

${trigger('delete_product', 'delete on central_product', [ofProduct('old', 'id')])}

${trigger('insert_supplier', 'insert on central_supplier', [
  ofProduct('new', 'product_id'),
  ofSeller('product_id'),
])}

${trigger(
  'update_supplier',
  `update on central_supplier
  when new.product_id is not old.product_id or new.partner_id is not old.partner_id
    or new.sequence is not old.sequence`,
  [ofProduct('old', 'product_id'), ofProduct('new', 'product_id'), ofSeller('product_id')],
)}

${trigger('delete_supplier', 'delete on central_supplier', [ofProduct('old', 'product_id')])}

${trigger('insert_category', 'insert on central_category', [ofCategory])}

${trigger('update_category', 'update on central_category when new.full_name is not old.full_name', [
  ofCategory,
])}
`,
};
