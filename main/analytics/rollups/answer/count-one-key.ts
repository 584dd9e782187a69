import type { Period } from '../../../../shared/kernel/business-day.ts';
import { OTHER } from '../../dimensions/dimension.ts';
import { columnsOf, type Rollup } from '../rollup.ts';
import { costOf } from './costs.ts';
import type { Counting, Emit, RollupQuestion } from './counting.ts';
import { placesOfLargest } from './ids/largest.ts';
import { KeyGroups } from './keys/key-groups.ts';
import { keyTextsOf } from './keys/key-texts.ts';
import type { RollupReader } from './rollup-reader.ts';
import { runsOfPeriod } from './runs.ts';
import { type Sums, Tally } from './tally.ts';

interface OneKey extends Counting {
  dirty: readonly string[];
}

/** Keys of which there are many, and whose ids are their texts. */
const WIDE = ['product', 'vendor', 'category'];

/** Broken down by one such key, and by nothing else. */
export function isOfOneKey({ rollup, reads, question: { by, kept } }: Counting): boolean {
  const [key = ''] = by;
  return (
    by.length === 1 &&
    rollup.keys.includes(key) &&
    [...kept.keys()].every((id) => id === key) &&
    reads.every((read) => 'sum' in read) &&
    WIDE.includes(key)
  );
}

/**
 * Of a key with many values the sums of a period stand until the whole question is answered: the same are ranked
 * first, and then told, the largest by themselves and the rest as one.
 */
export function countOneKey(reader: RollupReader, asked: OneKey, emit: Emit): boolean {
  const { by, folded, unfolded, kept, top } = asked.question;
  const [key = ''] = by;
  const { keys, tally } = addedUp(reader, asked, key);
  const { sums, size } = tally.sums;
  const counts = sums.slice(1);
  const at = (slot: number): number[] => counts.map((column) => column[slot] ?? 0);
  const slots = slotsOf({ sums, size }, keys, kept.get(key) ?? null);
  if (folded !== null) {
    const only = kept.get(key);
    const shown = new Set(unfolded.filter((text) => only?.has(text) !== false));
    const own = slotsOf({ sums, size }, keys, shown);
    for (const slot of own) emit([keys.textOf(slot)], at(slot));
    const restOf = (column: Float64Array): number => sumOf(column, slots) - sumOf(column, own);
    if (slots.length > own.length) emit([OTHER], counts.map(restOf));
    return true;
  }
  for (const slot of top === undefined ? slots : largest(counts, slots, top)) {
    emit([keys.textOf(slot)], at(slot));
  }
  return true;
}

/** Where something is, of the keys that are kept. */
function slotsOf(
  { sums: [isThere], size }: Sums,
  keys: KeyGroups,
  kept: ReadonlySet<string> | null,
): Int32Array {
  const slots = new Int32Array(kept?.size ?? size);
  let count = 0;
  const put = (slot: number): void => {
    if (isThere === undefined || isThere[slot] === 0) return;
    slots[count] = slot;
    count += 1;
  };
  if (kept === null) for (let slot = 0; slot < size; slot += 1) put(slot);
  for (const text of kept ?? []) {
    const slot = keys.slotOf(text);
    if (slot !== null && slot < size) put(slot);
  }
  return slots.subarray(0, count);
}

function sumOf(column: Float64Array, slots: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < slots.length; at += 1) sum += column[slots[at] ?? 0] ?? 0;
  return sum;
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
  const { keys, tally } = addedUp(reader, asked, asked.rollup.keys[0] ?? '');
  const { sums, size } = tally.sums;
  const isThere = sums[0];
  let count = 0;
  for (let slot = 0; slot < size; slot += 1) {
    if (isThere !== undefined && isThere[slot] !== 0 && !keys.isNothing(slot)) count += 1;
  }
  if (count > 0) emit([], [count]);
  return true;
}

/** Of each id of a key its sums in a period, in the order of `columns`. */
export interface IdSums {
  /** Those that have rows; 0 is what has no id. */
  ids: Float64Array;
  has(id: number): boolean;
  /** 0 of an id without rows. */
  of(id: number, column: number): number;
  /** Of each id, in their order. */
  columnOf(column: number): Float64Array;
}

interface AskedSums {
  key: string;
  period: Period;
  columns: readonly string[];
  kept?: ReadonlySet<string> | null;
}

/** Null where the rollup cannot tell. */
export function sumsOfIds(
  reader: RollupReader,
  rollup: Rollup,
  { key, period, columns, kept = null }: AskedSums,
): IdSums | null {
  const dirty = reader.isBuilt(rollup.source) ? reader.dirtyDays(rollup, period) : null;
  if (dirty === null) return null;
  const question = { by: [key], period, folded: null, unfolded: [], kept: new Map() };
  const asked = { rollup, reads: columns.map((sum) => ({ sum })), question, dirty };
  const { keys, tally } = addedUp(reader, asked, key);
  const { sums, size } = tally.sums;
  const isThere = sums[0];
  const slots = slotsOf({ sums, size }, keys, kept);
  const ids = new Float64Array(slots.length);
  for (let at = 0; at < ids.length; at += 1) ids[at] = keys.idOf(slots[at] ?? 0);
  return {
    ids,
    has: (id) => {
      const slot = keys.slotOfId(id);
      return slot !== null && (isThere?.[slot] ?? 0) !== 0;
    },
    of: (id, column) => sums[column + 1]?.[keys.slotOfId(id) ?? size] ?? 0,
    columnOf: (column) => {
      const [values, found] = [sums[column + 1], new Float64Array(slots.length)];
      for (let at = 0; at < slots.length; at += 1) found[at] = values?.[slots[at] ?? 0] ?? 0;
      return found;
    },
  };
}

function keyOf({ rollup, reads, question: { period } }: OneKey, key: string): string {
  return JSON.stringify([rollup.id, key, reads, period]);
}

function addedUp(reader: RollupReader, asked: OneKey, key: string) {
  return reader.keep(keyOf(asked, key), () => addUp(reader, asked, key));
}

function addUp(reader: RollupReader, { rollup, reads, question, dirty }: OneKey, key: string) {
  const keys = new KeyGroups({
    ...keyTextsOf(key, reader),
    column: rollup.keys.indexOf(key),
    kept: null,
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
  const cost = costOf(reader.db, rollup.id);
  for (const { sign, ...span } of period === null ? [] : runsOfPeriod(period, isStale, cost)) {
    for (const cells of reader.cellsOf(rollup, span)) {
      tally.addStored(cells, sign);
    }
  }
  for (const day of dirty) reader.addChanges(tally, rollup, day);
  return { keys, tally };
}

/** Slots of the largest weights, and those that equal the last of them. */
function largest(
  counts: readonly Float64Array[],
  slots: Int32Array,
  { count, weigh, isFirst }: NonNullable<RollupQuestion['top']>,
): number[] {
  const [first] = counts;
  const weights = new Float64Array(slots.length);
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    const isPlain = isFirst === true && first !== undefined;
    weights[at] = isPlain ? (first[slot] ?? 0) : weigh(counts.map((column) => column[slot] ?? 0));
  }
  return placesOfLargest(weights, count).map((place) => slots[place] ?? 0);
}
