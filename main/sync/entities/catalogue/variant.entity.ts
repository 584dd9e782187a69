import { boolean, reference, required, text } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

export const variantEntity = entity({
  id: 'variant',
  table: 'central_variant',
  topic: 'products',
  need: 'required',
  columns: {
    product_id: required(reference),
    active: required(boolean),
    sku: text,
    barcode: text,
  },
  vendor: {
    path: ['product_id', ['product', 'vendor_id']],
    own: 'product_id in (select id from central_product where vendor_id = ?)',
  },
});
