import type { EvidenceDuty } from '../../../../shared/contract/evidence-rows.ts';
import { addDays, type BusinessDay, dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';

/** A step of somebody who is asked from outside may take longer than one of ours. */
const WAIT_DAYS = {
  requested: 14,
  incomplete: 14,
  rejected: 14,
  received: 5,
  reviewed: 5,
} as const;
/** From here on an administrator is told as well. */
export const ESCALATED_DAYS = 7;
/** Of a wait that became too long there is one reminder, on the day itself. */
export const WAIT_STEPS = [0] as const;

/** The day on which a request has waited too long for its next step; null where it has ended. */
export function waitEndsOn(state: string, since: Instant): BusinessDay | null {
  const days = Object.entries(WAIT_DAYS).find(([name]) => name === state)?.[1];
  return days === undefined ? null : addDays(dayOfInstant(since), days);
}

export interface Due {
  step: number;
  isTold: boolean;
}

/**
 * The steps of a duty that are due and were not told before: each is told once, and no clock undoes that. Whoever
 * comes back after three weeks is told of all that passed; it is one line where it is shown.
 */
export function stepsDue(
  { daysLeft, reminderDays }: Pick<EvidenceDuty, 'daysLeft' | 'reminderDays'>,
  { told, isFirstLook }: { told: ReadonlySet<number>; isFirstLook: boolean },
): Due[] {
  // What had ended before this desk ever looked stands in the task list, and interrupts nobody.
  const isTold = !(isFirstLook && daysLeft < 0);
  return reminderDays
    .filter((step) => daysLeft <= step && !told.has(step))
    .map((step) => ({ step, isTold }));
}
