import type { Market } from '../support/market-rows.ts';
import type { Found } from './oracle-index.ts';

/** One thing that is counted, with what it is of every dimension. */
export interface Entry {
  at: number;
  id: number;
  currency: number | null;
  order: number | null;
  customer: number | null;
  total: number;
  subtotal: number;
  keys: Record<string, string>;
  /** Millionths, of a goods line. */
  units?: number;
  /** Whatever else of it is added up. */
  sums?: Record<string, number>;
}

export type Filters = Record<string, string[]>;
export interface Asked {
  from: string;
  to: string;
  filters?: Filters;
}

type OwnFact = 'sale' | 'refund' | 'payment' | 'header' | 'cancelled' | 'first';
type TradeFact = 'shipment' | 'failed' | 'basket' | 'rating' | 'stock' | 'trail' | 'sale_before';
type VendorFact = 'first_sale' | 'vendor_month' | 'home' | 'cancelled_goods' | 'vendor_shipment';
type ProductFact = 'new_product' | 'stopped_product' | 'low_stock' | 'overdue' | 'delivery';
type PlaceFact =
  | 'population'
  | 'registered_umkm'
  | 'online_sellers'
  | 'target_gmv'
  | 'cycle'
  | 'rfm';
type PaperFact = 'duty' | 'duty_month' | 'at_risk' | 'at_risk_line' | 'ended' | 'running_out';
export type MoreFact =
  | PaperFact
  | TradeFact
  | VendorFact
  | ProductFact
  | PlaceFact
  | 'second'
  | 'cohort';
export type Fact = OwnFact | MoreFact;

/** What a fact of its own file may look at. */
export interface Known {
  readonly market: Market;
  readonly find: Found;
  sales(state?: string): Entry[];
  placeOf(partnerId: number | null): Record<string, string>;
  provinceOf(partnerId: number | null): string;
  methodOf(orderId: number): string;
  methodName(code: string | null): string;
  productKeys(productId: number | null): { category: string; vendor: string };
  goodsKeys(
    variantId: number | null,
    ownVendor: number | null,
  ): { category: string; product: string; vendor: string; vendor_province: string };
}
