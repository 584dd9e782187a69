import { sql } from 'kysely';
import type { Period } from '../../shared/kernel/business-day.ts';
import type { Reader } from '../db/db.ts';
import { read } from '../db/qb.ts';

export interface SalesOfMonth {
  period: Period;
  /** The central's id; null asks for nothing: no currency is known before the first sync. */
  currencyId: number | null;
}

/** Sold and refunded goods lines of the days as one list: an order counts where it was sold, never where returned. */
function goodsOf(period: Period) {
  const sold = read
    .selectFrom('sale_line')
    .select(({ ref }) => [
      'vendor_id',
      'category_id',
      'currency_id',
      'order_id',
      ref('total_minor').as('gross'),
      ref('subtotal_minor').as('sales'),
      sql<number>`0`.as('refunds'),
    ])
    .where('day', '>=', period.from)
    .where('day', '<=', period.to);
  const refunded = read
    .selectFrom('refund_line')
    .select(({ ref }) => [
      'vendor_id',
      'category_id',
      'currency_id',
      sql<number>`null`.as('order_id'),
      sql<number>`0`.as('gross'),
      sql<number>`0`.as('sales'),
      ref('subtotal_minor').as('refunds'),
    ])
    .where('day', '>=', period.from)
    .where('day', '<=', period.to);
  return read
    .selectFrom(sold.unionAll(refunded).as('goods'))
    .select(({ fn }) => [
      sql<number>`count(distinct goods.order_id)`.as('orders'),
      fn.sum<number>('goods.gross').as('gross'),
      fn.sum<number>('goods.sales').as('sales'),
      fn.sum<number>('goods.refunds').as('refunds'),
    ]);
}

/** No row where nothing was sold or refunded. */
export function listSales(db: Reader, { period, currencyId }: SalesOfMonth) {
  return db.all(
    goodsOf(period).where('goods.currency_id', '=', currencyId).groupBy('goods.currency_id'),
  );
}

const vendorName = sql<string | null>`coalesce(vendor.name, '#' || goods.vendor_id)`;
const categoryName = sql<string | null>`coalesce(category.full_name, '#' || goods.category_id)`;

export function listSalesByVendor(db: Reader, { period, currencyId }: SalesOfMonth) {
  return db.all(
    goodsOf(period)
      .leftJoin('central_partner as vendor', 'vendor.id', 'goods.vendor_id')
      .select(['goods.vendor_id', vendorName.as('vendor')])
      .where('goods.currency_id', '=', currencyId)
      .groupBy('goods.vendor_id')
      .orderBy('gross', 'desc')
      .orderBy('goods.vendor_id'),
  );
}

export function listSalesByCategory(db: Reader, { period, currencyId }: SalesOfMonth) {
  return db.all(
    goodsOf(period)
      .leftJoin('central_category as category', 'category.id', 'goods.category_id')
      .select(categoryName.as('category'))
      .where('goods.currency_id', '=', currencyId)
      .groupBy('goods.category_id')
      .orderBy('gross', 'desc')
      .orderBy('goods.category_id'),
  );
}

export function listSalesByVendorAndCategory(db: Reader, { period, currencyId }: SalesOfMonth) {
  return db.all(
    goodsOf(period)
      .leftJoin('central_partner as vendor', 'vendor.id', 'goods.vendor_id')
      .leftJoin('central_category as category', 'category.id', 'goods.category_id')
      .select(['goods.vendor_id', vendorName.as('vendor'), categoryName.as('category')])
      .where('goods.currency_id', '=', currencyId)
      .groupBy(['goods.vendor_id', 'goods.category_id'])
      .orderBy('vendor')
      .orderBy('goods.vendor_id')
      .orderBy('gross', 'desc')
      .orderBy('goods.category_id'),
  );
}

/** What the totals leave out, per currency; a line without a currency is one of them. */
export function listSalesInOtherCurrencies(db: Reader, { period, currencyId }: SalesOfMonth) {
  return db.all(
    goodsOf(period)
      .leftJoin('central_currency as currency', 'currency.id', 'goods.currency_id')
      .select(['currency.name as currency', 'currency.decimals'])
      .where('goods.currency_id', 'is not', currencyId)
      .groupBy('goods.currency_id')
      .orderBy('goods.currency_id'),
  );
}
