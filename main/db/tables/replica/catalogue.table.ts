export interface CentralCategoryTable {
  id: number;
  name: string;
  full_name: string;
  parent_id: number | null;
  parent_path: string | null;
  created_at: number | null;
  written_at: number | null;
}

export interface CentralProductTable {
  id: number;
  name: string;
  active: number;
  sku: string | null;
  category_id: number | null;
  vendor_id: number | null;
  list_price_micro: number;
  currency_id: number | null;
  kind: string | null;
  sale_ok: number;
  weight_micro: number;
  company_id: number | null;
  published: number | null;
  has_description: number | null;
  has_photo: number | null;
  client_uuid: string | null;
  created_at: number | null;
  written_at: number | null;
}

export interface CentralVariantTable {
  id: number;
  product_id: number;
  active: number;
  sku: string | null;
  barcode: string | null;
  created_at: number | null;
  written_at: number | null;
}

export interface CentralSupplierTable {
  id: number;
  partner_id: number;
  product_id: number | null;
  sequence: number;
  created_at: number | null;
  written_at: number | null;
}

export interface CentralStockTable {
  id: number;
  variant_id: number;
  location_id: number | null;
  lot_id: number | null;
  quantity_micro: number;
  reserved_micro: number;
  company_id: number | null;
  created_at: number | null;
  written_at: number | null;
}

export interface CentralRatingTable {
  id: number;
  subject_model: string | null;
  subject_id: number | null;
  rating_micro: number;
  feedback: string | null;
  partner_id: number | null;
  response: string | null;
  created_at: number | null;
  written_at: number | null;
}
