import { OTHER } from '../../dimensions/dimension.ts';
import { listCells } from '../rollup.store.ts';
import { columnsOf } from '../rollup.ts';
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
  const at = (slot: number): number[] => sums.slice(1).map((column) => column[slot] ?? 0);
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

function keyOf({ rollup, reads, question: { period, kept } }: OneKey): string {
  const filters = [...kept].map(([id, values]) => [id, ...values]);
  return JSON.stringify([rollup.id, reads, period, filters]);
}

function addedUp(reader: RollupReader, { rollup, reads, question, dirty }: OneKey) {
  const [id = ''] = question.by;
  const keys = new KeyGroups({
    ...keyTextsOf(id, reader),
    column: 0,
    kept: question.kept.get(id) ?? null,
    unfolded: null,
    isShown: true,
  });
  const columns = columnsOf(rollup);
  const names = reads.map((read) => ('sum' in read ? read.sum : 'rows'));
  const tally = new Tally({
    width: columns.length,
    keys: [keys],
    counts: ['rows', ...names].map((name) => columns.indexOf(name)),
    below: null,
  });
  const period = reader.clip(rollup, question.period);
  const isStale = (at: string): boolean => reader.isStale(rollup.source, at);
  for (const { sign, ...span } of period === null ? [] : runsOfPeriod(period, isStale)) {
    for (const cells of listCells(reader.db, { rollup: rollup.id, ...span })) {
      tally.addStored(cells, sign);
    }
  }
  for (const day of dirty) {
    const [stale] = listCells(reader.db, { rollup: rollup.id, unit: 'day', from: day, to: day });
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
function largest(
  { sums, size }: Sums,
  { count, weigh }: NonNullable<RollupQuestion['top']>,
): number[] {
  const weights = new Float64Array(size).fill(Number.NaN);
  const found: number[] = [];
  const counts = sums.slice(1);
  const values = counts.map(() => 0);
  for (let slot = 0; slot < size; slot += 1) {
    if (sums[0]?.[slot] === 0) continue;
    for (let index = 0; index < values.length; index += 1) {
      values[index] = counts[index]?.[slot] ?? 0;
    }
    const weight = weigh(values);
    weights[slot] = weight;
    if (found.length < count) found.push(weight);
    else if (weight > (found[count - 1] ?? 0)) found[count - 1] = weight;
    else continue;
    found.sort((a, b) => b - a);
  }
  const least = found.length < count ? -Infinity : (found[count - 1] ?? 0);
  const slots: number[] = [];
  weights.forEach((weight, slot) => {
    if (weight >= least) slots.push(slot);
  });
  return slots;
}
