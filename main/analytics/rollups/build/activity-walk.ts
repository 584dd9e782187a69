import { addDays } from '../../../../shared/kernel/business-day.ts';
import type { Reader, Writer } from '../../../db/db.ts';
import { blobToCells, type Cells } from '../cells/cells.ts';
import { cellsOfDay } from '../cells/day-cells.ts';
import { customerActive } from '../customers/customer-active.rollup.ts';
import { customerDay } from '../customers/customer-day.rollup.ts';
import { clearDirtyDays, findBounds, findCells, listDaysOf, markDirty } from '../rollup.store.ts';
import { columnsOf } from '../rollup.ts';
import { Activity } from './activity.ts';
import { putDay } from './put-day.ts';

const rollup = customerDay.id;
const WIDTH = columnsOf(customerDay).length;
const AFTER_ALL = '~';
/** Most of what changes is younger than so many days: what was before them is read once for all such changes. */
const LATELY = 60;

/** What was known of customers before a day: until one of the days before it changes. */
interface Known {
  before: string;
  activity: Activity;
}
const remembered = new WeakMap<Writer, Known>();

function knownBefore(db: Writer, day: string): Known | null {
  const known = remembered.get(db);
  if (known !== undefined && known.before <= day) return known;
  remembered.delete(db);
  return null;
}

function cellsOf(db: Reader, day: string): Cells {
  const stored = findCells(db, { rollup, unit: 'day', at: day });
  return stored === undefined ? { rows: 0, columns: [] } : blobToCells(stored, WIDTH);
}

/** Every later day may look back on a day that changed: all from the first changed one on are made anew. */
export class ActivityWalk {
  readonly #db: Writer;
  readonly #activity: Activity;
  /** Days that only have to be looked at, to know what was before the others. */
  readonly #earlier: string[];
  readonly #days: string[];
  /** What is known before the first day from here on is to be remembered; empty once it is. */
  #since: string;

  constructor(db: Writer, from: string) {
    this.#db = db;
    const known = knownBefore(db, from);
    const last = findBounds(db, customerDay.id).last;
    const lately = (days: number): string => (last === null ? '' : addDays(last, -days));
    this.#since = known !== null && known.before >= lately(2 * LATELY) ? '' : lately(LATELY);
    this.#activity = known === null ? new Activity() : Activity.copyOf(known.activity);
    this.#earlier = listDaysOf(db, { rollup, from: known?.before ?? '', before: from });
    const later = { from, before: AFTER_ALL };
    const stood = listDaysOf(db, { rollup: customerActive.id, ...later });
    this.#days = [...new Set([...listDaysOf(db, { rollup, ...later }), ...stood])].sort();
  }

  get left(): number {
    return this.#earlier.length + Math.max(1, this.#days.length);
  }

  /** In one transaction: the next day, and that all from the one after it on are still to be done. */
  step(): void {
    const db = this.#db;
    const earlier = this.#earlier.shift();
    if (earlier !== undefined) {
      this.#remember(earlier);
      this.#activity.note(earlier, cellsOf(db, earlier));
      return;
    }
    const day = this.#days.shift();
    if (day !== undefined) {
      this.#remember(day);
      const rows = this.#activity.rowsOf(day, cellsOf(db, day));
      putDay(db, { source: 'activity', day }, cellsOfDay('activity', rows));
    }
    clearDirtyDays(db, 'activity', day ?? AFTER_ALL);
    const next = this.#days[0];
    if (next !== undefined) markDirty(db, 'activity', next);
  }

  /** Before the day is taken in. */
  #remember(day: string): void {
    if (this.#since === '' || day < this.#since) return;
    const activity = Activity.copyOf(this.#activity);
    remembered.set(this.#db, { before: day, activity });
    this.#since = '';
  }
}
