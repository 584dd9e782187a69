import { linesOfOrder, type Market } from './market.ts';
import { isRefunded } from './trade.ts';

/** Which lines came back: credit note n takes back the lines `firstLine[n] … firstLine[n + 1] - 1` of `lines`. */
export interface Refunds {
  notes: number;
  orders: number[];
  firstLine: number[];
  lines: number[];
  /** Of a line of an order, the id of the credit note's line. */
  noteLineOf: ReadonlyMap<number, number>;
}

/** Ids begin at 1: place 0 of each list is nobody's. */
export function refundsOf(market: Market): Refunds {
  const orders = [0];
  const firstLine = [1];
  const lines = [0];
  const noteLineOf = new Map<number, number>();
  for (let order = 1; order <= market.orders; order += 1) {
    const { from, to } = linesOfOrder(market, order);
    const before = lines.length;
    for (let line = from; line < to; line += 1) {
      if (!isRefunded(market, order, line)) continue;
      noteLineOf.set(line, lines.length);
      lines.push(line);
    }
    if (lines.length === before) continue;
    firstLine[orders.length] = before;
    orders.push(order);
  }
  firstLine[orders.length] = lines.length;
  return { notes: orders.length - 1, orders, firstLine, lines, noteLineOf };
}
