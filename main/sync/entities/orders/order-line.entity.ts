import {
  boolean,
  computedMoney,
  dayOfTime,
  instant,
  integer,
  micro,
  money,
  orElse,
  reference,
  required,
  text,
} from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

/** is_delivery comes with the delivery module; vendor_id is a stored copy that the platform adds. */
export const orderLineEntity = entity({
  id: 'order_line',
  table: 'central_order_line',
  topic: 'orders',
  need: 'required',
  domain: ({ companyId }) => [['company_id', '=', companyId]],
  columns: {
    order_id: required(reference),
    sequence: required(integer),
    variant_id: reference,
    name: text,
    display_kind: text,
    quantity_micro: required(micro),
    delivered_micro: required(micro),
    invoiced_micro: required(micro),
    unit_price_micro: required(micro),
    discount_micro: required(micro),
    subtotal_minor: required(money),
    tax_minor: required(computedMoney),
    total_minor: required(money),
    currency_id: reference,
    company_id: reference,
    is_delivery: orElse(boolean, 0),
    is_down_payment: orElse(boolean, 0),
    vendor_id: reference,
    client_uuid: text,
  },
  links: [
    { table: 'central_order_line_invoice_line', owner: 'order_line_id', other: 'invoice_line_id' },
  ],
  push: {
    permission: 'order.edit',
    title: 'name',
    fields: {
      variant_id: { required: true, fixed: true, to: 'variant' },
      quantity_micro: { required: true, fixed: true },
      unit_price_micro: { fixed: true },
      discount_micro: { fixed: true, initial: 0 },
    },
    creates: { asChildOnly: true, identity: 'client_uuid' },
  },
  vendor: {
    path: ['vendor_id'],
    own: 'vendor_id = ?',
    columns: {
      ordered_at: instant,
      ordered_day: dayOfTime,
      region_id: reference,
      order_state: text,
    },
  },
});
