export interface CentralCarrierTable {
  id: number;
  name: string;
  active: number;
  delivery_type: string | null;
  product_id: number | null;
  created_at: number | null;
  written_at: number | null;
}

export interface CentralShipmentTable {
  id: number;
  name: string;
  state: string;
  direction: string | null;
  order_id: number | null;
  origin: string | null;
  partner_id: number | null;
  carrier_id: number | null;
  tracking_number: string | null;
  scheduled_at: number | null;
  due_at: number | null;
  done_at: number | null;
  weight_micro: number;
  backorder_id: number | null;
  return_id: number | null;
  company_id: number | null;
  created_at: number | null;
  written_at: number | null;
}
