import { boolean, reference, required, text } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

/** People who handle orders, by name only. */
export const userEntity = entity({
  id: 'user',
  table: 'central_user',
  topic: 'reference',
  columns: {
    name: required(text),
    login: required(text),
    active: required(boolean),
    portal: required(boolean),
    partner_id: reference,
    company_id: reference,
  },
});
