import { boolean, reference, required, text } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

export const carrierEntity = entity({
  id: 'carrier',
  table: 'central_carrier',
  topic: 'shipments',
  columns: {
    name: required(text),
    active: required(boolean),
    delivery_type: text,
    product_id: reference,
  },
});
