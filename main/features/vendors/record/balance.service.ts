import type { FrozenMonth } from '../../../../shared/contract/vendor-record.contract.ts';
import {
  addMonths,
  type BusinessDay,
  monthOf,
  periodOfMonth,
} from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import { findAsOf } from '../../../platform/freshness/freshness.store.ts';
import { sumFrozen } from './balance.store.ts';

const MONTHS = 12;

/** What is the vendor's by the lines that closes froze. Payouts are written down nowhere yet. */
export function showBalance(
  db: Reader,
  { id, today }: { id: number; today: BusinessDay },
): { asOf: Instant | null; months: FrozenMonth[] } {
  const { code: currency, decimals } = findCompanyCurrency(db);
  const last = monthOf(today);
  const from = periodOfMonth(addMonths(last, 1 - MONTHS)).from;
  const frozen = sumFrozen(db, id, { from, to: today });
  const money = (minor: number) => ({ minor, currency });
  const whole = 10 ** decimals;
  const months = Array.from({ length: MONTHS }, (_, back) => {
    const month = addMonths(last, -back);
    const sums = frozen.get(month);
    const goods = sums?.goods_minor ?? 0;
    const refunded = sums?.refunded_minor ?? 0;
    const fees = (sums?.fees ?? 0) * whole;
    const withheld = (sums?.withheld ?? 0) * whole;
    return {
      ...{ month, lines: sums?.lines ?? 0, goods: money(goods), refunded: money(refunded) },
      ...{ fees: money(fees), withheld: money(withheld) },
      balance: money(goods - refunded - fees - withheld),
    };
  });
  return { asOf: findAsOf(db, ['order', 'order_line']), months };
}
