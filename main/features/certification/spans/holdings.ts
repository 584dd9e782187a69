import type { PackType, RequirementPack } from '../../../../shared/contract/requirement-pack.ts';
import { dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { policyBook } from '../../../facts/policy-book.store.ts';
import type { Holding } from './certificate-day.rules.ts';
import { classify } from './classify.rules.ts';
import {
  type CertificateRow,
  type EventRow,
  listBusinessNumbers,
  listCertificates,
  listEvents,
  listProductRenewals,
  listVendorRenewals,
  type RenewalRow,
} from './holdings.store.ts';

const ACCEPTED_NUMBER = 'certification.number/';
const LAST_DAY = '9999-12-31';

export type Subject = 'product' | 'vendor';

export interface HeldType {
  type: PackType;
  holding: Holding;
}

interface Rows {
  certificates: CertificateRow[];
  events: EventRow[];
  renewals: RenewalRow[];
}

/** Of each subject what it holds of each kind of certificate; who holds none is not in it. */
export function holdingsOf(
  db: Reader,
  { subject, ids, pack }: { subject: Subject; ids: readonly number[]; pack: RequirementPack },
): ReadonlyMap<number, readonly HeldType[]> {
  const { certificates, events, renewals } = rowsOf(db, subject, ids);
  const accepted = policyBook(db, ACCEPTED_NUMBER);
  const isAccepted = (vendor: number, number: string): boolean =>
    subject === 'vendor' && accepted.on(`${ACCEPTED_NUMBER}${vendor}`, LAST_DAY)?.nib === number;
  const eventsOf = Map.groupBy(events, ({ subject_id }) => subject_id);
  const renewalsOf = Map.groupBy(renewals, ({ subject_id }) => subject_id);
  const held = Map.groupBy(certificates, ({ subject_id }) => subject_id);
  return new Map(
    [...held].map(([id, rows]) => [
      id,
      heldTypes(pack, {
        certificates: rows,
        events: eventsOf.get(id) ?? [],
        renewals: renewalsOf.get(id) ?? [],
        isAccepted: (number) => isAccepted(id, number),
      }),
    ]),
  );
}

function rowsOf(db: Reader, subject: Subject, ids: readonly number[]): Rows {
  if (subject === 'vendor') {
    const renewals = listVendorRenewals(db, ids);
    return { certificates: listBusinessNumbers(db, ids), events: [], renewals };
  }
  return {
    certificates: listCertificates(db, ids),
    events: listEvents(db, ids),
    renewals: listProductRenewals(db, ids),
  };
}

/** What the pack does not know, or says does not count, is nothing that a duty could be met by. */
function heldTypes(
  pack: RequirementPack,
  {
    certificates,
    events,
    renewals,
    isAccepted,
  }: Rows & { isAccepted: (number: string) => boolean },
): HeldType[] {
  const known = certificates.flatMap((row) => {
    const { type, number, expires_on: endsOn } = row;
    const found = type === null ? null : classify(pack, { type, number, endsOn });
    const isRefused = found?.isRefused === true && !isAccepted(number?.trim() ?? '');
    return found === null || isRefused ? [] : [{ type: found.type, row }];
  });
  const said = events.map(({ kind, certificate_id, on_day }) => ({
    ...{ kind, certificateId: certificate_id, on: on_day },
  }));
  return [...Map.groupBy(known, ({ type }) => type)].map(([type, held]) => ({
    type,
    holding: {
      term: type,
      certificates: held.map(({ row }) => ({
        ...{ id: row.id, issuedOn: row.issued_on, expiresOn: row.expires_on },
      })),
      events: said,
      renewals: renewals
        .filter(({ requirement }) => requirement === type.type || asksFor(pack, requirement, type))
        .map(({ asked_at, settled_at }) => ({
          from: dayOfInstant(asked_at),
          to: settled_at === null ? null : dayOfInstant(settled_at),
        })),
    },
  }));
}

/** A request may name the duty instead of the certificate. */
function asksFor({ rows }: RequirementPack, requirement: string, { type }: PackType): boolean {
  return rows.some((row) => row.requirement === requirement && row.alternatives.includes(type));
}
