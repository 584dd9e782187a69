import type { BulkChange } from '../../../../../shared/contract/commission-bulk.rules.ts';
import { readPercent, readWhole } from '../form/read-number.ts';

export const bulkKinds = ['points', 'percent', 'floor', 'cap', 'end'] as const;

export interface BulkFields {
  kind: (typeof bulkKinds)[number];
  /** A percentage, points up or down, or an amount; empty takes a bound away. */
  value: string;
  /** From this day on; of an end the first day without it. */
  day: string;
}

/** Null where it cannot be read. */
export function readBulk({ kind, value }: BulkFields): BulkChange | null {
  if (kind === 'end') return { kind };
  if (kind === 'floor' || kind === 'cap') {
    if (value.trim() === '') return { kind, amount: null };
    const amount = readWhole(value);
    return amount === null ? null : { kind, amount };
  }
  const ppm = readPercent(value);
  return ppm === null ? null : { kind, ppm };
}
