import { sql } from 'kysely';
import { addDays, type Period, startOfDay } from '../../shared/kernel/business-day.ts';
import type { Reader } from '../db/db.ts';
import { own } from '../db/qb.ts';

interface DutyCount {
  subject: 'product' | 'vendor';
  requirement: string;
  asked: number;
  met: number;
}

/** Mandatory requirements in force on a day, of products on sale and of vendors. */
export function countDuties(db: Reader, day: string): DutyCount[] {
  return db.all(
    sql<DutyCount>`
      select d.subject, d.requirement, count(*) as asked, sum(d.met) as met
      from certification_duty d
        left join central_product p on d.subject = 'product' and p.id = d.subject_id
      where d.from_day <= ${day} and (d.to_day is null or d.to_day >= ${day})
        and (d.subject = 'vendor' or p.active = 1)
      group by d.subject, d.requirement order by d.subject, asked desc, d.requirement`.compile(own),
  );
}

interface RenewalCount {
  type: string;
  on_time: number;
  late: number;
  open: number;
}

/**
 * Certificates that ended in the days, by kind: another one held from the next day on, or only later by `asOf`, or
 * none. A span that goes on with the same certificate has not ended.
 */
export function countRenewals(db: Reader, { from, to }: Period, asOf: string): RenewalCount[] {
  return db.all(
    sql<RenewalCount>`
      with ended as (
        select s.type, s.lapses, exists (
          select 1 from certification_span l
          where l.subject = s.subject and l.subject_id = s.subject_id and l.type = s.type
            and l.holds = 1 and l.from_day > s.to_day and l.from_day <= ${asOf}
        ) as is_held_again
        from certification_span s
          left join certification_span n on n.subject = s.subject and n.subject_id = s.subject_id
            and n.type = s.type and n.from_day = date(s.to_day, '+1 day')
        where s.holds = 1 and s.to_day between ${from} and ${to}
          and (s.lapses = 1 or n.certificate_id is not s.certificate_id)
      )
      select type, sum(lapses = 0) as on_time, sum(lapses = 1 and is_held_again) as late,
        sum(lapses = 1 and not is_held_again) as open
      from ended group by type order by type`.compile(own),
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
