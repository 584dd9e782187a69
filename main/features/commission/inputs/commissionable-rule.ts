import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { policyBook } from '../../../facts/policy-book.store.ts';

const COMMISSIONABLE = 'commission.commissionable';

/** What the house decided, for the days of orders, on when their lines count (commissionable.ts). */
export function commissionableRule(db: Reader): (orderDay: BusinessDay) => unknown {
  const book = policyBook(db, COMMISSIONABLE);
  return (orderDay) => book.on(COMMISSIONABLE, orderDay)?.rule;
}
