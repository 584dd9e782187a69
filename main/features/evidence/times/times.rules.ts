import type { RenewalTime } from '../../../../shared/contract/renewal-times.ts';
import {
  type BusinessDay,
  dayNumber,
  dayOfInstant,
  type Period,
} from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';

export interface Renewal {
  requirement: string;
  issuer: string | null;
  requestedAt: Instant | null;
  /** Null while it is under way. */
  approvedAt: Instant | null;
  costMinor: number | null;
}

/** Each kind of document and who gave it: those approved within the days, and those under way now. */
export function timesOf(renewals: readonly Renewal[], days: Period): RenewalTime[] {
  const counted = renewals.filter(
    ({ approvedAt }) => approvedAt === null || isWithin(dayOfInstant(approvedAt), days),
  );
  const groups = Map.groupBy(counted, ({ requirement, issuer }) =>
    JSON.stringify([nameOf(requirement), issuer === null ? null : nameOf(issuer)]),
  );
  return [...groups.values()].flatMap((of) => timeOf(of) ?? []).sort(byName);
}

function timeOf(of: readonly Renewal[]): RenewalTime | null {
  const [first] = of;
  if (first === undefined) return null;
  const approved = of.filter(({ approvedAt }) => approvedAt !== null);
  const days = approved.flatMap(daysOf).sort((a, b) => a - b);
  const costs = approved.flatMap(({ costMinor }) => costMinor ?? []).sort((a, b) => a - b);
  return {
    ...{ requirement: nameOf(first.requirement), issuer: first.issuer?.trim() ?? null },
    ...{ approved: approved.length, medianDays: atRank(days, 50), p90Days: atRank(days, 90) },
    ...{ costed: costs.length, medianCostMinor: atRank(costs, 50) },
    totalCostMinor: costs.reduce((sum, cost) => sum + cost, 0),
    open: of.length - approved.length,
  };
}

/** The least of the values that so many of a hundred do not exceed: always one that was there. */
function atRank(sorted: readonly number[], percent: number): number | null {
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? null;
}

function daysOf({ requestedAt, approvedAt }: Renewal): number[] {
  if (requestedAt === null || approvedAt === null) return [];
  return [dayNumber(dayOfInstant(approvedAt)) - dayNumber(dayOfInstant(requestedAt))];
}

const nameOf = (text: string): string => text.trim().toLowerCase();

const isWithin = (day: BusinessDay, { from, to }: Period): boolean => from <= day && day <= to;

/** What costs days most first. */
function byName(a: RenewalTime, b: RenewalTime): number {
  const weight = (row: RenewalTime) => row.approved + row.open;
  return (
    weight(b) - weight(a) ||
    (`${a.requirement} ${a.issuer ?? ''}` < `${b.requirement} ${b.issuer ?? ''}` ? -1 : 1)
  );
}
