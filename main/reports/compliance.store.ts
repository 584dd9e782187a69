import { sql } from 'kysely';
import {
  addDays,
  type BusinessDay,
  type Period,
  startOfDay,
} from '../../shared/kernel/business-day.ts';
import { endedCertificate } from '../analytics/facts/compliance/ended-certificate.ts';
import { mandatoryDuty } from '../analytics/facts/compliance/mandatory-duty.ts';
import type { Reader } from '../db/db.ts';
import { own } from '../db/qb.ts';

/** Certificates are counted in none. */
const NO_CURRENCY = 0;

interface DutyCount {
  subject: 'product' | 'vendor';
  requirement: string;
  asked: number;
  met: number;
}

/** As the metrics of certificates count them. */
export function countDuties(db: Reader, day: BusinessDay): DutyCount[] {
  const rows = mandatoryDuty.rows({ period: { from: day, to: day }, currencyId: NO_CURRENCY });
  return db.all(
    sql<DutyCount>`
      select f.subject, f.requirement, count(*) as asked, sum(f.met) as met from ${rows} f
      group by f.subject, f.requirement
      order by f.subject, asked desc, f.requirement`.compile(own),
  );
}

interface RenewalCount {
  type: string;
  on_time: number;
  late: number;
  open: number;
}

/** As the metrics of certificates count them, by kind. */
export function countRenewals(db: Reader, period: Period): RenewalCount[] {
  const rows = endedCertificate.rows({ period, currencyId: NO_CURRENCY });
  return db.all(
    sql<RenewalCount>`
      select f.type, sum(f.on_time) as on_time, sum(f.late) as late, sum(f.not_renewed) as open
      from ${rows} f group by f.type order by f.type`.compile(own),
  );
}

interface DecisionCount {
  requirement: string;
  state: string;
  requests: number;
}

/** Requests for evidence that last moved in the days, by where they stand. */
export function countDecisions(db: Reader, { from, to }: Period): DecisionCount[] {
  return db.all(
    sql<DecisionCount>`
      select requirement, state, count(*) as requests from state_evidence
      where changed_at >= ${startOfDay(from)} and changed_at < ${startOfDay(addDays(to, 1))}
      group by requirement, state order by requirement, state`.compile(own),
  );
}
