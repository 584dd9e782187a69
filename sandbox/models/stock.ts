import type { Model } from '../schema/field.ts';
import { boolean, char, datetime, float, many2one, selection } from '../schema/field.ts';

export const quant: Model = {
  name: 'stock.quant',
  label: 'Quants',
  order: 'id',
  display: "'stock.quant,' || t.id",
  fields: {
    product_id: many2one('product.product', 'Product', { required: true, index: true }),
    product_tmpl_id: many2one('product.template', 'Product Template', {
      readonly: true,
      sql: '(select v.product_tmpl_id from product_product v where v.id = t.product_id)',
    }),
    company_id: many2one('res.company', 'Company', { readonly: true }),
    location_id: many2one('stock.location', 'Location', { required: true }),
    warehouse_id: many2one('stock.warehouse', 'Warehouse', {
      readonly: true,
      sql: '(select w.id from stock_warehouse w where w.lot_stock_id = t.location_id)',
    }),
    lot_id: many2one('stock.lot', 'Lot/Serial Number'),
    package_id: many2one('stock.quant.package', 'Package'),
    owner_id: many2one('res.partner', 'Owner'),
    quantity: float('Quantity', { readonly: true }),
    reserved_quantity: float('Reserved Quantity', { required: true, readonly: true }),
    available_quantity: float('Available Quantity', {
      readonly: true,
      sql: 't.quantity - t.reserved_quantity',
    }),
    in_date: datetime('Incoming Date', { required: true, readonly: true }),
    inventory_quantity: float('Counted Quantity'),
    inventory_quantity_set: boolean('Inventory Quantity Set'),
  },
};

export const location: Model = {
  name: 'stock.location',
  label: 'Inventory Locations',
  order: 'complete_name, id',
  display: 't.complete_name',
  fields: {
    name: char('Location Name', { required: true }),
    complete_name: char('Full Location Name', { readonly: true }),
    active: boolean('Active', { default: true }),
    usage: selection(
      'Location Type',
      [
        ['supplier', 'Vendor Location'],
        ['view', 'View'],
        ['internal', 'Internal Location'],
        ['customer', 'Customer Location'],
        ['inventory', 'Inventory Loss'],
        ['production', 'Production'],
        ['transit', 'Transit Location'],
      ],
      { required: true, default: 'internal' },
    ),
    location_id: many2one('stock.location', 'Parent Location'),
    company_id: many2one('res.company', 'Company'),
  },
};

export const warehouse: Model = {
  name: 'stock.warehouse',
  label: 'Warehouse',
  order: 'id',
  display: 't.name',
  fields: {
    name: char('Warehouse', { required: true }),
    active: boolean('Active', { default: true }),
    company_id: many2one('res.company', 'Company', { required: true, readonly: true }),
    partner_id: many2one('res.partner', 'Address'),
    view_location_id: many2one('stock.location', 'View Location', { required: true }),
    lot_stock_id: many2one('stock.location', 'Location Stock', { required: true }),
    code: char('Short Name', { required: true }),
  },
};
