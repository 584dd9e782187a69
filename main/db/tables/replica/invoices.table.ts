export interface CentralInvoiceTable {
  id: number;
  name: string | null;
  kind: string;
  state: string;
  payment_state: string | null;
  invoice_on: string | null;
  due_on: string | null;
  origin: string | null;
  partner_id: number | null;
  currency_id: number;
  company_id: number | null;
  untaxed_minor: number;
  tax_minor: number;
  total_minor: number;
  residual_minor: number;
  reversed_id: number | null;
  created_at: number | null;
  written_at: number | null;
}

export interface CentralInvoiceLineTable {
  id: number;
  invoice_id: number;
  name: string | null;
  display_kind: string | null;
  variant_id: number | null;
  partner_id: number | null;
  quantity_micro: number;
  unit_price_micro: number;
  subtotal_minor: number;
  total_minor: number;
  currency_id: number;
  company_id: number | null;
  created_at: number | null;
  written_at: number | null;
}
