import type { Batch, Row } from '../batch.ts';

/** The models that trade writes to, in the order in which a chunk of it is handed over. */
const tradeModels = [
  'account.move',
  'account.move.line',
  'sale.order',
  'sale.order.line',
  'payment.transaction',
  'stock.picking',
  'rating.rating',
] as const;
export type TradeModel = (typeof tradeModels)[number];

/** Numbers and rows of the trade so far; rows leave in batches, numbers go on. */
export interface Books {
  /** The next id of a model; each is taken once, in order. */
  nextId(model: TradeModel): number;
  /** The next number of a named series, from 1. */
  nextOf(series: string): number;
  add(model: TradeModel, row: Row): void;
  /** Goods promised to orders that have not left, by variant id. */
  reserve(variantId: number, quantity: number): void;
  reserved(variantId: number): number;
  size(): number;
  empty(): Generator<Batch>;
}

export function openBooks(): Books {
  const ids = new Map<string, number>();
  const rows = new Map<TradeModel, Row[]>(tradeModels.map((model) => [model, []]));
  const promised = new Map<number, number>();
  const next = (series: string) => {
    const value = (ids.get(series) ?? 0) + 1;
    ids.set(series, value);
    return value;
  };
  return {
    nextId: next,
    nextOf: (series) => next(`series ${series}`),
    add: (model, row) => {
      rows.get(model)?.push(row);
    },
    reserve: (variantId, quantity) => {
      promised.set(variantId, (promised.get(variantId) ?? 0) + quantity);
    },
    reserved: (variantId) => promised.get(variantId) ?? 0,
    size: () => rows.get('sale.order.line')?.length ?? 0,
    *empty() {
      for (const [model, filled] of rows) {
        if (filled.length > 0) yield { model, rows: filled };
        rows.set(model, []);
      }
    },
  };
}
