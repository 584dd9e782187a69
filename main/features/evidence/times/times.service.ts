import type { RenewalTimes } from '../../../../shared/contract/renewal-times.ts';
import { dayOfInstant, type Period } from '../../../../shared/kernel/business-day.ts';
import type { Clock } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { type EvidenceNow, listEvidence } from '../../../facts/evidence-now.ts';
import { findAsOf } from '../../../platform/freshness/freshness.store.ts';
import { uidHere } from '../evidence-rows.ts';
import { type Renewal, timesOf } from './times.rules.ts';

/** All time where no days are asked for: from the first approval until today. */
export function viewTimes(
  { db, clock }: { db: Reader; clock: Clock },
  asked: Period | null,
): RenewalTimes {
  const renewals = listEvidence(db, { uid: uidHere(db), vendorId: null }).map(renewalOf);
  const today = dayOfInstant(clock.now());
  const first = renewals.reduce(
    (from, { approvedAt }) =>
      approvedAt !== null && dayOfInstant(approvedAt) < from ? dayOfInstant(approvedAt) : from,
    today,
  );
  const days = asked ?? { from: first, to: today };
  return { asOf: findAsOf(db, []), days, rows: timesOf(renewals, days) };
}

/** A request that was approved moves no more: it last changed when it was. */
function renewalOf(row: EvidenceNow): Renewal {
  return {
    ...{ requirement: row.requirement, issuer: row.issuer, requestedAt: row.requested_at },
    ...{ approvedAt: row.state === 'approved' ? row.changed_at : null, costMinor: row.cost_minor },
  };
}
