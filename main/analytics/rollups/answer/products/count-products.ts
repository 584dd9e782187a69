import { addDays, type Period } from '../../../../../shared/kernel/business-day.ts';
import { OTHER } from '../../../dimensions/dimension.ts';
import { periodBefore } from '../../../facts/period-before.ts';
import { COVER_WANTED, DAYS_OF_PACE, lowStock } from '../../../facts/products/low-stock.ts';
import { newProductLine, stoppedProductLine } from '../../../facts/products/new-product-line.ts';
import { NOW } from '../../../facts/products/product-stock.ts';
import type { Measure } from '../../../metrics/metric.ts';
import { saleByProduct } from '../../goods/sale-by-product.rollup.ts';
import { stockByProduct } from '../../products/stock-by-product.rollup.ts';
import { type IdSums, sumsOfIds } from '../count-one-key.ts';
import type { Emit, RollupQuestion } from '../counting.ts';
import { placesOfLargest } from '../ids/largest.ts';
import type { RollupReader } from '../rollup-reader.ts';

/** Products that were picked, and beside each what measures add up of it. */
interface Picked {
  ids: readonly number[];
  sums: Readonly<Record<string, readonly number[]>>;
}

const FIRST_DAY = '0000-01-01';

const pickers = new Map([
  [newProductLine, newProducts],
  [stoppedProductLine, stoppedProducts],
  [lowStock, lowProducts],
]);

/** Of one answer: its measures and cards pick the same ones. */
const picked = new WeakMap<RollupReader, Map<string, Picked | null>>();

export function isOfProducts({ fact }: Measure): boolean {
  return pickers.has(fact);
}

/** Products that are picked by what they did: by themselves or as a whole. */
export function countProducts(
  reader: RollupReader,
  { measure, question }: { measure: Measure; question: RollupQuestion },
  emit: Emit,
): boolean {
  const asked: readonly string[] = [...question.by, ...question.kept.keys()];
  if (asked.some((id) => id !== 'product')) return false;
  const found = pick(reader, measure, question.period);
  if (found === null) return false;
  const column = measure.aggregate.kind === 'sum' ? measure.aggregate.column : null;
  const sums = column === null ? null : (found.sums[column] ?? []);
  const countOf = (place: number): number => (sums === null ? 1 : (sums[place] ?? 0));
  const keep = question.kept.get('product');
  const places = [...found.ids.keys()].filter((at) => keep?.has(`${found.ids[at]}`) !== false);
  if (question.by.length === 0) {
    if (places.length > 0) emit([], [places.reduce((sum, place) => sum + countOf(place), 0)]);
    return true;
  }
  const own = question.folded === null ? null : new Set(question.unfolded);
  let rest: number | null = null;
  for (const place of largest(places, countOf, question)) {
    const product = `${found.ids[place]}`;
    if (own?.has(product) === false) rest = (rest ?? 0) + countOf(place);
    else emit([product], [countOf(place)]);
  }
  if (rest !== null) emit([OTHER], [rest]);
  return true;
}

/** Where only the largest are wanted: those, and what equals the last of them. */
function largest(
  places: readonly number[],
  countOf: (place: number) => number,
  { top }: RollupQuestion,
): readonly number[] {
  if (top === undefined || places.length <= top.count) return places;
  const weights = Float64Array.from(places, (place) => top.weigh([countOf(place)]));
  return placesOfLargest(weights, top.count).map((at) => places[at] ?? 0);
}

function pick(reader: RollupReader, { fact }: Measure, period: Period): Picked | null {
  const known = picked.get(reader) ?? new Map<string, Picked | null>();
  picked.set(reader, known);
  const place = `${[...pickers.keys()].indexOf(fact)} ${period.from} ${period.to}`;
  const found = known.get(place);
  if (found !== undefined) return found;
  const made = pickers.get(fact)?.(reader, period) ?? null;
  known.set(place, made);
  return made;
}

function newProducts(reader: RollupReader, period: Period): Picked | null {
  const now = salesOf(reader, period, ['total_minor']);
  const past = { from: FIRST_DAY, to: addDays(period.from, -1) };
  const known = period.from === FIRST_DAY ? null : salesOf(reader, past, ['rows']);
  if (now === null || (known === null && period.from !== FIRST_DAY)) return null;
  return soldBesides(now, known);
}

function stoppedProducts(reader: RollupReader, period: Period): Picked | null {
  const before = salesOf(reader, periodBefore(period), ['total_minor']);
  const now = salesOf(reader, period, ['rows']);
  return before === null || now === null ? null : soldBesides(before, now);
}

function soldBesides(sold: IdSums, others: IdSums | null): Picked {
  const ids: number[] = [];
  const totals: number[] = [];
  for (const id of sold.ids) {
    if (id === 0 || others?.has(id) === true) continue;
    ids.push(id);
    totals.push(sold.of(id, 0));
  }
  return { ids, sums: { total_minor: totals } };
}

function lowProducts(reader: RollupReader, period: Period): Picked | null {
  const now = { from: NOW, to: NOW };
  const columns = ['quantity_micro', 'reserved_micro'];
  const stocks = sumsOfIds(reader, stockByProduct, { key: 'product', period: now, columns });
  const sales = salesOf(reader, period, ['quantity_micro']);
  if (stocks === null || sales === null) return null;
  reader.note(stockByProduct, now);
  const ids: number[] = [];
  const [sold_micro, available_micro, lacking_micro]: [number[], number[], number[]] = [[], [], []];
  for (const id of sales.ids) {
    const sold = sales.of(id, 0);
    if (id === 0 || sold <= 0 || !stocks.has(id)) continue;
    const available = stocks.of(id, 0) - stocks.of(id, 1);
    const lacking = Math.trunc((sold * COVER_WANTED) / DAYS_OF_PACE) - available;
    if (lacking <= 0) continue;
    ids.push(id);
    sold_micro.push(sold);
    available_micro.push(available);
    lacking_micro.push(lacking);
  }
  return { ids, sums: { sold_micro, available_micro, lacking_micro } };
}

function salesOf(reader: RollupReader, period: Period, columns: string[]): IdSums | null {
  const sales = sumsOfIds(reader, saleByProduct, { key: 'product', period, columns });
  if (sales !== null) reader.note(saleByProduct, period);
  return sales;
}
