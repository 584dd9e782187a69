import type { Reader } from '../../../db/db.ts';
import { listDirty, type Unit } from '../rollup.store.ts';

const LENGTHS: Readonly<Record<Unit, number>> = { day: 10, month: 7, year: 4 };

/** What is stale of one unit, in order. */
export function listWork(db: Reader, unit: Unit): { source: string; at: string }[] {
  return listDirty(db).filter(({ at }) => at.length === LENGTHS[unit]);
}
