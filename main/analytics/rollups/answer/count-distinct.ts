import type { Period } from '../../../../shared/kernel/business-day.ts';
import { ById } from '../build/by-id.ts';
import type { Cells } from '../cells/cells.ts';
import { decodeColumns } from '../cells/codec.ts';
import type { StoredCells } from '../rollup.store.ts';
import type { Rollup } from '../rollup.ts';
import { bucketsOf } from './buckets.ts';
import type { Counting, Emit } from './counting.ts';
import { isCalendar } from './plan.ts';
import type { RollupReader } from './rollup-reader.ts';
import { dayRun, runsByMonth } from './runs.ts';

interface ByCalendar extends Counting {
  dirty: readonly string[];
}

/** How many values the key of a rollup of one key has, by a calendar and nothing else. */
export function isDistinctByCalendar({ rollup, reads, question }: Counting): boolean {
  const [read] = reads;
  return (
    read !== undefined &&
    'distinct' in read &&
    rollup.keys.length === 1 &&
    question.by.length === 1 &&
    question.by.every(isCalendar) &&
    question.kept.size === 0
  );
}

/** Nothing is added up: cells that stand alone say how many keys they have, of others each key is looked at once. */
export function countDistinctByCalendar(
  reader: RollupReader,
  { rollup, dirty, question: { by, period } }: ByCalendar,
  emit: Emit,
): boolean {
  const [calendar = ''] = by;
  const seen = new Seen();
  for (const { key, parts } of bucketsOfParts(reader, { rollup, dirty, calendar, period })) {
    const count = countKeys(parts, seen);
    if (count > 0) emit([key], [count]);
  }
  return true;
}

interface AskedIds {
  rollup: Rollup;
  calendar: string;
  period: Period;
}

/** The values of the key of a rollup of one key, each once, by a calendar; null where the rollup cannot tell. */
export function idsBy(
  reader: RollupReader,
  { rollup, calendar, period }: AskedIds,
): { key: string; ids: Float64Array }[] | null {
  const dirty = reader.isBuilt(rollup.source) ? reader.dirtyDays(rollup, period) : null;
  if (dirty === null) return null;
  const seen = new Seen();
  return bucketsOfParts(reader, { rollup, dirty, calendar, period }).map(({ key, parts }) => ({
    key,
    ids: distinctKeys(parts, seen),
  }));
}

function bucketsOfParts(
  reader: RollupReader,
  { rollup, dirty, calendar, period }: AskedIds & { dirty: readonly string[] },
): { key: string; parts: readonly Part[] }[] {
  const clipped = reader.clip(rollup, period);
  if (clipped === null) return [];
  const all = partsOf(reader, { rollup, dirty, calendar, period: clipped });
  let place = 0;
  return bucketsOf(calendar, clipped).map(({ key, period: { to } }) => {
    const from = place;
    while (place < all.length && isWithin(all[place], to)) place += 1;
    return { key, parts: all.slice(from, place) };
  });
}

function isWithin(part: Part | undefined, to: string): boolean {
  return part !== undefined && part.at <= to;
}

/** Of a day, or a month: its cells as they stand, or as they were read anew. */
type Part = StoredCells | (Cells & { at: string });

function partsOf(
  reader: RollupReader,
  { rollup, dirty, calendar, period }: AskedIds & { dirty: readonly string[] },
): Part[] {
  const isStale = (at: string): boolean =>
    reader.isStale(rollup.source, at) || dirty.some((day) => day.startsWith(at));
  const runs = calendar === 'month' ? runsByMonth(period, isStale) : [dayRun(period)];
  const stored: Part[] = runs
    .flatMap(({ sign: _sign, ...span }) => reader.cellsOf(rollup, span))
    .filter(({ at }) => !dirty.includes(at));
  const fresh = dirty.flatMap((at) => {
    const cells = reader.freshDay(rollup, at);
    return cells === null ? [] : [{ ...cells, at }];
  });
  return fresh.length === 0
    ? stored
    : [...stored, ...fresh].sort((one, other) => (one.at < other.at ? -1 : 1));
}

let scratch = new Float64Array(1024);

/** In rising order. */
function keysOf(part: Part): Float64Array {
  if ('columns' in part) return (part.columns[0] ?? scratch).subarray(0, part.rows);
  if (part.rows > scratch.length) scratch = new Float64Array(part.rows * 2);
  decodeColumns(part, [true], [scratch]);
  return scratch.subarray(0, part.rows);
}

/** 0 is no key: what has none is none of them. */
function countKeys(parts: readonly Part[], seen: Seen): number {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) {
    const first = 'columns' in only ? (only.columns[0]?.[0] ?? 0) : only.data.readDoubleLE(0);
    return only.rows - (only.rows > 0 && first === 0 ? 1 : 0);
  }
  let count = 0;
  seen.begin();
  for (const part of parts) for (const key of keysOf(part)) if (seen.isNew(key)) count += 1;
  return count;
}

function distinctKeys(parts: readonly Part[], seen: Seen): Float64Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) {
    const keys = keysOf(only);
    return keys.slice(keys[0] === 0 ? 1 : 0);
  }
  const found: number[] = [];
  seen.begin();
  for (const part of parts) for (const key of keysOf(part)) if (seen.isNew(key)) found.push(key);
  return Float64Array.from(found);
}

/** Which keys were met already, from one beginning to the next. */
class Seen {
  readonly #rounds = new ById();
  #round = 0;

  begin(): void {
    this.#round += 1;
  }

  isNew(key: number): boolean {
    if (key === 0 || this.#rounds.get(key) === this.#round) return false;
    this.#rounds.set(key, this.#round);
    return true;
  }
}
