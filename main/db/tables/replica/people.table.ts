export interface CentralPartnerTable {
  id: number;
  name: string | null;
  active: number;
  is_company: number;
  type: string | null;
  parent_id: number | null;
  commercial_id: number | null;
  street: string | null;
  street2: string | null;
  city: string | null;
  zip: string | null;
  province_id: number | null;
  country_id: number | null;
  email: string | null;
  phone: string | null;
  mobile: string | null;
  tax_number: string | null;
  ref: string | null;
  customer_rank: number;
  supplier_rank: number;
  company_id: number | null;
  client_uuid: string | null;
  created_at: number | null;
  written_at: number | null;
}

export interface CentralBankAccountTable {
  id: number;
  partner_id: number | null;
  account_number: string;
  holder_name: string | null;
  bank_id: number | null;
  active: number;
  created_at: number | null;
  written_at: number | null;
}
