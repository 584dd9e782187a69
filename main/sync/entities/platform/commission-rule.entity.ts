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
  vendor: { path: ['vendor_id'], own: 'vendor_id = ?' },
});
