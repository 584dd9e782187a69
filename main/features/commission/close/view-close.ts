import type { ClosePlan, CloseState } from '../../../../shared/contract/commission-line.ts';
import { addDays, type BusinessDay, dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { blocksOf } from './blocks.ts';
import { findBooks, listChanged, listDays, listUnderWay } from './frozen.store.ts';
import { type Known, planClose } from './plan.ts';
import { sumsOf, withheldIn } from './plan-sums.ts';

const CHANGES_LOOKED_AT_DAYS = 62;
const SHOWN = 200;

/** Where the closing stands: what is closed, and which day is next. */
export function closeState(db: Reader, now: Instant): CloseState {
  const books = findBooks(db);
  const yesterday = addDays(dayOfInstant(now), -1);
  return {
    from: books?.from ?? null,
    until: books === null || books.until === '' ? null : books.until,
    next: books !== null && books.until >= yesterday ? null : yesterday,
    underWay: [...new Set(listUnderWay(db).map(({ day }) => day))].sort(),
    days: listDays(db, SHOWN).map((row) => ({
      day: row.day,
      ...{ lines: row.lines, amount: row.amount, tax: row.tax },
      closed: row.closed_at === null ? null : { at: row.closed_at, by: row.closed_by ?? 0 },
    })),
  };
}

/** What a close of the day would do; nothing is written. */
export function viewPlan(
  db: Reader,
  { day, now, known }: { day: BusinessDay; now: Instant; known: Known },
): ClosePlan {
  const since = findBooks(db)?.from ?? day;
  const plan = planClose(db, { day, since }, known);
  const { waits, refused } = plan;
  const sums = sumsOf(plan);
  return {
    day,
    since,
    blocks: blocksOf(db, { day, now, known }),
    ...{ ...sums, reversals: plan.reversals.length, withheld: withheldIn(plan.lines) },
    waits: { total: waits.length, rows: waits.slice(0, SHOWN) },
    refused: { total: refused.length, rows: refused.slice(0, SHOWN) },
    changed: listChanged(db, addDays(day, -CHANGES_LOOKED_AT_DAYS)).map((row) => ({
      lineId: row.line_id,
      orderId: row.order_id,
      frozenOn: row.day,
      frozenMinor: row.gross_minor,
      nowMinor: row.now_minor,
      otherVendor: row.now_minor !== null && row.now_vendor !== row.vendor_id,
    })),
  };
}
