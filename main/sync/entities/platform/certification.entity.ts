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
  push: {
    permission: 'certification.edit',
    title: 'name',
    fields: {
      product_id: { required: true, fixed: true, to: 'product' },
      name: {},
      type: { required: true },
      number: {},
      issuer: {},
      issued_on: {},
      expires_on: {},
    },
    creates: { identity: 'uuid' },
  },
  vendor: {
    path: ['product_id', ['product', 'vendor_id']],
    own: 'product_id in (select id from central_product where vendor_id = ?)',
  },
});
