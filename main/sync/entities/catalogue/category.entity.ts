import { reference, required, text } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

export const categoryEntity = entity({
  id: 'category',
  table: 'central_category',
  topic: 'products',
  need: 'required',
  columns: {
    name: required(text),
    full_name: required(text),
    parent_id: reference,
    parent_path: text,
  },
  vendor: { path: null, own: null },
});
