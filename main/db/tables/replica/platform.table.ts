export interface CentralVendorProfileTable {
  id: number;
  name: string | null;
  partner_id: number;
  business_type: string | null;
  established_year: number | null;
  nib_number: string | null;
  halal_certified: number;
  local_product_certified: number;
  monthly_capacity: number | null;
  min_order_quantity: number | null;
  specialization: string | null;
  story: string | null;
  active: number | null;
  uuid: string | null;
  created_at: number | null;
  written_at: number | null;
}

export interface CentralCertificationTable {
  id: number;
  name: string | null;
  product_id: number | null;
  type: string | null;
  number: string | null;
  issuer: string | null;
  issued_on: string | null;
  expires_on: string | null;
  file_name: string | null;
  uuid: string | null;
  created_at: number | null;
  written_at: number | null;
}

export interface CentralCommissionRuleTable {
  id: number;
  name: string | null;
  vendor_id: number | null;
  category_id: number | null;
  type: string | null;
  value_micro: number | null;
  amount_minor: number | null;
  currency_id: number | null;
  effective_from: string | null;
  effective_to: string | null;
  active: number | null;
  uuid: string | null;
  created_at: number | null;
  written_at: number | null;
}
