import {
  addDays,
  type BusinessDay,
  periodOfMonth,
} from '../../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../../db/db.ts';
import { monthsOf } from '../../../dimensions/calendar.ts';
import { dutyMonth } from '../../../facts/compliance/duty-month.ts';
import { mandatoryDuty } from '../../../facts/compliance/mandatory-duty.ts';
import { productAtRisk, SOON_DAYS } from '../../../facts/compliance/product-at-risk.ts';
import type { Measure } from '../../../metrics/metric.ts';
import type { Emit, RollupQuestion } from '../counting.ts';
import type { RollupReader } from '../rollup-reader.ts';
import { type Duties, dayNumber, dutiesOf } from './duties.ts';
import { type Counted, Groups } from './groups.ts';

interface Asked {
  question: RollupQuestion;
  column: string | null;
}

type Count = (duties: Duties, asked: Asked) => Groups | null;

const counts = new Map<Measure['fact'], Count>([
  [mandatoryDuty, countOnDay],
  [dutyMonth, countByMonth],
  [productAtRisk, countAtRisk],
]);

export function isOfDuties({ fact }: Measure): boolean {
  return counts.has(fact);
}

/** What is asked of products and vendors, counted from the columns of all duties. */
export function countDuties(
  reader: RollupReader,
  { measure, question }: { measure: Measure; question: RollupQuestion },
  emit: Emit,
): boolean {
  const duties = dutiesOf(reader.db);
  if (duties === null) return false;
  const { column } = measure.aggregate;
  const groups = counts.get(measure.fact)?.(duties, { question, column }) ?? null;
  if (groups === null) return false;
  const { from, to } = question.period;
  reader.used.add(`facts of ${measure.id}, ${from} to ${to}`);
  groups.emit(question, emit);
  return true;
}

function countOnDay(duties: Duties, { question, column }: Asked): Groups | null {
  const groups = Groups.of(duties, question);
  const day = dayNumber(question.period.to);
  const one = { ...NOTHING };
  for (let at = 0; groups !== null && at < duties.count; at += 1) {
    if (!isOn(duties, at, day)) continue;
    const met = duties.met[at] ?? 0;
    const count = column === 'met' ? met : column === 'lacking' ? 1 - met : 1;
    look(one, duties, at);
    groups.add(one, count);
  }
  return groups;
}

function countByMonth(duties: Duties, { question, column }: Asked): Groups | null {
  const { period } = question;
  const months = monthsOf(period);
  const groups = Groups.of(duties, question, months);
  if (groups === null) return null;
  const ends = months.map((month) => {
    const { to } = periodOfMonth(month);
    return dayNumber(to < period.to ? to : period.to);
  });
  const one = { ...NOTHING };
  for (let at = 0; at < duties.count; at += 1) {
    const count = column === 'duties_met' ? (duties.met[at] ?? 0) : 1;
    look(one, duties, at);
    for (one.month = 0; one.month < ends.length; one.month += 1) {
      if (isOn(duties, at, ends[one.month] ?? 0)) groups.add(one, count);
    }
  }
  return groups;
}

function countAtRisk(duties: Duties, { question, column }: Asked): Groups | null {
  const groups = Groups.of(duties, question);
  const risks = risksOn(duties, question.period.to);
  for (const [subject, risk] of groups === null ? [] : risks.entries()) {
    if (risk === 0) continue;
    const count = column === 'is_lacking' ? Number(risk === LACKING) : 1;
    groups?.add({ ...NOTHING, subject }, count);
  }
  return groups;
}

/** Null where duties are left to the facts. */
export function listProductsAtRisk(db: Reader, day: BusinessDay): number[] | null {
  const duties = dutiesOf(db);
  if (duties === null) return null;
  const risks = risksOn(duties, day);
  return duties.subjects.productIds.filter((_, at) => risks[at] !== 0);
}

const SOON = 1;
const LACKING = 2;

function risksOn(duties: Duties, to: BusinessDay): Uint8Array {
  const products = duties.subjects.productIds.length;
  const [day, soon] = [dayNumber(to), dayNumber(addDays(to, SOON_DAYS))];
  const risks = new Uint8Array(products);
  for (let at = 0; at < duties.count; at += 1) {
    const subject = duties.subjectOf[at] ?? 0;
    if (duties.met[at] === 1 || subject >= products) continue;
    if (isOn(duties, at, day)) risks[subject] = LACKING;
    else if (risks[subject] === 0 && isOn(duties, at, soon)) risks[subject] = SOON;
  }
  return risks;
}

function isOn({ from, to }: Duties, at: number, day: number): boolean {
  return (from[at] ?? 0) <= day && (to[at] ?? 0) >= day;
}

const NOTHING: Counted = { subject: 0, requirement: 0, month: 0 };

/** One for all rows: a new one for each took most of the time. */
function look(one: Counted, { subjectOf, requirementOf }: Duties, at: number): void {
  one.subject = subjectOf[at] ?? 0;
  one.requirement = requirementOf[at] ?? 0;
}
