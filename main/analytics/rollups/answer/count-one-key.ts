import type { Period } from '../../../../shared/kernel/business-day.ts';
import { OTHER } from '../../dimensions/dimension.ts';
import { columnsOf, type Rollup } from '../rollup.ts';
import type { Counting, Emit, RollupQuestion } from './counting.ts';
import { KeyGroups } from './keys/key-groups.ts';
import { keyTextsOf } from './keys/key-texts.ts';
import type { RollupReader } from './rollup-reader.ts';
import { runsOfPeriod } from './runs.ts';
import { type Sums, Tally } from './tally.ts';

interface OneKey extends Counting {
  dirty: readonly string[];
}

/** Broken down by one key whose ids are its texts, and by nothing else: products, vendors, categories. */
export function isOfOneKey({ rollup, reads, question: { by, kept } }: Counting): boolean {
  const [key] = by;
  return (
    by.length === 1 &&
    rollup.keys.length === 1 &&
    rollup.keys[0] === key &&
    [...kept.keys()].every((id) => id === key) &&
    reads.every((read) => 'sum' in read) &&
    ['product', 'vendor', 'category'].includes(key ?? '')
  );
}

/**
 * Of a key with many values the sums of a period stand until the whole question is answered: the same are ranked
 * first, and then told, the largest by themselves and the rest as one.
 */
export function countOneKey(reader: RollupReader, asked: OneKey, emit: Emit): boolean {
  const { keys, tally } = reader.keep(keyOf(asked), () => addedUp(reader, asked));
  const { folded, unfolded, top } = asked.question;
  const { sums, size } = tally.sums;
  const counts = sums.slice(1);
  const at = (slot: number): number[] => counts.map((column) => column[slot] ?? 0);
  const isThere = (slot: number): boolean => (sums[0]?.[slot] ?? 0) !== 0;
  if (folded !== null) {
    const own = unfolded.map((text) => keys.slotOf(text)).filter((slot) => slot !== null);
    for (const slot of own) if (isThere(slot)) emit([keys.textOf(slot)], at(slot));
    const [rows = 0, ...rest] = restOf({ sums, size }, own);
    if (rows !== 0) emit([OTHER], rest);
    return true;
  }
  const slots = top === undefined ? null : largest({ sums, size }, top);
  for (const slot of slots ?? Array.from({ length: size }, (_, index) => index)) {
    if (isThere(slot)) emit([keys.textOf(slot)], at(slot));
  }
  return true;
}

/** How many values the key of a rollup of one key has at all. */
export function isDistinctWhole({
  rollup,
  reads: [read],
  question: { by, kept },
}: Counting): boolean {
  const isDistinct = read !== undefined && 'distinct' in read;
  return isDistinct && rollup.keys.length === 1 && by.length === 0 && kept.size === 0;
}

/** What has no key is none of them. */
export function countDistinctWhole(reader: RollupReader, asked: OneKey, emit: Emit): boolean {
  const { keys, tally } = addedUp(reader, asked);
  const { sums, size } = tally.sums;
  const isThere = sums[0];
  let count = 0;
  for (let slot = 0; slot < size; slot += 1) {
    if (isThere !== undefined && isThere[slot] !== 0 && !keys.isNothing(slot)) count += 1;
  }
  if (count > 0) emit([], [count]);
  return true;
}

/** Of each id of a rollup of one key its sums in a period, in the order of `columns`. */
export interface IdSums {
  ids: readonly number[];
  /** Null where the id has no rows. */
  slotOf(id: number): number | null;
  at(slot: number, column: number): number;
}

/** What has no id is left out; null where the rollup cannot tell. */
export function sumsOfIds(
  reader: RollupReader,
  rollup: Rollup,
  { period, columns }: { period: Period; columns: readonly string[] },
): IdSums | null {
  const dirty = reader.isBuilt(rollup.source) ? reader.dirtyDays(rollup, period) : null;
  if (dirty === null) return null;
  const question = { by: [], period, folded: null, unfolded: [], kept: new Map() };
  const asked = { rollup, reads: columns.map((sum) => ({ sum })), question, dirty };
  const { keys, tally } = reader.keep(keyOf(asked), () => addedUp(reader, asked));
  const { sums, size } = tally.sums;
  const isThere = (slot: number): boolean => (sums[0]?.[slot] ?? 0) !== 0;
  const ids: number[] = [];
  for (let slot = 0; slot < size; slot += 1) {
    if (isThere(slot) && !keys.isNothing(slot)) ids.push(keys.idOf(slot));
  }
  const slotOf = (id: number): number | null => {
    const slot = keys.slotOfId(id);
    return slot !== null && isThere(slot) ? slot : null;
  };
  return { ids, slotOf, at: (slot, column) => sums[column + 1]?.[slot] ?? 0 };
}

function keyOf({ rollup, reads, question: { period, kept } }: OneKey): string {
  const filters = [...kept].map(([id, values]) => [id, ...values]);
  return JSON.stringify([rollup.id, reads, period, filters]);
}

function addedUp(reader: RollupReader, { rollup, reads, question, dirty }: OneKey) {
  const [id = ''] = rollup.keys;
  const keys = new KeyGroups({
    ...keyTextsOf(id, reader),
    column: 0,
    kept: question.kept.get(id) ?? null,
    unfolded: null,
    isShown: true,
  });
  const columns = columnsOf(rollup);
  const names = reads.flatMap((read) => ('sum' in read ? [read.sum] : []));
  const tally = new Tally({
    width: columns.length,
    keys: [keys],
    counts: ['rows', ...names].map((name) => columns.indexOf(name)),
    below: null,
  });
  const period = reader.clip(rollup, question.period);
  const isStale = (at: string): boolean => reader.isStale(rollup.source, at);
  for (const { sign, ...span } of period === null ? [] : runsOfPeriod(period, isStale)) {
    for (const cells of reader.cellsOf(rollup, span)) {
      tally.addStored(cells, sign);
    }
  }
  for (const day of dirty) {
    const [stale] = reader.cellsOf(rollup, { unit: 'day', from: day, to: day });
    if (stale !== undefined) tally.addStored(stale, -1);
    const fresh = reader.freshDay(rollup, day);
    if (fresh !== null) tally.add(fresh, 1);
  }
  return { keys, tally };
}

function restOf({ sums, size }: Sums, own: readonly number[]): number[] {
  return sums.map((column) => {
    let sum = 0;
    for (let slot = 0; slot < size; slot += 1) sum += column[slot] ?? 0;
    return own.reduce((rest, slot) => rest - (column[slot] ?? 0), sum);
  });
}

/** Slots of the largest weights, and those that equal the last of them; the first sum only says what is there. */
function largest({ sums, size }: Sums, top: NonNullable<RollupQuestion['top']>): number[] {
  const weights = top.isFirst === true ? sums[1]?.subarray(0, size) : weighed({ sums, size }, top);
  const isThere = sums[0];
  if (weights === undefined || isThere === undefined) return [];
  const found: number[] = [];
  let least = -Infinity;
  for (let slot = 0; slot < size; slot += 1) {
    const weight = weights[slot] ?? 0;
    if (isThere[slot] === 0 || (found.length === top.count && weight <= least)) continue;
    if (found.length === top.count) found.pop();
    found.push(weight);
    found.sort((a, b) => b - a);
    least = found.at(-1) ?? -Infinity;
  }
  if (found.length < top.count) least = -Infinity;
  const slots: number[] = [];
  for (let slot = 0; slot < size; slot += 1) {
    if (isThere[slot] !== 0 && (weights[slot] ?? 0) >= least) slots.push(slot);
  }
  return slots;
}

function weighed(
  { sums, size }: Sums,
  { weigh }: NonNullable<RollupQuestion['top']>,
): Float64Array {
  const counts = sums.slice(1);
  const weights = new Float64Array(size);
  for (let slot = 0; slot < size; slot += 1) {
    weights[slot] = weigh(counts.map((column) => column[slot] ?? 0));
  }
  return weights;
}
