/** Columns and their meaning: the legend in migrations/0009-commission.ts. */
export interface StateCommissionLineTable {
  month: string;
  line_id: number;
  charge: string;
  seq: number;
  chunk: number;
  day: string;
  order_id: number;
  order_day: string;
  vendor_id: number;
  product_id: number | null;
  category_id: number | null;
  category_path: string;
  province_id: number | null;
  payment_method: string | null;
  tier: string | null;
  rule: string;
  quantity_micro: number;
  gross_minor: number;
  discount_minor: number;
  shipping: number;
  gmv_before: number;
  ordinal: number;
  base: number;
  amount: number;
  tax_base: number;
  tax: number;
  refund: string | null;
  refunded_minor: number | null;
  share: number | null;
  kept: number | null;
  bearer: string | null;
}

export interface StateCommissionChunkTable {
  month: string;
  uuid: string;
  chunk: number;
  day: string;
  policy_seq: number;
  decimals: number;
  tax: string;
}

export interface StateCommissionDayTable {
  month: string;
  day: string;
  lines: number;
  amount: number;
  tax: number;
  inputs: string | null;
  uuid: string | null;
  closed_by: number | null;
  closed_at: number | null;
}

export interface StateCommissionMonthTable {
  month: string;
  closed_until: string;
  closed_seq: number;
}
