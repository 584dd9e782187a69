import { OTHER } from '../../../dimensions/dimension.ts';
import { WIDE } from '../count-one-key.ts';
import type { Counting, Emit } from '../counting.ts';
import { KeyGroups } from '../keys/key-groups.ts';
import { keyOfDimension } from '../keys/key-of-dimension.ts';
import { keyTextsOf } from '../keys/key-texts.ts';
import type { RollupReader } from '../rollup-reader.ts';
import type { AddedIds } from './added-ids.ts';
import { sumIds } from './sum-ids.ts';

/** Broken down by what is told by the id of a wide key, such as the home of a vendor, and by nothing else. */
export function isDerived({ rollup, reads, question: { by, kept } }: Counting): boolean {
  const [dimension = ''] = by;
  const key = keyOfDimension(dimension);
  const isOwn = (id: string): boolean => id === dimension || id === key;
  const [first] = reads;
  const isRead = reads.every((read) => 'sum' in read) || isDistinctOf(first, key);
  return (
    by.length === 1 &&
    key !== dimension &&
    WIDE.includes(key) &&
    rollup.keys.includes(key) &&
    [...kept.keys()].every(isOwn) &&
    isRead
  );
}

function isDistinctOf(read: Counting['reads'][number] | undefined, key: string): boolean {
  return read !== undefined && 'distinct' in read && read.distinct === key;
}

/** Added up by the ids first, of which each is looked at once. */
export function countDerived(
  reader: RollupReader,
  { rollup, reads, question }: Counting,
  emit: Emit,
): boolean {
  const { by, kept, folded, unfolded, period } = question;
  const [dimension = ''] = by;
  const key = keyOfDimension(dimension);
  const added = sumIds(reader, rollup, { key, period });
  if (added === null) return false;
  const view = { column: 0, kept: null, unfolded: null, isShown: true };
  const groups = reader.groupsOf(
    dimension,
    () => new KeyGroups({ ...keyTextsOf(dimension, reader), ...view }),
  );
  const slots = added.present(kept.get(key) ?? null);
  const sums = grouped(added, { slots, groups, reads });
  const only = kept.get(dimension);
  const own = folded === null ? null : new Set(unfolded);
  const found = new Map<string, number[]>();
  for (const [group, counts] of sums.entries()) {
    const text = groups.textOf(group);
    if (counts === undefined || only?.has(text) === false) continue;
    const shown = own?.has(text) === false ? OTHER : text;
    const known = found.get(shown);
    found.set(shown, known?.map((count, at) => count + (counts[at] ?? 0)) ?? counts);
  }
  for (const [text, counts] of found) emit([text], counts);
  return true;
}

interface Grouped {
  slots: Int32Array;
  groups: KeyGroups;
  reads: Counting['reads'];
}

/** By group, in the order of what is read. */
function grouped(added: AddedIds, { slots, groups, reads }: Grouped): (number[] | undefined)[] {
  const columns = added.sumsOf(reads.map((read) => ('sum' in read ? read.sum : 'rows')));
  const isCounted = reads.map((read) => 'distinct' in read);
  const sums: (number[] | undefined)[] = [];
  for (const slot of slots) {
    const id = added.slots.idOf(slot);
    const group = groups.groupOf(id);
    const known = sums[group] ?? columns.map(() => 0);
    sums[group] = known;
    for (const [at, column] of columns.entries()) {
      const one = id === 0 ? 0 : 1;
      known[at] = (known[at] ?? 0) + (isCounted[at] === true ? one : (column[slot] ?? 0));
    }
  }
  return sums;
}
