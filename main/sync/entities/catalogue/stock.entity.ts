import { micro, reference, required } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

/** Only what lies in our own places: a customer's or a supplier's location holds no stock of ours. */
export const stockEntity = entity({
  id: 'stock',
  table: 'central_stock',
  topic: 'products',
  domain: () => [['location_id.usage', '=', 'internal']],
  columns: {
    variant_id: required(reference),
    location_id: reference,
    lot_id: reference,
    quantity_micro: required(micro),
    reserved_micro: required(micro),
    company_id: reference,
  },
});
