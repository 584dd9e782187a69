/** The columns of a vendor that a form asks for, in its order; those that this role may not edit are left out. */
export const contactColumns = [
  'name',
  'street',
  'street2',
  'city',
  'zip',
  'province_id',
  'phone',
  'mobile',
  'email',
  'tax_number',
] as const;

export const profileColumns = [
  'business_type',
  'nib_number',
  'established_year',
  'monthly_capacity',
  'min_order_quantity',
  'specialization',
  'halal_certified',
  'local_product_certified',
  'story',
] as const;

export const certificateColumns = ['type', 'number', 'issuer', 'issued_on', 'expires_on'] as const;
