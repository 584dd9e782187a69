import type { CoverageCell } from '../../../../shared/contract/certification-rows.ts';
import type { RequirementPack } from '../../../../shared/contract/requirement-pack.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { CertificationSpanTable } from '../../../db/tables/certification.table.ts';
import { type SpanStatus, spanStatuses } from '../spans/certificate-day.rules.ts';
import { cellOf } from './cell.rules.ts';
import { type Duty, dutiesOn, type Obliged, rowsAbout } from './duty.rules.ts';

/** Every cell of one product or vendor, with the rule and the day that made it so. */
export function explainedCells(
  { pack, day }: { pack: RequirementPack; day: BusinessDay },
  {
    subject,
    who,
    spans,
  }: { subject: 'product' | 'vendor'; who: Obliged; spans: readonly CertificationSpanTable[] },
): CoverageCell[] {
  const duties = dutiesOn(rowsAbout(pack, subject), who, day);
  return pack.requirements.map(({ requirement }) =>
    explained({ requirement, day }, duties.get(requirement), spans),
  );
}

function explained(
  { requirement, day }: { requirement: string; day: BusinessDay },
  duty: Duty | undefined,
  spans: readonly CertificationSpanTable[],
): CoverageCell {
  const kinds: readonly string[] = duty?.row.alternatives ?? [];
  const held = spans.filter(({ type }) => kinds.includes(type));
  const best = bestOn(held, day);
  const standing =
    best === null ? null : { status: statusOf(best.status), holds: best.holds === 1 };
  const cell = cellOf(duty?.kind ?? null, standing);
  const head = { requirement, ...cell, rule: duty?.row.row ?? null };
  if (duty === undefined) return { ...head, since: null, until: null };
  if (best?.holds === 1) {
    return { ...head, since: best.from_day, until: lastHeld(held, best) };
  }
  const since = best === null || best.from_day < duty.since ? duty.since : best.from_day;
  return { ...head, since, until: null };
}

const statusOf = (text: string): SpanStatus =>
  spanStatuses.find((one) => one === text) ?? 'superseded';

const rank = ({ holds, status }: CertificationSpanTable): number =>
  (holds === 1 ? 0 : spanStatuses.length) + spanStatuses.indexOf(statusOf(status));

function bestOn(
  spans: readonly CertificationSpanTable[],
  day: BusinessDay,
): CertificationSpanTable | null {
  const [best] = spans
    .filter(({ from_day, to_day }) => from_day <= day && (to_day ?? '~') >= day)
    .toSorted((a, b) => rank(a) - rank(b));
  return best ?? null;
}

/** Where its kind stops to hold, over the spans that go on from it. */
function lastHeld(
  spans: readonly CertificationSpanTable[],
  { type, from_day }: CertificationSpanTable,
): BusinessDay | null {
  const end = spans.find(
    (span) => span.type === type && span.from_day >= from_day && span.lapses === 1,
  );
  return end?.to_day ?? null;
}
