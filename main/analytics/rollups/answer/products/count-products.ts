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

/** Products that were picked, by their slots, and of each what measures add up of it. */
interface Picked {
  slots: Int32Array;
  idOf(slot: number): number;
  columns: Readonly<Record<string, (slot: number) => number>>;
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
  const countOf = column === null ? null : (found.columns[column] ?? null);
  const tell = (slot: number): void => emit([`${found.idOf(slot)}`], [countOf?.(slot) ?? 1]);
  const slots = slotsOf(found, question.kept.get('product') ?? null);
  if (question.by.length === 0) {
    if (slots.length > 0) emit([], [sumOf(slots, countOf)]);
    return true;
  }
  const own = question.folded === null ? null : new Set(question.unfolded);
  if (own !== null) {
    const shown = slotsOf(found, own).filter((slot) => slots.includes(slot));
    shown.forEach(tell);
    const rest = sumOf(slots, countOf) - sumOf(shown, countOf);
    if (slots.length > shown.length) emit([OTHER], [rest]);
    return true;
  }
  largest(slots, countOf, question).forEach(tell);
  return true;
}

function slotsOf({ slots, idOf }: Picked, kept: ReadonlySet<string> | null): Int32Array {
  if (kept === null) return slots;
  const wanted = new Set([...kept].map(idOfText));
  return slots.filter((slot) => wanted.has(idOf(slot)));
}

type CountOf = ((slot: number) => number) | null;

/** Without a column they are counted. */
function sumOf(slots: Int32Array, countOf: CountOf): number {
  if (countOf === null) return slots.length;
  let sum = 0;
  for (let at = 0; at < slots.length; at += 1) sum += countOf(slots[at] ?? 0);
  return sum;
}

/** Where only the largest are wanted: those, and what equals the last of them. */
function largest(slots: Int32Array, countOf: CountOf, { top }: RollupQuestion): Int32Array {
  if (top === undefined || slots.length <= top.count) return slots;
  const weights = new Float64Array(slots.length);
  for (let at = 0; at < weights.length; at += 1) {
    const count = countOf?.(slots[at] ?? 0) ?? 1;
    weights[at] = top.isFirst === true ? count : top.weigh([count]);
  }
  return Int32Array.from(placesOfLargest(weights, top.count), (at) => slots[at] ?? 0);
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

/** Those of the products that sold. */
function soldWhere(sold: AddedIds, isMeant: (slot: number) => boolean): Picked {
  const [totals] = sold.sumsOf(['total_minor']);
  return pickedAt(sold, isMeant, { total_minor: (slot) => totals?.[slot] ?? 0 });
}

function lowProducts(reader: RollupReader, period: Period): Picked | null {
  const now = { from: NOW, to: NOW };
  const stocks = sumIds(reader, stockByProduct, { key: 'product', period: now });
  const sales = salesOf(reader, period);
  if (stocks === null || sales === null) return null;
  reader.note(stockByProduct, now);
  const [known, onHand, reserved] = stocks.sumsOf(['rows', 'quantity_micro', 'reserved_micro']);
  const [sold] = sales.sumsOf(['quantity_micro']);
  const soldOf = (slot: number): number => sold?.[slot] ?? 0;
  const availableOf = (slot: number): number => (onHand?.[slot] ?? 0) - (reserved?.[slot] ?? 0);
  const lackingOf = (slot: number): number =>
    Math.trunc((soldOf(slot) * COVER_WANTED) / DAYS_OF_PACE) - availableOf(slot);
  const isLow = (slot: number): boolean =>
    soldOf(slot) > 0 && (known?.[slot] ?? 0) !== 0 && lackingOf(slot) > 0;
  const columns = { sold_micro: soldOf, available_micro: availableOf, lacking_micro: lackingOf };
  return pickedAt(sales, isLow, columns);
}

let scratch = new Int32Array(1024);

/** Of the products that have anything added up. By `filter` of the engine it takes ten times as long. */
function pickedAt(
  added: AddedIds,
  isMeant: (slot: number) => boolean,
  columns: Picked['columns'],
): Picked {
  const present = added.present();
  if (scratch.length < present.length) scratch = new Int32Array(present.length * 2);
  let count = 0;
  for (let at = 0; at < present.length; at += 1) {
    const slot = present[at] ?? 0;
    if (slot === 0 || !isMeant(slot)) continue;
    scratch[count] = slot;
    count += 1;
  }
  return { slots: scratch.slice(0, count), idOf: (slot) => added.slots.idOf(slot), columns };
}

function salesOf(reader: RollupReader, period: Period): AddedIds | null {
  const sales = sumIds(reader, saleByProduct, { key: 'product', period });
  if (sales !== null) reader.note(saleByProduct, period);
  return sales;
}
