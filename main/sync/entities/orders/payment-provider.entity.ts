import { reference, required, text } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

export const paymentProviderEntity = entity({
  id: 'payment_provider',
  table: 'central_payment_provider',
  topic: 'payments',
  allCompanies: true,
  columns: {
    name: required(text),
    code: required(text),
    state: text,
    company_id: reference,
  },
});
