import type { CheckId } from '../../../../../shared/contract/vendor-standing.ts';
import type { OnboardedVendor } from '../standing.store.ts';

/** What a new vendor has to hand in before it is whole. */
export interface Onboarded extends OnboardedVendor {
  /** Its number of business stands, and is one. */
  holdsNib: boolean;
  /** Products on offer that a rule in force keeps from being sold. */
  blockedProducts: number;
}

export interface Check {
  id: CheckId;
  isDone(vendor: Onboarded): boolean;
}

export const isFilled = (text: string | null): boolean => (text ?? '').trim() !== '';
