import {
  boolean,
  dayOfTime,
  instant,
  money,
  reference,
  required,
  text,
} from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

export const orderEntity = entity({
  id: 'order',
  table: 'central_order',
  topic: 'orders',
  need: 'required',
  domain: ({ companyId }) => [['company_id', '=', companyId]],
  columns: {
    name: required(text),
    state: required(text),
    locked: required(boolean),
    ordered_at: instant,
    ordered_day: dayOfTime,
    partner_id: required(reference),
    shipping_partner_id: reference,
    untaxed_minor: required(money),
    tax_minor: required(money),
    total_minor: required(money),
    currency_id: required(reference),
    company_id: required(reference),
    user_id: reference,
    client_ref: text,
    carrier_id: reference,
    delivery_status: text,
    invoice_status: text,
    client_uuid: text,
  },
  children: [{ entity: 'order_line', column: 'order_id' }],
});
