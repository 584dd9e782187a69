export interface CentralCompanyTable {
  id: number;
  name: string;
  active: number;
  currency_id: number;
  partner_id: number | null;
  created_at: number | null;
  written_at: number | null;
}

export interface CentralCurrencyTable {
  id: number;
  name: string;
  symbol: string | null;
  decimals: number;
  active: number;
  created_at: number | null;
  written_at: number | null;
}

export interface CentralUserTable {
  id: number;
  name: string;
  login: string;
  active: number;
  portal: number;
  partner_id: number | null;
  company_id: number | null;
  created_at: number | null;
  written_at: number | null;
}

export interface CentralProvinceTable {
  id: number;
  name: string;
  code: string;
  created_at: number | null;
  written_at: number | null;
}
