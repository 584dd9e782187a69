import type { Period } from '../../../../../shared/kernel/business-day.ts';
import type { CustomerList } from '../../build/rfm-cells.ts';
import { blobToCells } from '../../cells/cells.ts';
import { customerDay } from '../../customers/customer-day.rollup.ts';
import { columnsOf } from '../../rollup.ts';
import type { RollupReader } from '../rollup-reader.ts';

const WIDTH = columnsOf(customerDay).length;

/** Who bought on each day of a period, days that are stale as their rows are now; null where those are too many. */
export function listsOf(reader: RollupReader, period: Period): CustomerList[] | null {
  const dirty = reader.dirtyDays(customerDay, period);
  if (dirty === null) return null;
  const lists = new Map(
    reader
      .cellsOf(customerDay, { unit: 'day', ...period })
      .map((stored) => [stored.at, blobToCells(stored, WIDTH)]),
  );
  for (const day of dirty) {
    const fresh = reader.freshDay(customerDay, day);
    if (fresh !== null) lists.set(day, fresh);
  }
  return [...lists]
    .map(([day, cells]) => ({ day, cells }))
    .filter(({ cells }) => cells.rows > 0)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
