import type { Model, Options } from '../schema/field.ts';
import {
  boolean,
  char,
  datetime,
  float,
  integer,
  many2many,
  many2one,
  one2many,
  selection,
} from '../schema/field.ts';

const tariffs: Options = [
  ['base_on_rule', 'Based on Rules'],
  ['fixed', 'Fixed Price'],
];

const directions: Options = [
  ['incoming', 'Receipt'],
  ['outgoing', 'Delivery'],
  ['internal', 'Internal Transfer'],
];

export const picking: Model = {
  name: 'stock.picking',
  label: 'Transfer',
  order: 'scheduled_date asc, id desc',
  display: 't.name',
  fields: {
    name: char('Reference', { readonly: true }),
    origin: char('Source Document'),
    backorder_id: many2one('stock.picking', 'Back Order of', { readonly: true }),
    return_id: many2one('stock.picking', 'Return of', { readonly: true }),
    state: selection(
      'Status',
      [
        ['draft', 'Draft'],
        ['waiting', 'Waiting Another Operation'],
        ['confirmed', 'Waiting'],
        ['assigned', 'Ready'],
        ['done', 'Done'],
        ['cancel', 'Cancelled'],
      ],
      { readonly: true, default: 'draft' },
    ),
    group_id: many2one('procurement.group', 'Procurement Group', { readonly: true }),
    scheduled_date: datetime('Scheduled Date'),
    date_deadline: datetime('Deadline', { readonly: true }),
    date_done: datetime('Date of Transfer', { readonly: true }),
    location_id: many2one('stock.location', 'Source Location', { required: true }),
    location_dest_id: many2one('stock.location', 'Destination Location', { required: true }),
    move_ids: one2many('stock.move', 'Stock Moves'),
    picking_type_id: many2one('stock.picking.type', 'Operation Type', {
      required: true,
      readonly: true,
    }),
    picking_type_code: selection('Type of Operation', directions, {
      readonly: true,
      sql: '(select y.code from stock_picking_type y where y.id = t.picking_type_id)',
    }),
    partner_id: many2one('res.partner', 'Contact'),
    company_id: many2one('res.company', 'Company', { readonly: true }),
    sale_id: many2one('sale.order', 'Sales Order', { readonly: true, index: true }),
    carrier_price: float('Shipping Cost'),
    delivery_type: selection('Provider', tariffs, {
      readonly: true,
      sql: '(select c.delivery_type from delivery_carrier c where c.id = t.carrier_id)',
    }),
    carrier_id: many2one('delivery.carrier', 'Carrier'),
    weight: float('Weight', { readonly: true }),
    carrier_tracking_ref: char('Tracking Reference'),
    carrier_tracking_url: char('Tracking URL', { readonly: true, sql: 'null' }),
    shipping_weight: float('Weight for Shipping', { readonly: true, sql: 't.weight' }),
  },
};

export const pickingType: Model = {
  name: 'stock.picking.type',
  label: 'Picking Type',
  order: 'sequence, id',
  display: `coalesce((select w.name || ': ' from stock_warehouse w where w.id = t.warehouse_id), '')
    || t.name`,
  fields: {
    name: char('Operation Type', { required: true }),
    code: selection('Type of Operation', directions, { required: true }),
    sequence: integer('Sequence'),
    active: boolean('Active', { default: true }),
    warehouse_id: many2one('stock.warehouse', 'Warehouse'),
    company_id: many2one('res.company', 'Company', { required: true }),
  },
};

export const carrier: Model = {
  name: 'delivery.carrier',
  label: 'Shipping Methods',
  order: 'sequence, id',
  display: 't.name',
  fields: {
    is_published: boolean('Is Published'),
    name: char('Delivery Method', { required: true }),
    active: boolean('Active', { default: true }),
    sequence: integer('Sequence', { default: 10 }),
    delivery_type: selection('Provider', tariffs, { required: true, default: 'fixed' }),
    company_id: many2one('res.company', 'Company'),
    product_id: many2one('product.product', 'Delivery Product', { required: true }),
    country_ids: many2many('res.country', 'Countries'),
    margin: float('Margin'),
    free_over: boolean('Free if order amount is above'),
    amount: float('Amount'),
    fixed_price: float('Fixed Price'),
  },
};
