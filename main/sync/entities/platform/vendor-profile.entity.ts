import {
  boolean,
  integer,
  orElse,
  reference,
  required,
  text,
} from '../../../central/odoo-values.ts';
import { entity } from '../entity.ts';

export const vendorProfileEntity = entity({
  id: 'vendor_profile',
  table: 'central_vendor_profile',
  topic: 'vendors',
  need: 'platform',
  columns: {
    name: text,
    partner_id: required(reference),
    business_type: text,
    established_year: integer,
    nib_number: text,
    halal_certified: orElse(boolean, 0),
    local_product_certified: orElse(boolean, 0),
    monthly_capacity: integer,
    min_order_quantity: integer,
    specialization: text,
    story: text,
    active: boolean,
    uuid: text,
  },
});
