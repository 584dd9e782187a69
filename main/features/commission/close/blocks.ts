import type { ErrorCode } from '../../../../shared/contract/errors.ts';
import { type BusinessDay, dayOfInstant, monthOf } from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { findBooks, isLocked, listUnderWay } from './frozen.store.ts';
import type { Known } from './plan.ts';

interface Block {
  code: ErrorCode;
  params: Record<string, string | number>;
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
  if (isLocked(db, monthOf(day))) blocks.push({ code: 'period.is_locked', params: {} });
  const [underWay] = listUnderWay(db);
  if (underWay !== undefined) {
    blocks.push({ code: 'commission.close_under_way', params: { day: underWay.day } });
  }
  if (rules.origin === 'central') blocks.push({ code: 'commission.not_imported', params: {} });
  const isUnsettled = tax.pkp === null || tax.unsettled.length > 0;
  if (isUnsettled) {
    const what = tax.unsettled.length > 0 ? tax.unsettled.join(', ') : 'tax.platform_pkp';
    blocks.push({ code: 'commission.tax_unsettled', params: { day, what } });
  }
  return blocks;
}
