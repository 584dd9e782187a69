import { addDays, type Period } from '../../../../../shared/kernel/business-day.ts';
import { OTHER, UNKNOWN } from '../../../dimensions/dimension.ts';
import { periodBefore } from '../../../facts/period-before.ts';
import { COVER_WANTED, DAYS_OF_PACE, lowStock } from '../../../facts/products/low-stock.ts';
import { newProductLine, stoppedProductLine } from '../../../facts/products/new-product-line.ts';
import { NOW } from '../../../facts/products/product-stock.ts';
import type { Measure } from '../../../metrics/metric.ts';
import { saleByProduct } from '../../goods/sale-by-product.rollup.ts';
import { stockByProduct } from '../../products/stock-by-product.rollup.ts';
import type { Rollup } from '../../rollup.ts';
import { countFromRollup } from '../count-cells.ts';
import type { Emit, RollupQuestion } from '../counting.ts';
import type { RollupReader } from '../rollup-reader.ts';

/** What is counted of each product, by the column that measures add up. */
type Products = ReadonlyMap<string, Readonly<Record<string, number>>>;
type Asked = Pick<RollupQuestion, 'period'>;

const FIRST_DAY = '0000-01-01';

const readers = new Map([
  [newProductLine, newProducts],
  [stoppedProductLine, stoppedProducts],
  [lowStock, lowProducts],
]);

export function isOfProducts({ fact }: Measure): boolean {
  return readers.has(fact);
}

/** Products that are picked by what they did: by themselves or as a whole. */
export function countProducts(
  reader: RollupReader,
  { measure, question }: { measure: Measure; question: RollupQuestion },
  emit: Emit,
): boolean {
  const asked: readonly string[] = [...question.by, ...question.kept.keys()];
  if (asked.some((id) => id !== 'product')) return false;
  const found = readers.get(measure.fact)?.(reader, question) ?? null;
  if (found === null) return false;
  const column = measure.aggregate.kind === 'sum' ? measure.aggregate.column : null;
  const kept = question.kept.get('product');
  const own = new Set(question.unfolded);
  const sums = new Map<string, number>();
  for (const [product, counts] of found) {
    if (kept?.has(product) === false) continue;
    const isRest = question.folded !== null && !own.has(product);
    const key = question.by.length === 0 ? '' : isRest ? OTHER : product;
    sums.set(key, (sums.get(key) ?? 0) + (column === null ? 1 : (counts[column] ?? 0)));
  }
  for (const [key, sum] of sums) emit(question.by.length === 0 ? [] : [key], [sum]);
  return true;
}

function newProducts(reader: RollupReader, { period }: Asked): Products | null {
  const now = productsOf(reader, saleByProduct, { period, columns: ['total_minor'] });
  if (period.from === FIRST_DAY) return now;
  const past = { from: FIRST_DAY, to: addDays(period.from, -1) };
  const known = productsOf(reader, saleByProduct, { period: past, columns: ['rows'] });
  return known === null || now === null ? null : without(now, known);
}

function stoppedProducts(reader: RollupReader, { period }: Asked): Products | null {
  const past = { period: periodBefore(period), columns: ['total_minor'] };
  const before = productsOf(reader, saleByProduct, past);
  const now = productsOf(reader, saleByProduct, { period, columns: ['rows'] });
  return before === null || now === null ? null : without(before, now);
}

function lowProducts(reader: RollupReader, { period }: Asked): Products | null {
  if (!reader.isBuilt('stock')) return null;
  const now = { from: NOW, to: NOW };
  const columns = ['quantity_micro', 'reserved_micro'];
  const stocks = productsOf(reader, stockByProduct, { period: now, columns });
  const sales = productsOf(reader, saleByProduct, { period, columns: ['quantity_micro'] });
  if (stocks === null || sales === null) return null;
  const found = new Map<string, Record<string, number>>();
  for (const [product, { quantity_micro: sold_micro = 0 }] of sales) {
    const stock = stocks.get(product);
    if (stock === undefined || sold_micro <= 0) continue;
    const available_micro = (stock.quantity_micro ?? 0) - (stock.reserved_micro ?? 0);
    const wanted = Math.trunc((sold_micro * COVER_WANTED) / DAYS_OF_PACE);
    const lacking_micro = wanted - available_micro;
    if (lacking_micro > 0) found.set(product, { sold_micro, available_micro, lacking_micro });
  }
  return found;
}

function without(products: Products, others: Products): Products {
  return new Map([...products].filter(([product]) => !others.has(product)));
}

/** Sums of products that have rows in the period; null where the rollup cannot tell. */
function productsOf(
  reader: RollupReader,
  rollup: Rollup,
  { period, columns }: { period: Period; columns: readonly string[] },
): Products | null {
  const question = { by: ['product'], period, folded: null, unfolded: [], kept: new Map() };
  const found = new Map<string, Record<string, number>>();
  const reads = columns.map((sum) => ({ sum }));
  const isCounted = countFromRollup(reader, { rollup, reads, question }, ([product = ''], sums) => {
    if (product === UNKNOWN) return;
    found.set(product, Object.fromEntries(columns.map((name, at) => [name, sums[at] ?? 0])));
  });
  if (isCounted) reader.note(rollup, period);
  return isCounted ? found : null;
}
