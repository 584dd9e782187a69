import { addDays, type Period } from '../../../../../shared/kernel/business-day.ts';
import { OTHER } from '../../../dimensions/dimension.ts';
import { atRiskLine } from '../../../facts/compliance/at-risk-line.ts';
import { periodBefore } from '../../../facts/period-before.ts';
import { COVER_WANTED, DAYS_OF_PACE, lowStock } from '../../../facts/products/low-stock.ts';
import { newProductLine, stoppedProductLine } from '../../../facts/products/new-product-line.ts';
import { NOW } from '../../../facts/products/product-stock.ts';
import type { Measure } from '../../../metrics/metric.ts';
import { saleByProduct } from '../../goods/sale-by-product.rollup.ts';
import { stockByProduct } from '../../products/stock-by-product.rollup.ts';
import type { Emit, RollupQuestion } from '../counting.ts';
import { listProductsAtRisk } from '../duties/count-duties.ts';
import type { AddedIds } from '../ids/added-ids.ts';
import { FIRST_DAY, knownBefore } from '../ids/known-before.ts';
import { placesOfLargest } from '../ids/largest.ts';
import { sumIds } from '../ids/sum-ids.ts';
import { idOfText } from '../keys/key-groups.ts';
import type { RollupReader } from '../rollup-reader.ts';

/** Products that were picked, and beside each what measures add up of it. */
interface Picked {
  ids: Float64Array;
  sums: Readonly<Record<string, Float64Array>>;
}

const pickers = new Map([
  [newProductLine, newProducts],
  [stoppedProductLine, stoppedProducts],
  [atRiskLine, atRiskProducts],
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
  const counts = column === null ? null : (found.sums[column] ?? new Float64Array());
  const countOf = (place: number): number => (counts === null ? 1 : (counts[place] ?? 0));
  const places = placesOf(found, question.kept.get('product') ?? null);
  if (question.by.length === 0) {
    if (places.length > 0) emit([], [sumOf(places, counts)]);
    return true;
  }
  const own = question.folded === null ? null : new Set(question.unfolded);
  if (own !== null) {
    const shown = placesOf(found, own).filter((place) => places.includes(place));
    for (const place of shown) emit([`${found.ids[place]}`], [countOf(place)]);
    const rest = sumOf(places, counts) - sumOf(shown, counts);
    if (places.length > shown.length) emit([OTHER], [rest]);
    return true;
  }
  for (const place of largest(places, countOf, question)) {
    emit([`${found.ids[place]}`], [countOf(place)]);
  }
  return true;
}

function placesOf({ ids }: Picked, kept: ReadonlySet<string> | null): Int32Array {
  const places = new Int32Array(ids.length);
  for (let place = 0; place < places.length; place += 1) places[place] = place;
  if (kept === null) return places;
  const wanted = new Set([...kept].map(idOfText));
  return places.filter((place) => wanted.has(ids[place] ?? null));
}

function sumOf(places: Int32Array, counts: Float64Array | null): number {
  if (counts === null) return places.length;
  let sum = 0;
  for (let at = 0; at < places.length; at += 1) sum += counts[places[at] ?? 0] ?? 0;
  return sum;
}

/** Where only the largest are wanted: those, and what equals the last of them. */
function largest(
  places: Int32Array,
  countOf: (place: number) => number,
  { top }: RollupQuestion,
): Iterable<number> {
  if (top === undefined || places.length <= top.count) return places;
  const weights = new Float64Array(places.length);
  for (let at = 0; at < weights.length; at += 1) {
    const count = countOf(places[at] ?? 0);
    weights[at] = top.isFirst === true ? count : top.weigh([count]);
  }
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
  const now = salesOf(reader, period);
  const isKnown = knownBefore(reader, saleByProduct, { key: 'product', day: period.from });
  if (now === null || isKnown === null) return null;
  if (period.from !== FIRST_DAY) {
    reader.note(saleByProduct, { from: FIRST_DAY, to: addDays(period.from, -1) });
  }
  return soldBesides(now, isKnown);
}

function stoppedProducts(reader: RollupReader, period: Period): Picked | null {
  const before = salesOf(reader, periodBefore(period));
  const now = salesOf(reader, period);
  const [rows] = now?.sumsOf(['rows']) ?? [];
  if (before === null || now === null) return null;
  return soldBesides(before, rows ?? []);
}

function atRiskProducts(reader: RollupReader, period: Period): Picked | null {
  const sold = salesOf(reader, period);
  const ids = listProductsAtRisk(reader.db, period.to);
  if (sold === null || ids === null) return null;
  const atRisk = new Set(ids.map((id) => sold.slots.find(id)));
  return soldWhere(sold, (slot) => atRisk.has(slot));
}

/** Products that sold, and are not known otherwise. */
function soldBesides(sold: AddedIds, known: ArrayLike<number>): Picked {
  return soldWhere(sold, (slot) => (known[slot] ?? 0) === 0);
}

/** Those of the products that sold; what is none is none of them. */
function soldWhere(sold: AddedIds, isMeant: (slot: number) => boolean): Picked {
  const [totals] = sold.sumsOf(['total_minor']);
  const present = sold.present();
  const slots = new Int32Array(present.length);
  const total_minor = new Float64Array(present.length);
  let count = 0;
  for (let at = 0; at < present.length; at += 1) {
    const slot = present[at] ?? 0;
    if (slot === 0 || !isMeant(slot)) continue;
    slots[count] = slot;
    total_minor[count] = totals?.[slot] ?? 0;
    count += 1;
  }
  return pickedAt(sold, slots.subarray(0, count), { total_minor });
}

function lowProducts(reader: RollupReader, period: Period): Picked | null {
  const now = { from: NOW, to: NOW };
  const stocks = sumIds(reader, stockByProduct, { key: 'product', period: now });
  const sales = salesOf(reader, period);
  if (stocks === null || sales === null) return null;
  reader.note(stockByProduct, now);
  const [known, onHand, reserved] = stocks.sumsOf(['rows', 'quantity_micro', 'reserved_micro']);
  const [sold] = sales.sumsOf(['quantity_micro']);
  const slots = new Int32Array(sales.present().length);
  const sums = {
    sold_micro: new Float64Array(slots.length),
    available_micro: new Float64Array(slots.length),
    lacking_micro: new Float64Array(slots.length),
  };
  let count = 0;
  for (const slot of sales.present()) {
    const micro = sold?.[slot] ?? 0;
    if (slot === 0 || micro <= 0 || (known?.[slot] ?? 0) === 0) continue;
    const available = (onHand?.[slot] ?? 0) - (reserved?.[slot] ?? 0);
    const lacking = Math.trunc((micro * COVER_WANTED) / DAYS_OF_PACE) - available;
    if (lacking <= 0) continue;
    slots[count] = slot;
    sums.sold_micro[count] = micro;
    sums.available_micro[count] = available;
    sums.lacking_micro[count] = lacking;
    count += 1;
  }
  return pickedAt(sales, slots.subarray(0, count), sums);
}

function pickedAt(added: AddedIds, slots: Int32Array, sums: Picked['sums']): Picked {
  const ids = new Float64Array(slots.length);
  for (let at = 0; at < slots.length; at += 1) ids[at] = added.slots.idOf(slots[at] ?? 0);
  return { ids, sums };
}

function salesOf(reader: RollupReader, period: Period): AddedIds | null {
  const sales = sumIds(reader, saleByProduct, { key: 'product', period });
  if (sales !== null) reader.note(saleByProduct, period);
  return sales;
}
