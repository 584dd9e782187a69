import { activeField, choice, link, nameField, plain, uuidField } from '../fields.ts';
import type { KitModel } from '../kit.ts';

export const vendorProfile: KitModel = {
  model: 'x_umkm_vendor_profile',
  label: 'UMKM Vendor Profile',
  feature: 'profiles',
  fields: [
    nameField,
    uuidField,
    link('x_partner_id', 'Partner', {
      relation: 'res.partner',
      onDelete: 'cascade',
      required: true,
      index: true,
    }),
    choice('x_business_type', 'Business type', {
      options: [
        ['micro', 'Mikro'],
        ['small', 'Kecil'],
        ['medium', 'Menengah'],
      ],
    }),
    plain('integer', 'x_established_year', 'Established'),
    plain('char', 'x_nib_number', 'NIB'),
    plain('boolean', 'x_halal_certified', 'Halal certified'),
    plain('integer', 'x_monthly_capacity', 'Monthly capacity'),
    plain('boolean', 'x_local_product_certified', 'Local product certified'),
    plain('integer', 'x_min_order_quantity', 'Minimum order'),
    plain('char', 'x_specialization', 'Specialization'),
    plain('text', 'x_story', 'Story'),
    activeField,
  ],
  defaults: { x_active: true },
  unique: [['x_uuid']],
  rights: {
    settings: 'rwcu',
    admin: 'rwcu',
    finance: 'rwc',
    compliance: 'rwc',
    operations: 'rwcu',
    viewer: 'r',
    vendor: 'r',
  },
  ownBy: 'x_partner_id',
};
