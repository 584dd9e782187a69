import { boolean, day, micro, money, reference, text } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

export const commissionRuleEntity = entity({
  id: 'commission_rule',
  table: 'central_commission_rule',
  topic: 'commissions',
  need: 'platform',
  columns: {
    name: text,
    vendor_id: reference,
    category_id: reference,
    type: text,
    value_micro: micro,
    amount_minor: money,
    currency_id: reference,
    effective_from: day,
    effective_to: day,
    active: boolean,
    uuid: text,
  },
  push: {
    permission: 'commission.propose',
    isKept: true,
    title: 'name',
    fields: {
      name: {},
      vendor_id: { required: true, to: 'partner' },
      category_id: { to: 'category' },
      type: { required: true },
      value_micro: {},
      amount_minor: {},
      currency_id: { to: 'currency' },
      effective_from: { required: true },
      effective_to: {},
      active: {},
    },
    creates: { identity: 'uuid' },
  },
  vendor: { path: ['vendor_id'], own: 'vendor_id = ?' },
});
