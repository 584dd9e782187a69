import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import { scaled } from '../../../../shared/kernel/rate.ts';
import type { PolicyBook } from '../../../facts/policy-book.store.ts';
import type { TaxOfDay } from '../packs/tax-of-day.ts';
import type { ToFreeze } from './chunk.ts';

export const WITHHOLDING = 'pph22' as const;

/** PPh 22 of one line's base, where the platform is appointed that day and the vendor is not exempt; else null. */
export function withheldOf(
  { base, vendorId }: { base: number; vendorId: number },
  day: BusinessDay,
  { tax, statements }: { tax: TaxOfDay; statements: PolicyBook },
): { rule: string; amount: number } | null {
  if (tax.pph22 === null || isExempt(vendorId, day, statements)) return null;
  return { rule: tax.pph22.appointment, amount: scaled(base, [tax.pph22.ppm, 1_000_000]) };
}

/** The same as a charge of the line. */
export type Withheld = (line: {
  base: number;
  vendorId: number;
}) => ToFreeze['charges'][number] | null;

export function withheldOn(
  day: BusinessDay,
  by: { tax: TaxOfDay; statements: PolicyBook },
): Withheld {
  return (line) => {
    const found = withheldOf(line, day, by);
    if (found === null) return null;
    const { rule: version, amount } = found;
    return { charge: WITHHOLDING, rule: { version }, base: line.base, amount, taxBase: 0, tax: 0 };
  };
}

/** A statement of the year that covers the day: below the threshold, or a letter of exemption. */
function isExempt(vendorId: number, day: BusinessDay, statements: PolicyBook): boolean {
  const body = statements.on(`tax.statement/${vendorId}/${day.slice(0, 4)}`, day);
  if (body === null) return false;
  const { type, from, to } = body;
  const begun = typeof from !== 'string' || from <= day;
  const ended = typeof to === 'string' && day >= to;
  return (type === 'below_500' || type === 'skb') && begun && !ended;
}
