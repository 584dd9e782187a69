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
  push: {
    permission: 'order.edit',
    title: 'name',
    fields: { partner_id: { required: true, fixed: true, to: 'partner' }, client_ref: {} },
    creates: {
      intent: true,
      identity: 'client_uuid',
      children: [{ entity: 'order_line', column: 'order_id', under: 'lines' }],
    },
    actions: {
      confirm: { method: 'action_confirm', from: ['draft', 'sent'], to: 'sale' },
      cancel: {
        method: 'action_cancel',
        from: ['draft', 'sent', 'sale'],
        to: 'cancel',
        // Without it the method answers with a wizard and does nothing.
        context: { disable_cancel_warning: true },
      },
    },
  },
});
