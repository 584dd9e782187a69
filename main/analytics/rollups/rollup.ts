import type { Fact } from '../facts/fact.ts';

export type SourceId =
  | 'sale_line'
  | 'refund_line'
  | 'order_confirmed'
  | 'order_cancelled'
  | 'payment'
  | 'payment_failed'
  | 'shipment'
  | 'stock'
  | 'rating'
  | 'delivery'
  | 'cancelled_line'
  | 'vendor_shipment'
  | 'vendor'
  | 'activity'
  | 'rfm';

/** What is kept added up of the rows of a source, by day and month and year. */
export interface Rollup {
  id: string;
  /** Another one is built anew. */
  version: number;
  source: SourceId;
  /** The fact whose rows it counts; null where no metric asks for it by that name. */
  fact: Fact | null;
  /** Columns of the source, ids as they are: names are put on when answering. */
  keys: readonly string[];
  /** Columns that are added up, beside the number of rows. */
  sums: readonly string[];
  /** Counts orders too, each once under each key: rows of an order stand together. */
  orders?: true;
  /** Its keys are of the order: rows of an order are taken as one. Its number of rows is of these, or of their lines. */
  byOrder?: 'orders' | 'lines';
  /** Rows that it takes: where this column is not zero. */
  where?: string;
  /** Kept by day alone. */
  daily?: true;
  /** Small, and asked for all the time: kept right within each transaction (live/keep-live.ts). */
  live?: true;
}

/** The columns of its cells in their order, behind the keys. */
export function countsOf({ sums, orders }: Rollup): string[] {
  return ['rows', ...sums, ...(orders === true ? ['orders'] : [])];
}

export function columnsOf(rollup: Rollup): string[] {
  return [...rollup.keys, ...countsOf(rollup)];
}
