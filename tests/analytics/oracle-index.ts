import type { Market } from '../support/market-rows.ts';

/** Rows of a market by what they are found by, as the market stands. */
export function foundIn(market: Market) {
  const by = <Row>(rows: readonly Row[], keyOf: (row: Row) => unknown) => {
    const found = Map.groupBy(rows, keyOf);
    return (key: unknown): readonly Row[] => found.get(key) ?? [];
  };
  const one = <Row extends { id: number }>(rows: readonly Row[]) => {
    const found = by(rows, ({ id }) => id);
    return (id: number | null | undefined): Row | undefined => found(id)[0];
  };
  return {
    province: one(market.provinces),
    partner: one(market.partners),
    product: one(market.products),
    variant: one(market.variants),
    order: one(market.orders),
    line: one(market.lines),
    payment: one(market.payments),
    linesOf: by(market.lines, ({ order_id }) => order_id),
    suppliersOf: by(market.suppliers, ({ product_id }) => product_id),
    paymentsOf: by(market.paymentOrders, ({ order_id }) => order_id),
    invoiceLinesOf: by(market.invoiceLines, ({ invoice_id }) => invoice_id),
    linksOf: by(market.lineLinks, ({ invoice_line_id }) => invoice_line_id),
  };
}

export type Found = ReturnType<typeof foundIn>;
