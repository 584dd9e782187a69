import { OTHER } from '../../dimensions/dimension.ts';
import type { Counting, Emit, RollupQuestion } from './counting.ts';
import { placesOfLargest } from './ids/largest.ts';
import { sumIds } from './ids/sum-ids.ts';
import { keyTextsOf } from './keys/key-texts.ts';
import type { RollupReader } from './rollup-reader.ts';

/** Keys of which there are many, and whose ids are their texts. */
export const WIDE: readonly string[] = ['product', 'vendor', 'category'];

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
export function countOneKey(
  reader: RollupReader,
  { rollup, reads, question }: Counting,
  emit: Emit,
): boolean {
  const { by, folded, unfolded, kept, top, period } = question;
  const [key = ''] = by;
  const added = sumIds(reader, rollup, { key, period });
  if (added === null) return false;
  const counts = added.sumsOf(reads.map((read) => ('sum' in read ? read.sum : 'rows')));
  const at = (slot: number): number[] => counts.map((column) => column[slot] ?? 0);
  const { textOf } = keyTextsOf(key, reader);
  const tell = (slot: number): void => emit([textOf(added.slots.idOf(slot))], at(slot));
  const only = kept.get(key) ?? null;
  const slots = added.present(only);
  if (folded !== null) {
    const own = added.present(new Set(unfolded.filter((text) => only?.has(text) !== false)));
    own.forEach(tell);
    const restOf = (column: Float64Array): number => sumOf(column, slots) - sumOf(column, own);
    if (slots.length > own.length) emit([OTHER], counts.map(restOf));
  } else if (top === undefined) slots.forEach(tell);
  else largest(counts, slots, top).forEach(tell);
  return true;
}

function sumOf(column: Float64Array, slots: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < slots.length; at += 1) sum += column[slots[at] ?? 0] ?? 0;
  return sum;
}

/** How many values the key of a rollup of one key has at all. */
export function isDistinctWhole({
  rollup: { keys },
  reads: [read],
  question: { by, kept },
}: Counting): boolean {
  const isDistinct = read !== undefined && 'distinct' in read;
  const isWide = keys.length === 1 && keys.every((key) => WIDE.includes(key));
  return isDistinct && isWide && by.length === 0 && kept.size === 0;
}

/** What has no key is none of them. */
export function countDistinctWhole(
  reader: RollupReader,
  { rollup, question: { period } }: Counting,
  emit: Emit,
): boolean {
  const added = sumIds(reader, rollup, { key: rollup.keys[0] ?? '', period });
  if (added === null) return false;
  const slots = added.present();
  const count = slots.length - (slots[0] === 0 ? 1 : 0);
  if (count > 0) emit([], [count]);
  return true;
}

/** Slots of the largest weights, and those that equal the last of them. */
function largest(
  counts: readonly Float64Array[],
  slots: Int32Array,
  { count, weigh, isFirst }: NonNullable<RollupQuestion['top']>,
): number[] {
  const [first] = counts;
  const weights = new Float64Array(slots.length);
  const isPlain = isFirst === true && first !== undefined;
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    weights[at] = isPlain ? (first[slot] ?? 0) : weigh(counts.map((column) => column[slot] ?? 0));
  }
  return placesOfLargest(weights, count).map((place) => slots[place] ?? 0);
}
