import { ById } from '../build/by-id.ts';
import type { Cells } from '../cells/cells.ts';
import { decodeColumns } from '../cells/codec.ts';
import type { StoredCells } from '../rollup.store.ts';
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
  asked: ByCalendar,
  emit: Emit,
): boolean {
  const { rollup, question } = asked;
  const [calendar = ''] = question.by;
  const period = reader.clip(rollup, question.period);
  if (period === null) return true;
  const parts = partsOf(reader, asked, { calendar, period });
  const seen = new ById();
  let place = 0;
  let round = 0;
  for (const bucket of bucketsOf(calendar, period)) {
    const from = place;
    while (place < parts.length && isWithin(parts[place], bucket.period.to)) place += 1;
    round += 1;
    const count = countKeys(parts.slice(from, place), { seen, round });
    if (count > 0) emit([bucket.key], [count]);
  }
  return true;
}

function isWithin(part: Part | undefined, to: string): boolean {
  return part !== undefined && part.at <= to;
}

/** Of a day, or a month: its cells as they stand, or as they were read anew. */
type Part = StoredCells | (Cells & { at: string });

function partsOf(
  reader: RollupReader,
  { rollup, dirty }: ByCalendar,
  { calendar, period }: { calendar: string; period: Parameters<typeof dayRun>[0] },
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
  return [...stored, ...fresh].sort((one, other) => (one.at < other.at ? -1 : 1));
}

let scratch = new Float64Array(1024);

/** 0 is no key: what has none is none of them. */
function keysOf(part: Part): Float64Array {
  if ('columns' in part) return part.columns[0] ?? scratch;
  if (part.rows > scratch.length) scratch = new Float64Array(part.rows * 2);
  decodeColumns(part, [true], [scratch]);
  return scratch;
}

function countKeys(parts: readonly Part[], { seen, round }: { seen: ById; round: number }): number {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) {
    const first = 'columns' in only ? (only.columns[0]?.[0] ?? 0) : only.data.readDoubleLE(0);
    return only.rows - (only.rows > 0 && first === 0 ? 1 : 0);
  }
  let count = 0;
  for (const part of parts) {
    const keys = keysOf(part);
    for (let row = 0; row < part.rows; row += 1) {
      const key = keys[row] ?? 0;
      if (key === 0 || seen.get(key) === round) continue;
      seen.set(key, round);
      count += 1;
    }
  }
  return count;
}
