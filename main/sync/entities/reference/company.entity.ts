import { boolean, reference, required, text } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

export const companyEntity = entity({
  id: 'company',
  table: 'central_company',
  topic: 'reference',
  need: 'required',
  allCompanies: true,
  columns: {
    name: required(text),
    active: required(boolean),
    currency_id: required(reference),
    partner_id: reference,
  },
  vendor: { path: null, own: null },
});
