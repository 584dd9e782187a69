import type { ErrorCode } from '../../../../shared/contract/errors.ts';
import {
  addDays,
  type BusinessDay,
  dayOfInstant,
  endOfMonth,
  monthOf,
} from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { type Books, findBooks, isLocked, listDaysUnderWay } from './frozen.store.ts';
import type { Known } from './plan.ts';

interface Block {
  code: ErrorCode;
  params: Record<string, string | number>;
}

/**
 * The last day that a close may have, for the calendar's part of it: each month is closed to its end before the next
 * one begins. Null: the books are not begun.
 */
export function lastClosable(books: Books | null): BusinessDay | null {
  return books === null || books.until === '' ? null : endOfMonth(addDays(books.until, 1));
}

/** Why the day cannot be closed, the first reason first; nothing where it can. */
export function blocksOf(
  db: Reader,
  { day, now, known }: { day: BusinessDay; now: Instant; known: Known },
): Block[] {
  const blocks: Block[] = [];
  const books = findBooks(db);
  const { rules, tax } = known;
  if (day >= dayOfInstant(now)) blocks.push({ code: 'commission.day_not_over', params: { day } });
  if (books !== null && day <= books.until)
    blocks.push({ code: 'commission.day_closed', params: {} });
  const last = lastClosable(books);
  if (last !== null && day > last) {
    blocks.push({ code: 'commission.month_open', params: { day: last } });
  }
  if (isLocked(db, monthOf(day))) blocks.push({ code: 'period.is_locked', params: {} });
  const [underWay] = listDaysUnderWay(db);
  if (underWay !== undefined) {
    blocks.push({ code: 'commission.close_under_way', params: { day: underWay } });
  }
  if (rules.origin === 'central') blocks.push({ code: 'commission.not_imported', params: {} });
  const isUnsettled = tax.pkp === null || tax.unsettled.length > 0;
  if (isUnsettled) {
    const what = tax.unsettled.length > 0 ? tax.unsettled.join(', ') : 'tax.platform_pkp';
    blocks.push({ code: 'commission.tax_unsettled', params: { day, what } });
  }
  return blocks;
}
