import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { policyBook } from '../../../facts/policy-book.store.ts';
import type { Reversal } from '../../../facts/streams/pricing.stream.ts';
import type { CompanyCurrency } from '../../../platform/company/company.store.ts';
import { rupiahOf } from '../inputs/order-inputs.ts';
import { refundDocsOf } from '../refunds/refund-docs.store.ts';
import type { RefundDoc } from '../refunds/refund-docs.ts';
import { type FrozenPrice, reversalsOf } from '../refunds/reversals.ts';
import { termsFrom } from '../refunds/terms.ts';
import type { ToFreeze } from './chunk.ts';
import { type FrozenLine, frozenOfOrders } from './frozen.store.ts';

interface Desk {
  db: Reader;
  day: BusinessDay;
  currency: CompanyCurrency;
}

/** By order. */
export type Refunds = ReadonlyMap<number, readonly RefundDoc[]>;

/** What was refunded of these orders up to the day. */
export function refundsOf({ db, day, currency }: Desk, orders: readonly number[]): Refunds {
  const { reasonOf } = termsFrom(policyBook(db, 'commission.refund'), day);
  return refundDocsOf(db, orders, { day, currencyId: currency.id ?? 0, reasonOf });
}

/** What refunds take back of prices that are frozen, or are about to be. */
export function reversalsIn(
  { db, day, currency }: Desk,
  refunds: Refunds,
  priced: readonly ToFreeze[],
): Reversal[] {
  if (refunds.size === 0) return [];
  const { termsOf } = termsFrom(policyBook(db, 'commission.refund'), day);
  const unit = 10 ** currency.decimals;
  const frozen = Map.groupBy(frozenOfOrders(db, [...refunds.keys()]), ({ order_id }) => order_id);
  const fresh = Map.groupBy(priced, ({ line }) => line.orderId);
  return [...refunds].flatMap(([orderId, ofOrder]) => {
    const prices = [
      ...frozenPrices(frozen.get(orderId) ?? [], currency.decimals),
      ...(fresh.get(orderId) ?? []).flatMap((one) => freshPrices(one, unit)),
    ];
    return reversalsOf(prices, ofOrder, termsOf);
  });
}

/** A price and its reversals stand beside each other, the price first. */
export function frozenPrices(rows: readonly FrozenLine[], decimals: number): FrozenPrice[] {
  const groups = Map.groupBy(rows, ({ line_id, charge }) => `${line_id} ${charge}`);
  return [...groups.values()].flatMap((group) => {
    const [price, ...taken] = group;
    if (price === undefined || price.seq !== 0) return [];
    const last = taken.at(-1);
    return [
      {
        lineId: price.line_id,
        charge: price.charge,
        rule: price.rule,
        orderId: price.order_id,
        orderDay: price.order_day,
        vendorId: price.vendor_id,
        productId: price.product_id,
        categoryPath: pathOf(price),
        provinceId: price.province_id,
        amount: price.amount,
        tax: price.tax,
        gross: price.gross_minor,
        shipping: (price.base - lineBaseOf(price, decimals)) * 10 ** decimals,
        seq: last?.seq ?? 0,
        refunded: last?.refunded_minor ?? 0,
        refunds: taken.flatMap(({ refund }) => refund ?? []),
      },
    ];
  });
}

export function pathOf({ category_path }: FrozenLine): number[] {
  return category_path === '' ? [] : category_path.split(',').map(Number);
}

export function lineBaseOf({ gross_minor, discount_minor }: FrozenLine, decimals: number): number {
  return rupiahOf(gross_minor - discount_minor, decimals);
}

function freshPrices({ line, charges }: ToFreeze, unit: number): FrozenPrice[] {
  const { lineId, orderId, vendorId, productId, categoryPath, provinceId, gross } = line;
  return charges.map(({ charge, rule, base, amount, tax }) => ({
    ...{ lineId, charge, rule: rule.version, orderId, orderDay: line.day, vendorId, productId },
    ...{ categoryPath, provinceId, amount, tax, gross },
    shipping: (base - line.base) * unit,
    ...{ seq: 0, refunded: 0, refunds: [] },
  }));
}
