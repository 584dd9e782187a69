import { boolean, reference, required, text } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

export const bankAccountEntity = entity({
  id: 'bank_account',
  table: 'central_bank_account',
  topic: 'vendors',
  columns: {
    partner_id: reference,
    account_number: required(text),
    holder_name: text,
    bank_id: reference,
    active: required(boolean),
  },
  push: {
    permission: 'vendor.edit',
    title: 'holder_name',
    fields: {
      partner_id: { required: true, fixed: true, to: 'partner' },
      account_number: { required: true, max: 64 },
      holder_name: {},
    },
    creates: {},
  },
  vendor: { path: ['partner_id'], own: 'partner_id = ?' },
});
