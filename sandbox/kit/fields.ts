import type { Field } from '../schema/field.ts';
import { char, datetime, many2one, one2many, selection } from '../schema/field.ts';

const clientUuid = { x_client_uuid: char('x_client_uuid', { index: true }) };

const copy = (...related: string[]) => ({ readonly: true, related }) as const;

const states = [
  ['draft', 'Quotation'],
  ['sent', 'Quotation Sent'],
  ['sale', 'Sales Order'],
  ['cancel', 'Cancelled'],
] as const;

/** What is added to Odoo's own models, beside the microseconds of each that is synced. */
const added: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  'res.partner': {
    ...clientUuid,
    x_vendor_profile_ids: one2many('x_umkm_vendor_profile', 'x_vendor_profile_ids', {
      inverse: 'x_partner_id',
    }),
  },
  'product.template': {
    x_vendor_id: many2one('res.partner', 'x_vendor_id', { index: true }),
    ...clientUuid,
  },
  'sale.order': clientUuid,
  'sale.order.line': {
    ...clientUuid,
    x_vendor_id: many2one('res.partner', 'x_vendor_id', {
      ...copy('product_id', 'product_tmpl_id', 'x_vendor_id'),
      index: true,
    }),
    x_order_date: datetime('x_order_date', copy('order_id', 'date_order')),
    x_region_id: many2one('res.country.state', 'x_region_id', {
      ...copy('order_id', 'partner_id', 'state_id'),
    }),
    x_order_state: selection('x_order_state', states, copy('order_id', 'state')),
  },
};

const synced = [
  'res.company',
  'res.currency',
  'res.users',
  'res.country.state',
  'res.partner',
  'res.partner.bank',
  'product.category',
  'product.template',
  'product.product',
  'product.supplierinfo',
  'delivery.carrier',
  'sale.order',
  'sale.order.line',
  'payment.provider',
  'payment.transaction',
  'stock.picking',
  'stock.quant',
  'rating.rating',
  'account.move',
  'account.move.line',
];

export const writeUs = char('write us', {
  readonly: true,
  unsearchable: true,
  sql: 't.write_date',
});

export const kitFields: ReadonlyMap<string, Readonly<Record<string, Field>>> = new Map(
  synced.map((model) => [model, { ...added[model], x_write_us: writeUs }]),
);
