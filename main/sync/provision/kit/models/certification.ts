import { choice, link, nameField, plain, uuidField } from '../fields.ts';
import type { KitModel } from '../kit.ts';

export const certification: KitModel = {
  model: 'x_product_certification',
  label: 'Product Certification',
  feature: 'certificates',
  fields: [
    nameField,
    uuidField,
    link('x_product_tmpl_id', 'Product', {
      relation: 'product.template',
      onDelete: 'cascade',
      required: true,
      index: true,
    }),
    choice('x_certification_type', 'Type', {
      options: [
        ['halal', 'Halal'],
        ['bpom', 'BPOM'],
        ['pirt', 'PIRT'],
        ['sni', 'SNI'],
        ['organic', 'Organik'],
      ],
    }),
    plain('char', 'x_certificate_number', 'Number'),
    plain('char', 'x_issued_by', 'Issued by'),
    plain('date', 'x_issue_date', 'Issued on'),
    plain('date', 'x_expiry_date', 'Expires on'),
    plain('binary', 'x_certificate_file', 'File'),
    plain('char', 'x_certificate_filename', 'File name'),
  ],
  defaults: {},
  unique: [['x_uuid']],
  rights: {
    settings: 'rwcu',
    admin: 'rwcu',
    finance: 'r',
    compliance: 'rwcu',
    operations: 'rwc',
    viewer: 'r',
    vendor: 'r',
  },
  ownBy: 'x_product_tmpl_id.x_vendor_id',
};
