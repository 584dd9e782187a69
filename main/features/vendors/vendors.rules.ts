import { addMonths, type BusinessMonth, monthOf } from '../../../shared/kernel/business-day.ts';

export interface SoldLine {
  day: string | null;
  order_id: number;
  product_id: number | null;
  quantity_micro: number;
  total_minor: number;
}

export interface MonthOfSales {
  month: BusinessMonth;
  gmvMinor: number;
  orders: number;
}

/** The last months up to this one, newest first; a month without sales is zero. */
export function salesByMonth(
  lines: readonly SoldLine[],
  { last, months }: { last: BusinessMonth; months: number },
): MonthOfSales[] {
  const byMonth = Map.groupBy(lines, ({ day }) => (day === null ? '' : monthOf(day)));
  return Array.from({ length: months }, (_, back) => {
    const month = addMonths(last, -back);
    return { month, ...salesOf(byMonth.get(month) ?? []) };
  });
}

export function salesOf(lines: readonly SoldLine[]): { gmvMinor: number; orders: number } {
  return {
    gmvMinor: lines.reduce((sum, line) => sum + line.total_minor, 0),
    orders: new Set(lines.map(({ order_id }) => order_id)).size,
  };
}

export interface ProductSales {
  productId: number;
  gmvMinor: number;
  quantityMicro: number;
}

/** Largest first, equal ones by id. */
export function topProducts(lines: readonly SoldLine[], count: number): ProductSales[] {
  const products = new Map<number, ProductSales>();
  for (const { product_id, total_minor, quantity_micro } of lines) {
    if (product_id === null) continue;
    const { gmvMinor = 0, quantityMicro = 0 } = products.get(product_id) ?? {};
    products.set(product_id, {
      productId: product_id,
      gmvMinor: gmvMinor + total_minor,
      quantityMicro: quantityMicro + quantity_micro,
    });
  }
  return [...products.values()]
    .sort((a, b) => b.gmvMinor - a.gmvMinor || a.productId - b.productId)
    .slice(0, count);
}
