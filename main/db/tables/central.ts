import type {
  CentralCategoryTable,
  CentralProductTable,
  CentralRatingTable,
  CentralStockTable,
  CentralSupplierTable,
  CentralVariantTable,
} from './replica/catalogue.table.ts';
import type { CentralInvoiceLineTable, CentralInvoiceTable } from './replica/invoices.table.ts';
import type {
  CentralOrderLineInvoiceLineTable,
  CentralOrderLineTable,
  CentralOrderTable,
} from './replica/orders.table.ts';
import type {
  CentralPaymentOrderTable,
  CentralPaymentProviderTable,
  CentralPaymentTable,
} from './replica/payments.table.ts';
import type { CentralBankAccountTable, CentralPartnerTable } from './replica/people.table.ts';
import type {
  CentralCertificationTable,
  CentralCommissionRuleTable,
  CentralVendorProfileTable,
} from './replica/platform.table.ts';
import type {
  CentralCompanyTable,
  CentralCurrencyTable,
  CentralProvinceTable,
  CentralUserTable,
} from './replica/reference.table.ts';
import type { CentralCarrierTable, CentralShipmentTable } from './replica/shipping.table.ts';

/** Views: their SQL and meaning stand in migrations/0001-replica.ts, of own_sale_line in 0008-vendor-desk.ts. */
interface ProductVendorView {
  product_id: number;
  category_id: number | null;
  vendor_id: number | null;
}

interface GoodsLine {
  line_id: number;
  day: string | null;
  customer_id: number | null;
  province_id: number | null;
  product_id: number | null;
  category_id: number | null;
  vendor_id: number | null;
  quantity_micro: number;
  subtotal_minor: number;
  total_minor: number;
  currency_id: number | null;
}

interface SaleLineView extends GoodsLine {
  order_id: number;
  ordered_at: number | null;
  tax_minor: number;
}

interface RefundLineView extends GoodsLine {
  invoice_id: number;
  order_id: number | null;
}

/** Columns and their units: the legend in migrations/0001-replica.ts. */
export interface CentralTables {
  central_company: CentralCompanyTable;
  central_currency: CentralCurrencyTable;
  central_user: CentralUserTable;
  central_province: CentralProvinceTable;
  central_partner: CentralPartnerTable;
  central_bank_account: CentralBankAccountTable;
  central_category: CentralCategoryTable;
  central_product: CentralProductTable;
  central_variant: CentralVariantTable;
  central_supplier: CentralSupplierTable;
  central_stock: CentralStockTable;
  central_rating: CentralRatingTable;
  central_order: CentralOrderTable;
  central_order_line: CentralOrderLineTable;
  central_order_line_invoice_line: CentralOrderLineInvoiceLineTable;
  central_payment_provider: CentralPaymentProviderTable;
  central_payment: CentralPaymentTable;
  central_payment_order: CentralPaymentOrderTable;
  central_carrier: CentralCarrierTable;
  central_shipment: CentralShipmentTable;
  central_invoice: CentralInvoiceTable;
  central_invoice_line: CentralInvoiceLineTable;
  central_vendor_profile: CentralVendorProfileTable;
  central_certification: CentralCertificationTable;
  central_commission_rule: CentralCommissionRuleTable;
  product_vendor: ProductVendorView;
  sale_line: SaleLineView;
  own_sale_line: SaleLineView;
  refund_line: RefundLineView;
}
