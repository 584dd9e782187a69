import type {
  RequirementPack,
  RequirementRow,
  Scale,
} from '../../../../shared/contract/requirement-pack.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import { sameDay } from '../spans/certificate-day.rules.ts';

/** What a row of the pack asks of somebody on a day. */
export interface Duty {
  kind: 'required' | 'due' | 'recommended';
  row: RequirementRow;
  /** Since when it is so, or from when on it will be. */
  since: BusinessDay;
}

export interface Obliged {
  group: string | null;
  scale: Scale;
  /** Of a vendor: when it joined. */
  joinedOn: BusinessDay | null;
}

/** In force before what is to come, and that before what is only advised. */
const RANK = { required: 0, due: 1, recommended: 2 } as const;

/** By requirement: what is asked on the day, from rows of one subject. Who is asked nothing is not in it. */
export function dutiesOn(
  rows: readonly RequirementRow[],
  who: Obliged,
  day: BusinessDay,
): ReadonlyMap<string, Duty> {
  const duties = new Map<string, Duty>();
  for (const row of rows) {
    const duty = isFor(row, who) ? dutyOf(row, who, day) : null;
    if (duty === null) continue;
    const known = duties.get(row.requirement);
    if (known === undefined || isBefore(duty, known)) duties.set(row.requirement, duty);
  }
  return duties;
}

export const rowsAbout = (
  { rows }: Pick<RequirementPack, 'rows'>,
  subject: RequirementRow['subject'],
): readonly RequirementRow[] => rows.filter((row) => row.subject === subject);

function isFor({ groups, scales }: RequirementRow, { group, scale }: Obliged): boolean {
  const isOfGroup = groups === 'any' || (group !== null && groups.includes(group));
  return isOfGroup && (scales === 'any' || scales.includes(scale));
}

function dutyOf(row: RequirementRow, { joinedOn }: Obliged, day: BusinessDay): Duty | null {
  const since = startOf(row, joinedOn);
  if (row.to !== null && (row.to <= day || row.to <= since)) return null;
  if (row.kind === 'recommended') return since <= day ? { kind: 'recommended', row, since } : null;
  return { kind: since <= day ? 'required' : 'due', row, since };
}

/** The day on which a rule begins for somebody. */
export function startOf(
  { from, grace }: RequirementRow,
  joinedOn: BusinessDay | null,
): BusinessDay {
  if (grace === null) return from;
  const isOld = joinedOn === null || joinedOn < grace.joinedBefore;
  const own = isOld ? grace.until : sameDay(joinedOn, grace.months);
  return own > from ? own : from;
}

function isBefore(one: Duty, other: Duty): boolean {
  const rank = RANK[one.kind] - RANK[other.kind];
  return rank === 0 ? one.since < other.since : rank < 0;
}
