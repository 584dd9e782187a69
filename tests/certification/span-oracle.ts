import type {
  Certificate,
  Holding,
} from '../../main/features/certification/spans/certificate-day.rules.ts';
import { addDays, type BusinessDay } from '../../shared/kernel/business-day.ts';

/**
 * How a subject stands, lived through day by day: a desk that each morning files the post of the day, lets yesterday's
 * states pass into today's, and forgets nothing. No day is looked up; nothing is known of the days to come.
 */
interface Paper {
  certificate: Certificate;
  lastDay: BusinessDay | null;
  state: 'good' | 'changed' | 'over' | 'replaced' | 'withdrawn';
}

export interface Seen {
  status: string;
  holds: boolean;
  certificateId: number;
}

const ORDER = ['in force', 'ending', 'renewing', 'changed', 'over', 'withdrawn', 'replaced'];

export function* live(
  holding: Holding,
  { from, days }: { from: BusinessDay; days: number },
): Generator<readonly [BusinessDay, Seen | null]> {
  const drawer: Paper[] = [];
  let asked = new Set<number>();
  for (let nth = 0; nth < days; nth += 1) {
    const today = addDays(from, nth);
    const yesterday = addDays(today, -1);
    const isPost = (day: BusinessDay): boolean => (nth === 0 ? day <= today : day === today);
    for (const paper of drawer) {
      if (paper.lastDay === yesterday && (paper.state === 'good' || paper.state === 'changed')) {
        paper.state = 'over';
      }
    }
    const arrived = holding.certificates
      .filter(({ issuedOn }) => isPost(issuedOn ?? '0001-01-01'))
      .toSorted(
        (a, b) =>
          (a.issuedOn ?? '').localeCompare(b.issuedOn ?? '') ||
          Number(a.id < 0) - Number(b.id < 0) ||
          Math.abs(a.id) - Math.abs(b.id),
      );
    for (const certificate of arrived) {
      for (const paper of drawer) if (paper.state !== 'withdrawn') paper.state = 'replaced';
      const lastDay = lastDayOf(certificate, holding.term);
      const isOver = lastDay !== null && lastDay < today;
      drawer.push({ certificate, lastDay, state: isOver ? 'over' : 'good' });
    }
    for (const event of holding.events) {
      for (const paper of drawer) {
        const isNamed = paper.certificate.id === event.certificateId;
        const since = paper.certificate.issuedOn ?? '0001-01-01';
        const isChange = holding.term.validity.kind === 'composition' && event.on > since;
        if (!(event.on <= today)) continue;
        if (event.kind === 'revoked' && isNamed) paper.state = 'withdrawn';
        if (event.kind === 'superseded' && isNamed && paper.state !== 'withdrawn') {
          paper.state = 'replaced';
        }
        if (event.kind === 'composition' && isChange && paper.state === 'good') {
          paper.state = 'changed';
        }
      }
    }
    asked = new Set(
      holding.renewals.flatMap(({ from: since, to }, index) => {
        if (isPost(since)) asked.add(index);
        if (to !== null && (to <= since || isPost(to))) asked.delete(index);
        return asked.has(index) ? [index] : [];
      }),
    );
    yield [today, bestOf(drawer, { today, asked: asked.size > 0, holding })];
  }
}

function bestOf(
  drawer: readonly Paper[],
  { today, asked, holding }: { today: BusinessDay; asked: boolean; holding: Holding },
): Seen | null {
  const seen = drawer.map(({ certificate: { id }, state, lastDay }) => {
    const left = lastDay === null ? Infinity : daysUntil(today, lastDay);
    const isEnding = state === 'good' && left < holding.term.renewalDays;
    const plain = state === 'good' ? (isEnding ? 'ending' : 'in force') : state;
    const renews = asked && ['ending', 'changed', 'over'].includes(plain);
    return { id, word: renews ? 'renewing' : plain, holds: state === 'good' };
  });
  const [best] = seen.toSorted(
    (a, b) =>
      Number(b.holds) - Number(a.holds) ||
      ORDER.indexOf(a.word) - ORDER.indexOf(b.word) ||
      Number(b.id < 0) - Number(a.id < 0) ||
      Math.abs(b.id) - Math.abs(a.id),
  );
  if (best === undefined) return null;
  return { status: NAMES[best.word] ?? '?', holds: best.holds, certificateId: best.id };
}

const NAMES: Readonly<Record<string, string>> = {
  'in force': 'valid',
  ending: 'expiring',
  renewing: 'in_renewal',
  changed: 'needs_revalidation',
  over: 'expired',
  withdrawn: 'revoked',
  replaced: 'superseded',
};

function daysUntil(today: BusinessDay, day: BusinessDay): number {
  return (Date.parse(day) - Date.parse(today)) / 86_400_000;
}

function lastDayOf(
  { issuedOn, expiresOn }: Certificate,
  { validity }: Holding['term'],
): BusinessDay | null {
  if (expiresOn !== null) return expiresOn;
  if (issuedOn === null) return null;
  const date = new Date(`${issuedOn}T00:00:00Z`);
  if (validity.kind === 'days') date.setUTCDate(date.getUTCDate() + validity.days - 1);
  else if (validity.kind === 'years') {
    const day = date.getUTCDate();
    date.setUTCFullYear(date.getUTCFullYear() + validity.years);
    // 29 February has no namesake in most years: its month is over on the 28th.
    if (date.getUTCDate() !== day) date.setUTCDate(0);
    date.setUTCDate(date.getUTCDate() - 1);
  } else return null;
  return date.toISOString().slice(0, 10);
}
