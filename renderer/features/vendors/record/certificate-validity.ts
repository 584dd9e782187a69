import { addDays, type BusinessDay, lengthOf } from '../../../../shared/kernel/business-day.ts';

/** How long before its end a certificate starts to ask for attention. */
const SOON_DAYS = 90;

export type Validity =
  | { kind: 'unlimited' }
  | { kind: 'valid' }
  | { kind: 'soon' | 'expired'; days: number };

/** Valid through its last day. `days` counts to that day, or since it. */
export function validityOn(today: BusinessDay, expiresOn: BusinessDay | null): Validity {
  if (expiresOn === null) return { kind: 'unlimited' };
  if (expiresOn < today) {
    return { kind: 'expired', days: lengthOf({ from: expiresOn, to: today }) - 1 };
  }
  if (expiresOn > addDays(today, SOON_DAYS)) return { kind: 'valid' };
  return { kind: 'soon', days: lengthOf({ from: today, to: expiresOn }) - 1 };
}
