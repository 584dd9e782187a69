import type { DraftValues } from '../../../../shared/contract/drafts.contract.ts';
import { Refusal } from '../../../../shared/contract/errors.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { policyBook } from '../../../facts/policy-book.store.ts';
import { listLacking } from '../../../platform/requirements/lacking.store.ts';

const TOPIC = 'certification.lacking';
/** What puts a product on sale once it becomes true. */
const ON_SALE = ['active', 'published'];

/** Mandatory certificates that a product lacks which is put on sale: told, or refused where that is the rule. */
export function lackingFor(
  db: Reader,
  { entity, id, edited }: { entity: string; id: number | null; edited: DraftValues },
  day: BusinessDay,
): string[] {
  const isPutOnSale = entity === 'product' && ON_SALE.some((column) => edited[column] === true);
  if (!isPutOnSale || id === null) return [];
  const lacking = listLacking(db, { subject: 'product', id, day }).map((row) => row.requirement);
  const rule = policyBook(db, TOPIC).on(TOPIC, day)?.activation;
  if (rule === 'block' && lacking.length > 0) {
    throw new Refusal('draft.certificates_lacking', { requirements: lacking.join(', ') });
  }
  return lacking;
}
