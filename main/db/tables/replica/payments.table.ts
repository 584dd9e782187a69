export interface CentralPaymentProviderTable {
  id: number;
  name: string;
  code: string;
  state: string | null;
  company_id: number | null;
  created_at: number | null;
  written_at: number | null;
}

export interface CentralPaymentTable {
  id: number;
  reference: string;
  provider_id: number | null;
  method_code: string | null;
  provider_reference: string | null;
  amount_minor: number;
  currency_id: number;
  state: string;
  changed_at: number | null;
  operation: string | null;
  source_id: number | null;
  partner_id: number | null;
  company_id: number | null;
  created_at: number | null;
  written_at: number | null;
}

export interface CentralPaymentOrderTable {
  payment_id: number;
  order_id: number;
}
