import { addDays, type BusinessDay, type Period } from '../../../../shared/kernel/business-day.ts';
import type { Writer } from '../../../db/db.ts';
import { sources } from '../index.ts';
import { isAnyMoved } from '../rollup.store.ts';
import { Codes } from '../sources/reading/codes.ts';
import { keptGoods } from '../sources/reading/goods-lookup.ts';
import { Lookups } from '../sources/reading/lookups.ts';
import { Orders } from '../sources/reading/orders.ts';
import { listWork } from './list-work.ts';
import { rebuildDays } from './maintain.ts';
import type { Turns } from './turns.ts';

/** Days that are stale, of whatever sources: those that follow one another are read at once. */
export async function rebuildStaleDays(db: Writer, run: Turns, currencyId: number): Promise<void> {
  const codes = new Codes(db);
  let lookups = lookupsOf(db);
  let written = '';
  const stale = Map.groupBy(listWork(db, 'day'), ({ at }) => at);
  await run.some([...stale], (taken) => {
    // Somebody else wrote in between: a partner may be elsewhere now.
    if (db.version !== written) lookups = lookupsOf(db);
    const scope = { currencyId, codes, lookups, orders: new Orders(db, { codes, lookups }) };
    for (const source of sources) {
      const days = taken.flatMap(([day, work]) =>
        work.some((one) => one.source === source.id) ? [day] : [],
      );
      for (const span of spansOf(days)) rebuildDays(db, { source, ...span }, scope);
    }
    written = db.version;
  });
}

function lookupsOf(db: Writer): Lookups {
  return new Lookups(keptGoods(db, { isAnyMoved: isAnyMoved(db) }));
}

/** Days in order, where neighbours are one. */
function spansOf(days: readonly BusinessDay[]): Period[] {
  const spans: Period[] = [];
  for (const day of days) {
    const last = spans.at(-1);
    if (last !== undefined && addDays(last.to, 1) === day) last.to = day;
    else spans.push({ from: day, to: day });
  }
  return spans;
}
