import { link } from './fields.ts';
import type { KitField, StandardField } from './kit.ts';

const clientUuid: KitField = {
  name: 'x_client_uuid',
  label: 'Client UUID',
  type: 'char',
  index: true,
  copied: false,
};

const asVendor = { relation: 'res.partner', onDelete: 'set null', index: true } as const;

/** In this order: the line's vendor follows the product's. */
export const standardFields: readonly StandardField[] = [
  ...['res.partner', 'product.template', 'sale.order', 'sale.order.line'].map(
    (model): StandardField => ({ ...clientUuid, model, feature: 'noDoubles' }),
  ),
  {
    ...link('x_vendor_id', 'Vendor', asVendor),
    model: 'product.template',
    feature: 'lineVendor',
  },
  {
    ...link('x_vendor_id', 'Vendor', asVendor),
    related: 'product_id.product_tmpl_id.x_vendor_id',
    model: 'sale.order.line',
    feature: 'lineVendor',
  },
  {
    name: 'x_order_date',
    label: 'Order date',
    type: 'datetime',
    related: 'order_id.date_order',
    model: 'sale.order.line',
    feature: 'vendorDesk',
  },
  {
    ...link('x_region_id', 'Region', { relation: 'res.country.state', onDelete: 'set null' }),
    related: 'order_id.partner_id.state_id',
    model: 'sale.order.line',
    feature: 'vendorDesk',
  },
  {
    name: 'x_order_state',
    label: 'Order state',
    type: 'selection',
    related: 'order_id.state',
    model: 'sale.order.line',
    feature: 'vendorDesk',
  },
];
