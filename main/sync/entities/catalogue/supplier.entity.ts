import { integer, reference, required } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

export const supplierEntity = entity({
  id: 'supplier',
  table: 'central_supplier',
  topic: 'products',
  columns: {
    partner_id: required(reference),
    product_id: reference,
    sequence: required(integer),
  },
});
