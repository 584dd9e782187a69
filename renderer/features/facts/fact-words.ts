import * as z from 'zod';
import type { TextKey } from '../../../shared/i18n/areas/index.ts';

const kinds = new Map<string, TextKey>([
  ['role.stated', 'facts.kind_role_stated'],
  ['staff.noted', 'facts.kind_staff_noted'],
  ['decision.proposed', 'facts.kind_proposed'],
  ['decision.approved', 'facts.kind_approved'],
  ['decision.withdrawn', 'facts.kind_withdrawn'],
  ['pack.proposed', 'facts.kind_pack_proposed'],
  ['requirements.proposed', 'facts.kind_requirements_proposed'],
  ['composition.changed', 'facts.kind_composition_changed'],
  ['certificate.revoked', 'facts.kind_certificate_revoked'],
  ['certificate.superseded', 'facts.kind_certificate_superseded'],
  ['certification.corrected', 'facts.kind_certification_corrected'],
  ['note.written', 'facts.kind_note_written'],
  ['rules.proposed', 'facts.kind_rules_proposed'],
  ['rules.imported', 'facts.kind_rules_imported'],
  ['rules.noticed', 'facts.kind_rules_noticed'],
  ['rules.consented', 'facts.kind_rules_consented'],
  ['evidence.requested', 'facts.kind_requested'],
  ['evidence.received', 'facts.kind_received'],
  ['evidence.reviewed', 'facts.kind_reviewed'],
  ['evidence.settled', 'facts.kind_settled'],
  ['evidence.costed', 'facts.kind_costed'],
  ['period.locked', 'facts.kind_locked'],
  ['period.reopened', 'facts.kind_reopened'],
  ['lines.priced', 'facts.kind_priced'],
  ['day.closed', 'facts.kind_day_closed'],
  ['saved.set', 'facts.kind_saved'],
  ['saved.removed', 'facts.kind_saved_removed'],
  ['figures.imported', 'facts.kind_figures'],
  ['anchor.set', 'facts.kind_anchored'],
]);

const streams = new Map<string, TextKey>([
  ['staff', 'facts.of_staff'],
  ['policy', 'facts.of_policy'],
  ['evidence', 'facts.of_evidence'],
  ['certification', 'facts.of_certification'],
  ['note', 'facts.of_note'],
  ['period', 'facts.of_period'],
  ['pricing', 'facts.of_pricing'],
  ['saved', 'facts.of_saved'],
  ['private', 'facts.of_private'],
  ['figures', 'facts.of_figures'],
  ['anchor', 'facts.of_anchor'],
]);

type Say = (key: TextKey) => string;

/** What a newer version of the product decides has no word here yet: it keeps its name. */
export function kindWord(kind: string, say: Say): string {
  const key = kinds.get(kind);
  return key === undefined ? kind : say(key);
}

/** A stream and its part: of which vendor, of which month. */
export function streamWord(stream: string, say: Say): string {
  const [name = '', part] = stream.split('/');
  const key = streams.get(name);
  if (key === undefined) return stream;
  return part === undefined ? say(key) : `${say(key)} ${part}`;
}

const about = z.object({
  name: z.string().optional(),
  title: z.string().optional(),
  requirement: z.string().optional(),
  month: z.string().optional(),
  reason: z.string().optional(),
});

/** What it is about, in its author's words; of a long one only its beginning came, which no JSON is. */
export function subjectOf(data: string): string | null {
  try {
    const { name, title, requirement, month, reason } = about.parse(JSON.parse(data));
    return title ?? name ?? requirement ?? month ?? reason ?? null;
  } catch {
    return null;
  }
}
