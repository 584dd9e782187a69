import { dayOfInstant } from '../kernel/business-day.ts';
import type { Instant } from '../kernel/instant.ts';
import { formatTime } from './format.ts';
import type { Language } from './keys.ts';

const SUBJECT_LENGTH = 60;

const words = {
  id: { asOf: 'per', never: 'belum-sinkron', made: 'dibuat', nameless: 'ekspor' },
  en: { asOf: 'as-of', never: 'not-synced', made: 'made', nameless: 'export' },
} as const satisfies Record<Language, Record<string, string>>;

/** How a file is told apart in a folder: what is in it, how fresh that is, and when it was written. */
export interface ExportStamp {
  name: string;
  language: Language;
  asOf: Instant | null;
  madeAt: Instant;
}

/**
 * `pesanan-per-20261123-1042-dibuat-20261124-0805`, times in WIB. Lower-case ASCII letters, digits and dashes
 * only, so no name given by a person or a central can leave the folder, hide its ending or be reserved.
 */
export function exportStem({ name, language, asOf, madeAt }: ExportStamp): string {
  const word = words[language];
  const fresh = asOf === null ? word.never : `${word.asOf}-${stampOf(asOf)}`;
  return `${slugOf(name) || word.nameless}-${fresh}-${word.made}-${stampOf(madeAt)}`;
}

function stampOf(at: Instant): string {
  const day = dayOfInstant(at).replaceAll('-', '');
  return `${day}-${formatTime(at, 'en').slice(0, 5).replace(':', '')}`;
}

function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SUBJECT_LENGTH)
    .replace(/^-|-$/g, '');
}
