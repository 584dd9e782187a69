import {
  boolean,
  integer,
  orElse,
  reference,
  required,
  text,
} from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

/** Customers, vendors and their contacts. The ranks come with the accounting module. */
export const partnerEntity = entity({
  id: 'partner',
  table: 'central_partner',
  topic: 'vendors',
  need: 'required',
  columns: {
    name: text,
    active: required(boolean),
    is_company: required(boolean),
    type: text,
    parent_id: reference,
    commercial_id: reference,
    street: text,
    street2: text,
    city: text,
    zip: text,
    province_id: reference,
    country_id: reference,
    email: text,
    phone: text,
    mobile: text,
    tax_number: text,
    ref: text,
    customer_rank: orElse(integer, 0),
    supplier_rank: orElse(integer, 0),
    company_id: reference,
    client_uuid: text,
  },
  push: {
    permission: 'vendor.edit',
    title: 'name',
    fields: {
      name: { required: true },
      street: {},
      street2: {},
      city: {},
      zip: { max: 24 },
      province_id: { to: 'province' },
      email: {},
      phone: { max: 64 },
      mobile: { max: 64 },
    },
    creates: {
      identity: 'client_uuid',
      children: [
        { entity: 'vendor_profile', column: 'partner_id' },
        { entity: 'bank_account', column: 'partner_id' },
      ],
    },
  },
  vendor: { path: ['id'], own: 'id = ?' },
});
