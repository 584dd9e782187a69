import { addDays, type Period } from '../../../../shared/kernel/business-day.ts';
import type { TaxOfDay } from '../packs/tax-of-day.ts';
import type { TaxSpan } from '../packs/tax-on.ts';

/** Days that are priced at once, between two looks at whether somebody cancelled. */
export interface Slice extends Period {
  old: TaxOfDay;
  new: TaxOfDay;
}

const DAYS = 10;

/** A period in order, cut where the tax of a side changes, and after so many days. */
export function slicesOf(old: readonly TaxSpan[], drafted: readonly TaxSpan[]): Slice[] {
  return old.flatMap((span) =>
    drafted.flatMap((other) => {
      const from = span.from > other.from ? span.from : other.from;
      const to = span.to < other.to ? span.to : other.to;
      return from > to ? [] : cut({ from, to }).map((part) => sliceOf(part, span, other));
    }),
  );
}

function sliceOf(period: Period, old: TaxSpan, drafted: TaxSpan): Slice {
  const isSame = JSON.stringify(old.tax) === JSON.stringify(drafted.tax);
  return { ...period, old: old.tax, new: isSame ? old.tax : drafted.tax };
}

function cut({ from, to }: Period): Period[] {
  const parts: Period[] = [];
  for (let day = from; day <= to; day = addDays(day, DAYS)) {
    const end = addDays(day, DAYS - 1);
    parts.push({ from: day, to: end < to ? end : to });
  }
  return parts;
}
