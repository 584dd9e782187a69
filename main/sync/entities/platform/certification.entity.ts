import { day, reference, text } from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

export const certificationEntity = entity({
  id: 'certification',
  table: 'central_certification',
  topic: 'certifications',
  need: 'platform',
  columns: {
    name: text,
    product_id: reference,
    type: text,
    number: text,
    issuer: text,
    issued_on: day,
    expires_on: day,
    file_name: text,
    uuid: text,
  },
});
