import type { PackType } from '../../../../shared/contract/requirement-pack.ts';
import { addDays, addMonths, type BusinessDay } from '../../../../shared/kernel/business-day.ts';

/** Best first: of several certificates of one kind the first of these is how the subject stands. */
export const spanStatuses = [
  'valid',
  'expiring',
  'in_renewal',
  'needs_revalidation',
  'expired',
  'revoked',
  'superseded',
] as const;
export type SpanStatus = (typeof spanStatuses)[number];

export interface Certificate {
  /** The central's id, or the negative number of a record that only stands here. */
  id: number;
  issuedOn: BusinessDay | null;
  expiresOn: BusinessDay | null;
}

/** What people said of a product's certificates, and was not taken back. */
export interface CertificateEvent {
  kind: 'composition' | 'revoked' | 'superseded';
  /** Null: of what is sold, not of one certificate. */
  certificateId: number | null;
  on: BusinessDay;
}

/** Asked for on its first day; from `to` on it is settled. */
export interface Renewal {
  from: BusinessDay;
  to: BusinessDay | null;
}

/** All that bears on the certificates of one kind of one subject. */
export interface Holding {
  term: Pick<PackType, 'validity' | 'renewalDays'>;
  certificates: readonly Certificate[];
  events: readonly CertificateEvent[];
  renewals: readonly Renewal[];
}

export interface Standing {
  status: SpanStatus;
  /** It counts: the duty is met by it. */
  holds: boolean;
}

export const BEGINNING: BusinessDay = '0001-01-01';
/** From here on a day is how people write that there is none: the last that an Odoo can hold, as a rule. */
const NEVER: BusinessDay = '9000-01-01';

export const startOf = ({ issuedOn }: Certificate): BusinessDay => issuedOn ?? BEGINNING;

/** Its last day: as it stands on it, or as long as such a one is good for; null where nothing says. */
export function endOf(
  { issuedOn, expiresOn }: Certificate,
  { validity }: Holding['term'],
): BusinessDay | null {
  if (expiresOn !== null) return expiresOn < NEVER ? expiresOn : null;
  if (issuedOn === null || issuedOn >= NEVER) return null;
  if (validity.kind === 'days') return addDays(issuedOn, validity.days - 1);
  return validity.kind === 'years' ? addDays(sameDay(issuedOn, validity.years * 12), -1) : null;
}

/** The same day so many months on, or the last one of a month that is too short for it. */
export function sameDay(day: BusinessDay, months: number): BusinessDay {
  const month = addMonths(day.slice(0, 7), months);
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same < last ? same : last;
}

/** How one certificate stands on a day; null before its first. */
export function standingOn(
  certificate: Certificate,
  holding: Holding,
  day: BusinessDay,
): Standing | null {
  const { term, events } = holding;
  const start = startOf(certificate);
  if (day < start) return null;
  const isSaid = (kind: CertificateEvent['kind']): boolean =>
    events.some(
      (event) => event.kind === kind && event.certificateId === certificate.id && event.on <= day,
    );
  if (isSaid('revoked')) return { status: 'revoked', holds: false };
  if (isSaid('superseded') || isFollowed(certificate, holding, day)) {
    return { status: 'superseded', holds: false };
  }
  const isRenewing = holding.renewals.some(({ from, to }) => from <= day && (to ?? '~') > day);
  const other = (status: SpanStatus, holds: boolean): Standing => ({
    status: isRenewing ? 'in_renewal' : status,
    holds,
  });
  const end = endOf(certificate, term);
  if (end !== null && day > end) return other('expired', false);
  const isChanged =
    term.validity.kind === 'composition' &&
    events.some(({ kind, on }) => kind === 'composition' && on > start && on <= day);
  if (isChanged) return other('needs_revalidation', false);
  if (end !== null && day > addDays(end, -term.renewalDays)) return other('expiring', true);
  return { status: 'valid', holds: true };
}

/** A newer one of its kind takes its place on the day it was issued. */
function isFollowed(mine: Certificate, { certificates }: Holding, day: BusinessDay): boolean {
  const start = startOf(mine);
  return certificates.some((one) => {
    const other = startOf(one);
    const isNewer = other > start || (other === start && isLater(one.id, mine.id));
    return isNewer && other <= day;
  });
}

/** What only stands here came after all that the central has. */
export function isLater(one: number, other: number): boolean {
  if (one < 0 !== other < 0) return one < 0;
  return Math.abs(one) > Math.abs(other);
}
