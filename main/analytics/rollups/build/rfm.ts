import {
  addDays,
  addMonths,
  type BusinessMonth,
  isBusinessMonth,
  monthOf,
  periodOfMonth,
} from '../../../../shared/kernel/business-day.ts';
import type { Writer } from '../../../db/db.ts';
import { blobToCells, cellsToBlob } from '../cells/cells.ts';
import { customerDay } from '../customers/customer-day.rollup.ts';
import { customerRfm } from '../customers/customer-rfm.rollup.ts';
import {
  clearDirty,
  findBounds,
  listCells,
  listMonthsOf,
  markDirty,
  putCells,
} from '../rollup.store.ts';
import { columnsOf } from '../rollup.ts';
import { rfmCells } from './rfm-cells.ts';

const WIDTH = columnsOf(customerDay).length;
const YEAR_DAYS = 365;
/** A day is seen from the end of its own month and of twelve more. */
const MONTHS_AFTER = 12;

/** Ends of months that see a day whose customers are others now. A month without any is not kept. */
export function markRfm(db: Writer, day: string): void {
  const { last } = findBounds(db, customerDay.id);
  if (last === null) return;
  let month = monthOf(day);
  for (let after = 0; after <= MONTHS_AFTER && month <= monthOf(last); after += 1) {
    markDirty(db, 'rfm', month);
    month = addMonths(month, 1);
    if (!isBusinessMonth(month)) return;
  }
}

/** All that there may be. */
export function markAllRfm(db: Writer): void {
  for (const { id } of [customerDay, customerRfm]) {
    for (const month of listMonthsOf(db, id)) markDirty(db, 'rfm', month);
  }
}

/** As the end of the month sees the year before it. A month that is not over is seen when it is. */
export function rebuildRfm(db: Writer, month: BusinessMonth): void {
  const { to } = periodOfMonth(month);
  const { last } = findBounds(db, customerDay.id);
  const span = {
    rollup: customerDay.id,
    unit: 'day' as const,
    from: addDays(to, 1 - YEAR_DAYS),
    to,
  };
  const isOver = last !== null && to <= last;
  const lists = isOver ? listCells(db, span) : [];
  const cells = rfmCells(
    lists.map((stored) => ({ day: stored.at, cells: blobToCells(stored, WIDTH) })),
    to,
  );
  putCells(db, { rollup: customerRfm.id, unit: 'day', at: to }, cellsToBlob(cells));
  clearDirty(db, 'rfm', month);
}
