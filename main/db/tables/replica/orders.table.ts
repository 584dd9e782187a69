export interface CentralOrderTable {
  id: number;
  name: string;
  state: string;
  locked: number;
  ordered_at: number | null;
  ordered_day: string | null;
  partner_id: number;
  shipping_partner_id: number | null;
  untaxed_minor: number;
  tax_minor: number;
  total_minor: number;
  currency_id: number;
  company_id: number;
  user_id: number | null;
  client_ref: string | null;
  carrier_id: number | null;
  delivery_status: string | null;
  invoice_status: string | null;
  client_uuid: string | null;
  created_at: number | null;
  written_at: number | null;
}

export interface CentralOrderLineTable {
  id: number;
  order_id: number;
  sequence: number;
  variant_id: number | null;
  name: string | null;
  display_kind: string | null;
  quantity_micro: number;
  delivered_micro: number;
  invoiced_micro: number;
  unit_price_micro: number;
  discount_micro: number;
  subtotal_minor: number;
  tax_minor: number;
  total_minor: number;
  currency_id: number | null;
  company_id: number | null;
  is_delivery: number;
  is_down_payment: number;
  vendor_id: number | null;
  client_uuid: string | null;
  created_at: number | null;
  written_at: number | null;
  /** These four on a vendor's desk alone (0008). */
  ordered_at: number | null;
  ordered_day: string | null;
  region_id: number | null;
  order_state: string | null;
}

export interface CentralOrderLineInvoiceLineTable {
  order_line_id: number;
  invoice_line_id: number;
}
