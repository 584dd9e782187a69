import type { EvidenceDuty } from '../../../../shared/contract/evidence-rows.ts';
import {
  addDays,
  type BusinessDay,
  dayNumber,
  dayOfInstant,
} from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { type EvidenceNow, listEvidence } from '../../../facts/evidence-now.ts';
import { findPartnerName } from '../../../platform/session/session.store.ts';
import { stateNamed, uidHere } from '../evidence-rows.ts';
import { type EndingCertificate, listEnding } from './duties.store.ts';
import { ESCALATED_DAYS, waitEndsOn } from './reminders.rules.ts';

interface Looked {
  today: BusinessDay;
  open: ReadonlyMap<string, EvidenceNow>;
}

/** What ends within so many days or has ended, and the requests that wait too long. The nearest day first. */
export function listDuties(
  db: Reader,
  { now, withinDays }: { now: Instant; withinDays: number },
): EvidenceDuty[] {
  const today = dayOfInstant(now);
  const until = addDays(today, withinDays);
  const evidence = listEvidence(db, { uid: uidHere(db), vendorId: null });
  const open = new Map(
    evidence
      .filter(({ state }) => state !== 'approved')
      .map((row) => [keyOf(row.vendor_id, row.requirement), row]),
  );
  const looked = { today, open };
  const certificates = listEnding(db, until);
  const covered = new Set(certificates.map((row) => keyOf(row.vendor_id ?? 0, row.type)));
  const duties = [
    ...certificates.map((row) => ofCertificate(row, looked)),
    ...evidence.flatMap((row) => ofEvidence(db, row, { ...looked, covered, until })),
  ];
  return duties.sort(
    (a, b) =>
      a.daysLeft - b.daysLeft || (`${a.kind}${a.subject}` < `${b.kind}${b.subject}` ? -1 : 1),
  );
}

const keyOf = (vendorId: number, requirement: string): string =>
  `${vendorId} ${requirement.trim().toLowerCase()}`;

function ofCertificate(row: EndingCertificate, { today, open }: Looked): EvidenceDuty {
  const { id, type, number, product, vendor_id, vendor, expires_on: dueOn } = row;
  const request = open.get(keyOf(vendor_id ?? 0, type));
  return {
    ...{ kind: 'certification', subject: String(id), requirement: type, dueOn },
    title: [type, product, number].filter((part) => part !== null && part !== '').join(' · '),
    vendor: vendor_id === null ? null : { id: vendor_id, name: vendor },
    ...urgency(dueOn, today),
    request: request?.uuid ?? null,
    state: request === undefined ? null : stateNamed(request.state),
  };
}

/** An approved document that ends, where no certificate says so already; and an open request that waits. */
function ofEvidence(
  db: Reader,
  row: EvidenceNow,
  { today, covered, until }: Looked & { covered: ReadonlySet<string>; until: BusinessDay },
): EvidenceDuty[] {
  const isApproved = row.state === 'approved';
  const isCovered = covered.has(keyOf(row.vendor_id, row.requirement));
  const ends = isCovered ? null : row.expires_on;
  const dueOn = isApproved ? ends : waitEndsOn(row.state, row.changed_at);
  if (dueOn === null || dueOn > until) return [];
  const isWait = !isApproved && dueOn > today;
  if (isWait) return [];
  return [
    {
      ...{ kind: 'evidence', subject: row.uuid, requirement: row.requirement, dueOn },
      title: [row.requirement, row.subject].filter((part) => part !== null).join(' · '),
      vendor: { id: row.vendor_id, name: findPartnerName(db, row.vendor_id) },
      ...urgency(dueOn, today),
      ...{ request: row.uuid, state: stateNamed(row.state) },
    },
  ];
}

function urgency(dueOn: BusinessDay, today: BusinessDay) {
  const daysLeft = dayNumber(dueOn) - dayNumber(today);
  return { daysLeft, isEscalated: daysLeft <= ESCALATED_DAYS };
}
