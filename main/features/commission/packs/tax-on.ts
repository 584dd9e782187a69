import type { TaxPack } from '../../../../shared/contract/tax-pack.ts';
import { addDays, type BusinessDay, type Period } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { type PolicyBody, policyBook } from '../../../facts/policy-book.store.ts';
import { livePack } from './live-pack.ts';
import type { TaxOfDay } from './tax-of-day.ts';
import { PKP, taxOf } from './tax-of-rows.ts';

const APPOINTMENT = 'tax.appointment/';

/** Days of a period on which the tax law is the same. */
export interface TaxSpan extends Period {
  tax: TaxOfDay;
}

/** Every decision and the pack, read once: asked for many days. */
export interface TaxBook {
  on(day: BusinessDay): TaxOfDay;
  spans(period: Period): TaxSpan[];
}

export function taxOn(db: Reader, day: BusinessDay): TaxOfDay {
  return taxBook(db).on(day);
}

/** By the pack that counts, or by another as if it counted. */
export function taxBook(db: Reader, pack: TaxPack = livePack(db).pack): TaxBook {
  const platform = policyBook(db, PKP);
  const appointments = policyBook(db, APPOINTMENT);
  const on = (day: BusinessDay): TaxOfDay => {
    const pkp = platform.on(PKP, day)?.pkp;
    const appointment = appointments.topics.find((topic) =>
      collectsOn(appointments.on(topic, day), day),
    );
    const decided = {
      pkp: typeof pkp === 'boolean' ? pkp : null,
      appointment: appointment ?? null,
    };
    return taxOf(pack, decided, day);
  };
  return { on, spans: (period) => spansOf(period, on) };
}

/** From the day that collecting begins up to the one on which it no longer does. */
function collectsOn(body: PolicyBody | null, day: BusinessDay): boolean {
  if (body === null || typeof body.collectFrom !== 'string') return false;
  const { collectFrom, collectTo } = body;
  return collectFrom <= day && (typeof collectTo !== 'string' || day < collectTo);
}

function spansOf(period: Period, on: (day: BusinessDay) => TaxOfDay): TaxSpan[] {
  const spans: TaxSpan[] = [];
  let last = '';
  for (let day = period.from; day <= period.to; day = addDays(day, 1)) {
    const tax = on(day);
    const text = JSON.stringify(tax);
    const open = spans.at(-1);
    if (open === undefined || text !== last) spans.push({ from: day, to: day, tax });
    else open.to = day;
    last = text;
  }
  return spans;
}
