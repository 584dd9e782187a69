import type { Group, Model, Options } from '../schema/field.ts';
import {
  binary,
  boolean,
  char,
  date,
  float,
  integer,
  many2many,
  many2one,
  one2many,
  selection,
  text,
} from '../schema/field.ts';

const kinds: Options = [
  ['consu', 'Consumable'],
  ['service', 'Service'],
  ['product', 'Storable Product'],
];

/** Cost is an inner matter: a portal user may not even know of the field. */
const inner: readonly Group[] = ['internal'];

const named = "case when t.default_code is null then '' else '[' || t.default_code || '] ' end";

const onHand = (variants: string) => `(select coalesce(sum(q.quantity), 0) from stock_quant q
  join stock_location l on l.id = q.location_id and l.usage = 'internal'
  where q.product_id ${variants})`;

const free = (variants: string) =>
  `(select coalesce(sum(q.quantity - q.reserved_quantity), 0) from stock_quant q
  join stock_location l on l.id = q.location_id and l.usage = 'internal'
  where q.product_id ${variants})`;

const variantsOf = 'in (select v.id from product_product v where v.product_tmpl_id = t.id)';

const rated = (aggregate: string) => `(select ${aggregate} from rating_rating r
  where r.res_model = 'product.template' and r.res_id = t.id and r.consumed = 1)`;

const ofTemplate = (column: string) =>
  `(select p.${column} from product_template p where p.id = t.product_tmpl_id)`;

export const template: Model = {
  name: 'product.template',
  label: 'Product',
  order: 'name',
  display: `${named} || t.name`,
  fields: {
    is_published: boolean('Is Published'),
    name: char('Name', { required: true }),
    description_sale: text('Sales Description'),
    image_1920: binary('Image'),
    image_128: binary('Image 128', { readonly: true, sql: 't.image_1920' }),
    detailed_type: selection('Product Type', kinds, { required: true, default: 'consu' }),
    type: selection('Type', kinds, { default: 'consu' }),
    categ_id: many2one('product.category', 'Product Category', {
      required: true,
      default: 1,
      index: true,
    }),
    currency_id: many2one('res.currency', 'Currency', {
      readonly: true,
      sql: '(select c.currency_id from res_company c where c.id = coalesce(t.company_id, 1))',
    }),
    list_price: float('Sales Price', { default: 1 }),
    standard_price: float('Cost', { store: false, groups: inner }),
    weight: float('Weight'),
    sale_ok: boolean('Can be Sold', { default: true }),
    purchase_ok: boolean('Can be Purchased', { default: true }),
    uom_id: many2one('uom.uom', 'Unit of Measure', { required: true, default: 1 }),
    company_id: many2one('res.company', 'Company'),
    seller_ids: one2many('product.supplierinfo', 'Vendors', { inverse: 'product_tmpl_id' }),
    active: boolean('Active', { default: true }),
    product_variant_ids: one2many('product.product', 'Products', {
      required: true,
      inverse: 'product_tmpl_id',
    }),
    product_variant_count: integer('# Product Variants', {
      readonly: true,
      sql: `(select count(*) from product_product v
        where v.product_tmpl_id = t.id and v.active = 1)`,
    }),
    barcode: char('Barcode', {
      sql: '(select max(v.barcode) from product_product v where v.product_tmpl_id = t.id)',
    }),
    default_code: char('Internal Reference'),
    taxes_id: many2many('account.tax', 'Customer Taxes'),
    qty_available: float('Quantity On Hand', { readonly: true, sql: onHand(variantsOf) }),
    rating_count: integer('Rating count', { readonly: true, sql: rated('count(*)') }),
    rating_avg: float('Average Rating', {
      readonly: true,
      sql: rated('coalesce(avg(r.rating), 0)'),
    }),
  },
};

export const variant: Model = {
  name: 'product.product',
  label: 'Product Variant',
  order: 'default_code, id',
  display: `${named} || ${ofTemplate('name')}`,
  fields: {
    lst_price: float('Sales Price', { sql: ofTemplate('list_price') }),
    default_code: char('Internal Reference'),
    active: boolean('Active', { default: true }),
    product_tmpl_id: many2one('product.template', 'Product Template', {
      required: true,
      cascade: true,
      index: true,
    }),
    barcode: char('Barcode'),
    product_template_attribute_value_ids: many2many(
      'product.template.attribute.value',
      'Attribute Values',
    ),
    combination_indices: char('Combination Indices', { readonly: true, default: '' }),
    standard_price: float('Cost', { groups: inner, sql: ofTemplate('standard_price') }),
    qty_available: float('Quantity On Hand', { readonly: true, sql: onHand('= t.id') }),
    virtual_available: float('Forecasted Quantity', { readonly: true, sql: free('= t.id') }),
    name: char('Name', { required: true, sql: ofTemplate('name') }),
    categ_id: many2one('product.category', 'Product Category', {
      required: true,
      sql: ofTemplate('categ_id'),
    }),
    uom_id: many2one('uom.uom', 'Unit of Measure', { required: true, sql: ofTemplate('uom_id') }),
  },
};

export const supplier: Model = {
  name: 'product.supplierinfo',
  label: 'Supplier Pricelist',
  order: 'sequence, min_qty desc, price, id',
  display: '(select p.name from res_partner p where p.id = t.partner_id)',
  fields: {
    partner_id: many2one('res.partner', 'Vendor', { required: true, cascade: true }),
    product_tmpl_id: many2one('product.template', 'Product Template', {
      cascade: true,
      index: true,
    }),
    product_id: many2one('product.product', 'Product Variant'),
    sequence: integer('Sequence', { default: 1 }),
    min_qty: float('Quantity', { required: true }),
    price: float('Price', { required: true }),
    currency_id: many2one('res.currency', 'Currency', { required: true, default: 12 }),
    company_id: many2one('res.company', 'Company'),
    date_start: date('Start Date'),
    date_end: date('End Date'),
    delay: integer('Delivery Lead Time', { required: true, default: 1 }),
  },
};
