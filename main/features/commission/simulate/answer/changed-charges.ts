import type { Charge } from '../../../../../shared/contract/commission-rule.ts';
import type { Rule } from '../../pricing/priced.ts';

/** One charge of one line that the draft would have changed. */
export interface ChangedCharge {
  lineId: number;
  orderId: number;
  day: string;
  charge: Charge;
  base: number;
  oldRule: Rule | null;
  newRule: Rule | null;
  oldAmount: number;
  newAmount: number;
  isWinnerChanged: boolean;
}

const sizeOf = ({ oldAmount, newAmount }: ChangedCharge): number => Math.abs(newAmount - oldAmount);

/** Kept in memory after a simulation, so that its pages and files need no second one. */
export class ChangedCharges {
  readonly #all: ChangedCharge[] = [];
  #isSorted = true;

  add(one: ChangedCharge): void {
    this.#all.push(one);
    this.#isSorted = false;
  }

  /** The largest change first. */
  of(which: 'winner' | 'amount' | 'any'): readonly ChangedCharge[] {
    if (!this.#isSorted) this.#all.sort((a, b) => sizeOf(b) - sizeOf(a) || a.lineId - b.lineId);
    this.#isSorted = true;
    if (which === 'any') return this.#all;
    return this.#all.filter((one) => (which === 'winner' ? one.isWinnerChanged : sizeOf(one) > 0));
  }
}
