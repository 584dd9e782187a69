import { REMINDER_DAYS } from '../../../../shared/contract/evidence-rows.ts';
import type { RequirementPack } from '../../../../shared/contract/requirement-pack.ts';
import type { EvidenceNow } from '../../../facts/evidence-now.ts';
import type { Lapse } from './duties.store.ts';

/** A product's certificate is asked for by its own name, any other document under its vendor. */
export const subjectOf = ({ subject, subject_id }: Pick<Lapse, 'subject' | 'subject_id'>): string =>
  `${subject}/${subject_id}`;

export const aboutOf = ({ subject, vendor_id }: Pick<EvidenceNow, 'subject' | 'vendor_id'>) =>
  subject?.startsWith('product/') === true ? subject : `vendor/${vendor_id}`;

const plain = (text: string): string => text.trim().toLowerCase();

/** Kinds of certificate that a request may bring: the one that it names, or any that will do for the duty it names. */
export function typesAskedFor(pack: RequirementPack, requirement: string): readonly string[] {
  const named = plain(requirement);
  const alternatives = pack.rows
    .filter((row) => row.requirement === named)
    .flatMap((row) => row.alternatives);
  return [...new Set([named, ...alternatives])];
}

/** How many days before its last day a document is reminded of; what the pack does not know, on the usual ones. */
export function reminderDaysOf({ types }: RequirementPack, type: string): readonly number[] {
  return types.find((one) => one.type === plain(type))?.reminderDays ?? REMINDER_DAYS;
}
