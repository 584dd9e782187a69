import { sql } from 'kysely';
import type { BusinessDay } from '../../../shared/kernel/business-day.ts';
import type { Reader } from '../../db/db.ts';
import { own } from '../../db/qb.ts';

interface LackingRow {
  subject_id: number;
  requirement: string;
}

/** Mandatory certificates that products or vendors lack on a day; of one of them, or of all. */
export function listLacking(
  db: Reader,
  {
    subject,
    id = null,
    day,
  }: { subject: 'product' | 'vendor'; id?: number | null; day: BusinessDay },
): LackingRow[] {
  return db.all(
    sql<LackingRow>`
      select subject_id, requirement from certification_duty
      where subject = ${subject} ${id === null ? sql`` : sql`and subject_id = ${id}`} and met = 0
        and from_day <= ${day} and (to_day is null or to_day >= ${day})
      order by subject_id, requirement`.compile(own),
  );
}
