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
});
