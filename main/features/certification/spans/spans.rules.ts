import { addDays, type BusinessDay } from '../../../../shared/kernel/business-day.ts';
import {
  BEGINNING,
  type Certificate,
  endOf,
  type Holding,
  isLater,
  type SpanStatus,
  spanStatuses,
  standingOn,
  startOf,
} from './certificate-day.rules.ts';

/** How a subject stands with one kind of certificate, from its first day through its last (null: without end). */
export interface Span {
  status: SpanStatus;
  holds: boolean;
  certificateId: number;
  from: BusinessDay;
  to: BusinessDay | null;
}

/** Without gaps from the first certificate on; the last one is open. */
export function spansOf(holding: Holding): Span[] {
  const spans: Span[] = [];
  for (const day of turningDays(holding)) {
    const best = bestOn(holding, day);
    const open = spans.at(-1);
    if (best === null || (open !== undefined && isSame(open, best))) continue;
    if (open !== undefined) open.to = addDays(day, -1);
    spans.push({ ...best, from: day, to: null });
  }
  return spans;
}

type Best = Pick<Span, 'status' | 'holds' | 'certificateId'>;

function bestOn(holding: Holding, day: BusinessDay): Best | null {
  let best: Best | null = null;
  for (const certificate of holding.certificates) {
    const standing = standingOn(certificate, holding, day);
    if (standing === null) continue;
    const found = { ...standing, certificateId: certificate.id };
    if (best === null || isBetter(found, best)) best = found;
  }
  return best;
}

function isBetter(one: Best, other: Best): boolean {
  if (one.holds !== other.holds) return one.holds;
  const rank = spanStatuses.indexOf(one.status) - spanStatuses.indexOf(other.status);
  return rank === 0 ? isLater(one.certificateId, other.certificateId) : rank < 0;
}

const isSame = (a: Best, b: Best): boolean =>
  a.status === b.status && a.holds === b.holds && a.certificateId === b.certificateId;

/** Every day on which something may become another, in order. */
function turningDays({ term, certificates, events, renewals }: Holding): BusinessDay[] {
  const days = new Set([
    ...certificates.flatMap((one) => [startOf(one), ...endDays(one, term)]),
    ...events.map(({ on }) => on),
    ...renewals.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
  ]);
  return [...days].filter((day) => day >= BEGINNING).sort();
}

function endDays(certificate: Certificate, term: Holding['term']): BusinessDay[] {
  const end = endOf(certificate, term);
  return end === null ? [] : [addDays(end, 1 - term.renewalDays), addDays(end, 1)];
}
