import { allocate } from '../../../../shared/kernel/money.ts';
import { scaled } from '../../../../shared/kernel/rate.ts';
import type { Reversal } from '../../../facts/streams/pricing.stream.ts';
import type { RefundDoc } from './refund-docs.ts';

/** A price that is frozen, with what was taken back of it by now. */
export interface FrozenPrice {
  lineId: number;
  charge: string;
  rule: string;
  orderId: number;
  orderDay: string;
  vendorId: number;
  productId: number | null;
  categoryPath: readonly number[];
  provinceId: number | null;
  amount: number;
  tax: number;
  /** What the line sold for, in minor units, and its part of the delivery where the base has it. */
  gross: number;
  shipping: number;
  seq: number;
  refunded: number;
  /** The refunds that were taken into account. */
  refunds: readonly string[];
}

/** What the house decided for a reason. */
export interface RefundTerms {
  kept: boolean;
  bearer: 'vendor' | 'platform';
}

type TermsOf = (doc: RefundDoc, charge: string) => RefundTerms;

/**
 * What one order's refunds take back of its frozen prices: each in proportion to what was refunded by then of what
 * the line sold for, so that parts come to the whole and no refund takes back more than was charged. Rows that are
 * frozen stand: what is new is counted from them.
 */
export function reversalsOf(
  prices: readonly FrozenPrice[],
  docs: readonly RefundDoc[],
  termsOf: TermsOf,
): Reversal[] {
  const state = new Map(
    prices.map((price) => [price, { seq: price.seq, refunded: price.refunded }]),
  );
  const lines = linesIn(prices);
  const said = { goods: new Map<number, number>(), shipping: new Map<number, number>() };
  const found: Reversal[] = [];
  const isFrozen = ({ id }: RefundDoc): boolean => prices.some((one) => one.refunds.includes(id));
  // One that became known late is counted behind those that are frozen, whatever its date.
  for (const doc of [...docs.filter(isFrozen), ...docs.filter((one) => !isFrozen(one))]) {
    spread(doc, lines, said);
    for (const price of prices) {
      const now = state.get(price);
      if (now === undefined || price.refunds.includes(doc.id)) continue;
      const refundable = price.gross + price.shipping;
      const shipping = price.shipping > 0 ? (said.shipping.get(price.lineId) ?? 0) : 0;
      const goods = said.goods.get(price.lineId) ?? 0;
      const refunded = Math.min(
        refundable,
        Math.min(price.gross, goods) + Math.min(price.shipping, shipping),
      );
      if (refunded <= now.refunded) continue;
      now.seq += 1;
      const range = { from: now.refunded, to: refunded, refundable };
      found.push(
        reversalOf(price, { doc, seq: now.seq, range, terms: termsOf(doc, price.charge) }),
      );
      now.refunded = refunded;
    }
  }
  return found;
}

/** What a step of refunding is of an amount: no part is lost between the steps. */
export function shareOf(
  amount: number,
  { from, to, refundable }: { from: number; to: number; refundable: number },
): number {
  if (refundable === 0) return 0;
  return scaled(amount, [to, refundable]) - scaled(amount, [from, refundable]);
}

/** Nothing of a fee that is kept; never a negative zero. */
export function takenBack(amount: number, isKept: boolean): number {
  return isKept || amount === 0 ? 0 : -amount;
}

function reversalOf(
  price: FrozenPrice,
  {
    doc,
    seq,
    range,
    terms,
  }: {
    doc: RefundDoc;
    seq: number;
    range: { from: number; to: number; refundable: number };
    terms: RefundTerms;
  },
): Reversal {
  const share = shareOf(price.amount, range);
  return {
    line: price.lineId,
    charge: price.charge,
    seq,
    rule: price.rule,
    order: price.orderId,
    orderDay: price.orderDay,
    vendor: price.vendorId,
    product: price.productId,
    path: [...price.categoryPath],
    province: price.provinceId,
    refund: doc.id,
    bearer: terms.bearer,
    kept: terms.kept,
    refunded: range.to,
    refundable: range.refundable,
    share,
    amount: takenBack(share, terms.kept),
    tax: takenBack(shareOf(price.tax, range), terms.kept),
  };
}

interface Refundable {
  lineId: number;
  gross: number;
  shipping: number;
}

function linesIn(prices: readonly FrozenPrice[]): Refundable[] {
  const lines = new Map<number, Refundable>();
  for (const { lineId, gross, shipping } of prices) {
    const known = lines.get(lineId);
    const most = Math.max(known?.shipping ?? 0, shipping);
    lines.set(lineId, { lineId, gross, shipping: most });
  }
  return [...lines.values()].sort((a, b) => a.lineId - b.lineId);
}

interface Said {
  goods: Map<number, number>;
  shipping: Map<number, number>;
}

/** Adds a refund to what was said of each line: its own parts, and what names no line by what is left of each. */
function spread(doc: RefundDoc, lines: readonly Refundable[], { goods, shipping }: Said): void {
  for (const { lineId, minor } of doc.lines) goods.set(lineId, (goods.get(lineId) ?? 0) + minor);
  share(doc.unnamed, lines, { said: goods, of: (line) => line.gross });
  share(doc.shipping, lines, { said: shipping, of: (line) => line.shipping });
}

function share(
  minor: number,
  lines: readonly Refundable[],
  { said, of }: { said: Map<number, number>; of: (line: Refundable) => number },
): void {
  const left = lines.map((line) => Math.max(0, of(line) - (said.get(line.lineId) ?? 0)));
  const most = left.reduce((sum, one) => sum + one, 0);
  if (minor <= 0 || most === 0) return;
  allocate(Math.min(minor, most), left).forEach((part, index) => {
    const lineId = lines[index]?.lineId ?? 0;
    said.set(lineId, (said.get(lineId) ?? 0) + part);
  });
}
