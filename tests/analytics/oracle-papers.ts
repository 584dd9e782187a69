import { IDR } from '../support/a-replica.ts';
import { calendarKeys } from './oracle-days.ts';
import type { Asked, Entry, Known } from './oracle-entry.ts';

/*
 * What is asked of products and vendors and what certificates came to, from the rows of the two projections (which have
 * oracles of their own in tests/certification). As in oracle.ts: plain loops.
 */

const DAY_MS = 86_400_000;
const nothing = { at: 0, id: 0, currency: IDR, order: null, customer: null, total: 0, subtotal: 0 };

const dayBeside = (day: string, step: number): string =>
  new Date(Date.parse(day) + step * DAY_MS).toISOString().slice(0, 10);

interface Stretch {
  subject: 'product' | 'vendor';
  subject_id: number;
  from_day: string;
  to_day: string | null;
}

const isOn = ({ from_day, to_day }: Stretch, day: string): boolean =>
  from_day <= day && day <= (to_day ?? '9999');

interface Person {
  isHere: boolean;
  keys: ReturnType<typeof keysOf>;
}

const seen = new WeakMap<Known, Map<string, Person>>();

/** Of whom it is, looked up once. */
function personOf(oracle: Known, row: Stretch): Person {
  const known = seen.get(oracle) ?? new Map<string, Person>();
  seen.set(oracle, known);
  const place = `${row.subject} ${row.subject_id}`;
  const person = known.get(place) ?? { isHere: isHere(oracle, row), keys: keysOf(oracle, row) };
  known.set(place, person);
  return person;
}

/** Products on sale, and whoever sells. */
function isHere({ market, find }: Known, { subject, subject_id }: Stretch): boolean {
  if (subject === 'product') return find.product(subject_id)?.active === 1;
  return (
    market.profiles.some(({ partner_id }) => partner_id === subject_id) ||
    market.products.some(
      ({ id, vendor_id }) =>
        vendor_id === subject_id ||
        (vendor_id === null &&
          find.suppliersOf(id).some(({ partner_id }) => partner_id === subject_id)),
    )
  );
}

function keysOf({ market, productKeys, provinceOf }: Known, { subject, subject_id }: Stretch) {
  const isProduct = subject === 'product';
  const { vendor, category } = isProduct
    ? productKeys(subject_id)
    : { vendor: `${subject_id}`, category: 'unknown' };
  const profiles = market.profiles
    .filter(({ partner_id }) => `${partner_id}` === vendor)
    .sort((a, b) => b.id - a.id);
  return {
    ...{ subject, vendor, category, product: isProduct ? `${subject_id}` : 'unknown' },
    vendor_province: vendor === 'unknown' ? vendor : provinceOf(Number(vendor)),
    business_scale: profiles[0]?.business_type ?? 'unknown',
  };
}

function duties(oracle: Known, { from, to }: Asked): Entry[] {
  return oracle.market.duties
    .filter((duty) => isOn(duty, to) && personOf(oracle, duty).isHere)
    .map((duty) => ({
      ...nothing,
      sums: { met: duty.met, lacking: 1 - duty.met },
      keys: { day: from, requirement: duty.requirement, ...personOf(oracle, duty).keys },
    }));
}

/** Each duty once for every end of a month that it saw; the last of these is the end of the period. */
function dutyMonths(oracle: Known, { from, to }: Asked): Entry[] {
  const entries: Entry[] = [];
  for (let day = from; day <= to; day = dayBeside(day, 1)) {
    if (day !== to && !dayBeside(day, 1).endsWith('-01')) continue;
    for (const duty of oracle.market.duties) {
      if (!isOn(duty, day) || !personOf(oracle, duty).isHere) continue;
      const { category, subject } = personOf(oracle, duty).keys;
      entries.push({
        ...nothing,
        sums: { met: duty.met },
        keys: {
          ...{ day: from, month: day.slice(0, 7), requirement: duty.requirement },
          ...{ category, subject },
        },
      });
    }
  }
  return entries;
}

function atRisk(oracle: Known, to: string): Map<number, boolean> {
  const found = new Map<number, boolean>();
  for (const duty of oracle.market.duties) {
    if (duty.subject === 'vendor' || duty.met === 1 || !personOf(oracle, duty).isHere) continue;
    const isNow = isOn(duty, to);
    if (!isNow && !isOn(duty, dayBeside(to, 90))) continue;
    found.set(duty.subject_id, isNow || found.get(duty.subject_id) === true);
  }
  return found;
}

function productsAtRisk(oracle: Known, { from, to }: Asked): Entry[] {
  return [...atRisk(oracle, to)].map(([subject_id, isLacking]) => {
    const row = { subject: 'product', subject_id, from_day: '', to_day: null } as const;
    const keys = { day: from, ...personOf(oracle, row).keys };
    return { ...nothing, sums: { lacking: isLacking ? 1 : 0 }, keys };
  });
}

function atRiskLines(oracle: Known, { to }: Asked): Entry[] {
  const products = new Set([...atRisk(oracle, to).keys()].map(String));
  return oracle.sales().filter(({ keys: { product = '' } }) => products.has(product));
}

function ended(oracle: Known, { to }: Asked): Entry[] {
  const { spans } = oracle.market;
  const whose = (one: (typeof spans)[number]) => `${one.subject} ${one.subject_id} ${one.type}`;
  const together = Map.groupBy(spans, whose);
  return spans.flatMap((span) => {
    const { to_day } = span;
    if (span.holds === 0 || to_day === null || to_day > to) return [];
    const same = together.get(whose(span)) ?? [];
    const next = same.find(({ from_day }) => from_day === dayBeside(to_day, 1));
    const goesOn = next?.holds === 1;
    if (goesOn && next.certificate_id === span.certificate_id) return [];
    const isHeldAgain = same.some(
      ({ holds, from_day }) => holds === 1 && from_day > to_day && from_day <= to,
    );
    const became = span.lapses === 0 ? 'on_time' : isHeldAgain ? 'late' : 'not_renewed';
    const keys = {
      ...calendarKeys(to_day),
      certificate_type: span.type,
      ...personOf(oracle, span).keys,
    };
    return [{ ...nothing, sums: { [became]: 1 }, keys }];
  });
}

function runningOut(oracle: Known, { from, to }: Asked): Entry[] {
  return oracle.market.spans
    .filter(({ lapses }) => lapses === 1)
    .filter(({ to_day }) => to_day !== null && to_day >= to && to_day < dayBeside(to, 90))
    .filter((span) => span.subject === 'vendor' || personOf(oracle, span).isHere)
    .map((span) => ({
      ...nothing,
      keys: { day: from, certificate_type: span.type, ...personOf(oracle, span).keys },
    }));
}

export const paperFacts = {
  duty: duties,
  duty_month: dutyMonths,
  at_risk: productsAtRisk,
  at_risk_line: atRiskLines,
  ended,
  running_out: runningOut,
};
