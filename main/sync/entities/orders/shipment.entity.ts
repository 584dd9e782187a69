import { instant, micro, orElse, reference, required, text } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

/** Carrier, tracking number and weight come with the module that joins stock and delivery. */
export const shipmentEntity = entity({
  id: 'shipment',
  table: 'central_shipment',
  topic: 'shipments',
  domain: ({ companyId }) => [['company_id', '=', companyId]],
  columns: {
    name: required(text),
    state: required(text),
    direction: text,
    order_id: reference,
    origin: text,
    partner_id: reference,
    carrier_id: reference,
    tracking_number: text,
    scheduled_at: instant,
    due_at: instant,
    done_at: instant,
    weight_micro: orElse(micro, 0),
    backorder_id: reference,
    return_id: reference,
    company_id: reference,
  },
  push: { permission: 'order.edit', title: 'name', fields: { tracking_number: { max: 120 } } },
});
