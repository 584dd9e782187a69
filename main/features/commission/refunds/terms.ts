import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { PolicyBook } from '../../../facts/policy-book.store.ts';
import type { RefundDoc } from './refund-docs.ts';
import type { RefundTerms } from './reversals.ts';

/** Where nobody said why. */
const OTHER = 'other';
const WITHHOLDING = 'pph22';

/**
 * Why money went back is said in a decision `commission.refund_reason/<refund>` {reason}; what a reason means in
 * `commission.refund/<reason>` {commission, bearer}, and for another charge {processing} or {service}. Where nothing
 * was decided the commission is given back and the platform bears it. What was withheld for the tax office follows
 * the sale, whatever the reason.
 */
export function termsFrom(book: PolicyBook, day: BusinessDay) {
  return {
    reasonOf(docId: string): string {
      const reason = book.on(`commission.refund_reason/${docId}`, day)?.reason;
      return typeof reason === 'string' ? reason : OTHER;
    },
    termsOf({ reason }: RefundDoc, charge: string): RefundTerms {
      const body =
        book.on(`commission.refund/${reason}`, day) ?? book.on(`commission.refund/${OTHER}`, day);
      const said = body?.[charge] ?? body?.commission;
      const kept = charge !== WITHHOLDING && said === 'kept';
      return { kept, bearer: body?.bearer === 'vendor' ? 'vendor' : 'platform' };
    },
  };
}
