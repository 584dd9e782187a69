import { required, text } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

export const provinceEntity = entity({
  id: 'province',
  table: 'central_province',
  topic: 'reference',
  domain: () => [['country_id.code', '=', 'ID']],
  columns: { name: required(text), code: required(text) },
  vendor: { path: null, own: null },
});
