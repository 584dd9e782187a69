import type { Writer } from '../../main/db/db.ts';
import type {
  CertificationDutyTable,
  CertificationSpanTable,
} from '../../main/db/tables/certification.table.ts';
import { addDays } from '../../shared/kernel/business-day.ts';
import type { Market } from './market-rows.ts';
import { random } from './random.ts';

type Dice = ReturnType<typeof random>;

const FIRST = '2025-09-20';
const REQUIREMENTS = ['halal', 'permit', 'sni'];
const TYPES = ['halal', 'pirt', 'bpom'];

/** Of whom what is asked and whether it is met, and their certificates: as their projections leave them. */
export function addPapers(market: Market, seed: number): void {
  const dice = random(seed);
  const sellers = [2001, 2002, 2003];
  market.profiles = sellers.map((partner_id, index) => ({
    ...{ id: 9001 + index, partner_id },
    business_type: dice.pick(['micro', 'small', null]),
  }));
  // The newest one counts.
  market.profiles.push({ id: 9010, partner_id: 2002, business_type: 'large' });
  const products = [...market.products.map(({ id }) => id), 4999];
  for (const id of products) addOf(market, dice, { subject: 'product', subject_id: id });
  for (const id of [2001, 2002, 2003, 2004, 2005, 3001]) {
    addOf(market, dice, { subject: 'vendor', subject_id: id });
  }
}

type Subject = Pick<CertificationDutyTable, 'subject' | 'subject_id'>;

function addOf(market: Market, dice: Dice, subject: Subject): void {
  for (const requirement of REQUIREMENTS) {
    if (dice.chance(0.4)) continue;
    for (const days of stretches(dice, dice.chance(0.3))) {
      market.duties.push({ ...subject, requirement, ...days, met: dice.chance(0.6) ? 1 : 0 });
    }
  }
  for (const type of TYPES) {
    if (dice.chance(0.4)) continue;
    const spans = stretches(dice, false).map((days, index) => ({
      ...{ ...subject, type, ...days, status: 'valid', standing: 8 },
      ...{ holds: dice.chance(0.7) ? 1 : 0, certificate_id: dice.chance(0.6) ? index : 0 },
    }));
    market.spans.push(
      ...spans.map((span, index): CertificationSpanTable => {
        const lapses = span.holds === 1 && spans[index + 1]?.holds === 0;
        return { ...span, lapses: lapses ? 1 : 0 };
      }),
    );
  }
}

/** One after the other, the last without an end. */
function stretches(dice: Dice, hasGaps: boolean): { from_day: string; to_day: string | null }[] {
  let from_day = addDays(FIRST, dice.below(200));
  return Array.from({ length: 1 + dice.below(5) }, (_, index, { length = 0 } = []) => {
    const to_day = index === length - 1 ? null : addDays(from_day, dice.pick([0, 9, 27, 30, 60]));
    const days = { from_day, to_day };
    if (to_day !== null) from_day = addDays(to_day, hasGaps ? 1 + dice.below(20) : 1);
    return days;
  });
}

export function insertPapers(db: Writer, { profiles, duties, spans }: Market): void {
  for (const { id, partner_id, business_type } of profiles) {
    db.runSql(
      `insert into central_vendor_profile (id, name, partner_id, business_type, halal_certified,
        local_product_certified) values (?, 'Profil', ?, ?, 0, 0)`,
      [id, partner_id, business_type],
    );
  }
  for (const row of duties) putAny(db, 'certification_duty', row);
  for (const row of spans) putAny(db, 'certification_span', row);
}

function putAny(db: Writer, table: string, row: object): void {
  const marks = Object.keys(row).map(() => '?');
  const values = Object.values(row);
  db.runSql(`insert into ${table} (${Object.keys(row)}) values (${marks})`, values);
}
