import { addDays, type BusinessDay } from '../../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../../db/db.ts';
import { monthNumber } from '../../build/month-number.ts';
import type { StoredCells } from '../../rollup.store.ts';
import type { Rollup } from '../../rollup.ts';
import type { RollupReader } from '../rollup-reader.ts';
import { idsOf } from './read-columns.ts';
import { sumIds } from './sum-ids.ts';

/** Before it there is nothing. */
export const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/** Of each slot, the number of the first month that has rows of it; 0 where none has. */
interface FirstMonths {
  of: readonly StoredCells[];
  months: Int32Array;
}

/** As long as the cells are the same. */
const kept = new WeakMap<Reader, Map<Rollup, FirstMonths>>();

interface Before {
  key: string;
  day: BusinessDay;
}

/** By slot, 1 where an id has rows before a day; null where the rollup cannot tell. */
export function knownBefore(
  reader: RollupReader,
  rollup: Rollup,
  { key, day }: Before,
): Uint8Array | null {
  if (day === FIRST_DAY) return new Uint8Array();
  const past = { from: FIRST_DAY, to: addDays(day, -1) };
  const first = firstMonths(reader, rollup, { key, day });
  const start = `${day.slice(0, 7)}-01`;
  const period = first === null ? past : { from: start, to: past.to };
  const added =
    start === day && first !== null ? undefined : sumIds(reader, rollup, { key, period });
  if (added === null) return null;
  const [rows = new Float64Array()] = added?.sumsOf(['rows']) ?? [];
  const isKnown = new Uint8Array(Math.max(rows.length, first?.length ?? 0));
  const month = monthNumber(day);
  for (let slot = 0; slot < isKnown.length; slot += 1) {
    const known = first?.[slot] ?? 0;
    if ((known !== 0 && known < month) || (rows[slot] ?? 0) !== 0) isKnown[slot] = 1;
  }
  return isKnown;
}

/** Null where any month before is not what its days come to, or has ids of other kinds. */
function firstMonths(
  reader: RollupReader,
  rollup: Rollup,
  { key, day }: Before,
): Int32Array | null {
  const past = { from: FIRST_DAY, to: addDays(day, -1) };
  if (!reader.isBuilt(rollup.source) || reader.dirtyDays(rollup, past)?.length !== 0) return null;
  const span = { unit: 'month', from: FIRST_DAY.slice(0, 7), to: LAST_DAY.slice(0, 7) } as const;
  const cells = reader.cellsOf(rollup, span);
  const month = day.slice(0, 7);
  if (cells.some(({ at }) => at < month && reader.isStale(rollup.source, at))) return null;
  const known = kept.get(reader.db) ?? new Map<Rollup, FirstMonths>();
  kept.set(reader.db, known);
  const last = known.get(rollup);
  const isSame = last?.of.length === cells.length && cells.every((one, at) => last.of[at] === one);
  if (isSame) return last.months;
  const months = readMonths(cells, rollup.keys.indexOf(key));
  if (months !== null) known.set(rollup, { of: cells, months });
  return months;
}

function readMonths(cells: readonly StoredCells[], column: number): Int32Array | null {
  let months = new Int32Array(1024);
  for (const one of cells) {
    const ids = idsOf(one, column);
    if (ids === null) return null;
    const most = ids.reduce((largest, id) => (id > largest ? id : largest), 0);
    if (most >= months.length) {
      const grown = new Int32Array(Math.ceil((most + 1) * 1.25));
      grown.set(months);
      months = grown;
    }
    const month = monthNumber(one.at);
    for (let row = 0; row < ids.length; row += 1) {
      const id = ids[row] ?? 0;
      if (months[id] === 0) months[id] = month;
    }
  }
  return months;
}
