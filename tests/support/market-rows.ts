import type { CentralTables } from '../../main/db/tables/central.ts';
import type {
  CertificationDutyTable,
  CertificationSpanTable,
} from '../../main/db/tables/certification.table.ts';

export type Row<Name extends keyof CentralTables> = CentralTables[Name];

/** The raw rows of a small marketplace with everything in it that a number could trip over. */
export interface Market {
  partners: Row<'central_partner'>[];
  products: Row<'central_product'>[];
  variants: Row<'central_variant'>[];
  suppliers: Row<'central_supplier'>[];
  orders: Row<'central_order'>[];
  lines: Row<'central_order_line'>[];
  payments: Row<'central_payment'>[];
  paymentOrders: Row<'central_payment_order'>[];
  invoices: Row<'central_invoice'>[];
  invoiceLines: Row<'central_invoice_line'>[];
  lineLinks: Row<'central_order_line_invoice_line'>[];
  shipments: Row<'central_shipment'>[];
  stocks: Row<'central_stock'>[];
  ratings: Row<'central_rating'>[];
  profiles: Pick<Row<'central_vendor_profile'>, 'id' | 'partner_id' | 'business_type'>[];
  duties: CertificationDutyTable[];
  spans: CertificationSpanTable[];
  provinces: Pick<Row<'central_province'>, 'id' | 'code'>[];
  /** As of when shipments are known; null before the first sync. */
  shipmentsAsOf: number | null;
  cycles: { started_at: number; outcome: string | null }[];
}
