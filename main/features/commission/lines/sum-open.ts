import type { Reader } from '../../../db/db.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import type { Known } from '../close/plan.ts';
import { categoryPaths } from '../inputs/goods.store.ts';
import { idsIn, listPairs, priceInBulk } from '../pricing/bulk.store.ts';
import { resolutionOf } from '../pricing/resolution.ts';
import { chargesOf, resolverOf } from '../pricing/resolve.ts';
import {
  columnOf,
  conditionsOf,
  type LineFilter,
  listOrdersOf,
  type SummaryBy,
} from './lines.store.ts';
import { priceOrders } from './price-lines.ts';

export interface OpenSum {
  lines: number;
  base: number;
  amount: number;
  tax: number;
  gaps: number;
}

/**
 * What is not frozen, as it would be priced now: lines that vendor, category and day decide are priced and summed in
 * SQL, the others one by one; both come to the same (tests/commission/bulk.test.ts).
 */
export function sumOpen(
  db: Reader,
  filter: LineFilter,
  { by, known }: { by: SummaryBy | null; known: Known },
): Map<number | null, OpenSum> {
  const resolver = resolverOf(known.rules);
  const paths = categoryPaths(db);
  const pairs = listPairs(db, (categoryId) => paths.get(categoryId) ?? [categoryId]);
  const { period } = filter;
  const sums = new Map<number | null, OpenSum>();
  const sumAt = (key: number | null): OpenSum => {
    const sum = sums.get(key) ?? { lines: 0, base: 0, amount: 0, tax: 0, gaps: 0 };
    sums.set(key, sum);
    return sum;
  };
  const currency = findCompanyCurrency(db);
  const bulk = chargesOf(known.rules).map((charge) => {
    const resolved = resolutionOf(resolver, charge, { pairs, period });
    const rows = priceInBulk(db, {
      ...{ charge, period, by: by === null ? null : columnOf(by), tax: known.tax, resolved },
      ...{ currency, where: conditionsOf(filter) },
    });
    const left = new Map(rows.flatMap(({ key, left }) => idsIn(left).map((id) => [id, key])));
    return { charge, rows, left };
  });
  const lines = new Set(bulk.flatMap(({ left }) => [...left.keys()]));
  const priced = priceOrders(db, listOrdersOf(db, [...lines]), known);
  for (const { charge, rows, left } of bulk) {
    for (const row of rows) {
      const sum = sumAt(row.key);
      sum.amount += row.amount;
      sum.tax += row.tax;
      if (charge !== 'commission') continue;
      sum.lines += row.lines;
      sum.base += row.base;
      sum.gaps += row.gaps;
    }
    for (const [lineId, key] of left) {
      const found = priced.lines.get(lineId);
      const one = found?.charges.find((priced) => priced.charge === charge);
      if (found === undefined) continue;
      const sum = sumAt(key);
      sum.amount += one?.amount ?? 0;
      sum.tax += one?.tax ?? 0;
      if (charge !== 'commission') continue;
      sum.lines += 1;
      sum.base += found.line.base;
      sum.gaps += one?.rule == null ? 1 : 0;
    }
  }
  return sums;
}
