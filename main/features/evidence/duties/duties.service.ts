import type { EvidenceDuty } from '../../../../shared/contract/evidence-rows.ts';
import type { RequirementPack } from '../../../../shared/contract/requirement-pack.ts';
import {
  addDays,
  type BusinessDay,
  dayNumber,
  dayOfInstant,
} from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { type EvidenceNow, listEvidence } from '../../../facts/evidence-now.ts';
import { liveRequirements } from '../../../platform/requirements/live-requirements.ts';
import { findPartnerName } from '../../../platform/session/session.store.ts';
import { stateNamed, uidHere } from '../evidence-rows.ts';
import { aboutOf, reminderDaysOf, subjectOf, typesAskedFor } from './asked-for.ts';
import { type Lapse, listLapses } from './duties.store.ts';
import { ESCALATED_DAYS, WAIT_STEPS, waitEndsOn } from './reminders.rules.ts';

interface Looked {
  today: BusinessDay;
  pack: RequirementPack;
}

/** What ends within so many days or has ended, and the requests that wait too long. The nearest day first. */
export function listDuties(
  db: Reader,
  { now, withinDays }: { now: Instant; withinDays: number },
): EvidenceDuty[] {
  const today = dayOfInstant(now);
  const until = addDays(today, withinDays);
  const looked = { today, pack: liveRequirements(db) };
  const evidence = listEvidence(db, { uid: uidHere(db), vendorId: null });
  const keysOf = (row: EvidenceNow) =>
    typesAskedFor(looked.pack, row.requirement).map((type) => `${aboutOf(row)} ${type}`);
  const open = new Map(
    evidence
      .filter(({ state }) => state !== 'approved')
      .flatMap((row) => keysOf(row).map((key) => [key, row] as const)),
  );
  const lapses = listLapses(db, until);
  const covered = new Set(lapses.map((row) => `${subjectOf(row)} ${row.type}`));
  const duties = [
    ...lapses.map((row) => ofLapse(row, open.get(`${subjectOf(row)} ${row.type}`), looked)),
    ...evidence.flatMap((row) => {
      const isCovered = keysOf(row).some((key) => covered.has(key));
      return ofEvidence(db, row, { ...looked, isCovered, until });
    }),
  ];
  return duties.sort(
    (a, b) =>
      a.daysLeft - b.daysLeft || (`${a.kind}${a.subject}` < `${b.kind}${b.subject}` ? -1 : 1),
  );
}

function ofLapse(
  row: Lapse,
  request: EvidenceNow | undefined,
  { today, pack }: Looked,
): EvidenceDuty {
  const { type, number, product, vendor_id, vendor, due_on: dueOn } = row;
  return {
    ...{ kind: 'certification', subject: `${subjectOf(row)}/${type}`, requirement: type, dueOn },
    title: [type, product, number].filter((part) => part !== null && part !== '').join(' · '),
    vendor: vendor_id === null ? null : { id: vendor_id, name: vendor },
    ...urgency(dueOn, today),
    reminderDays: [...reminderDaysOf(pack, type)],
    request: request?.uuid ?? null,
    state: request === undefined ? null : stateNamed(request.state),
  };
}

/** An approved document that ends, where no certificate says so already; and an open request that waits. */
function ofEvidence(
  db: Reader,
  row: EvidenceNow,
  { today, pack, isCovered, until }: Looked & { isCovered: boolean; until: BusinessDay },
): EvidenceDuty[] {
  const isApproved = row.state === 'approved';
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
      reminderDays: isApproved ? [...reminderDaysOf(pack, row.requirement)] : [...WAIT_STEPS],
      ...{ request: row.uuid, state: stateNamed(row.state) },
    },
  ];
}

function urgency(dueOn: BusinessDay, today: BusinessDay) {
  const daysLeft = dayNumber(dueOn) - dayNumber(today);
  return { daysLeft, isEscalated: daysLeft <= ESCALATED_DAYS };
}
