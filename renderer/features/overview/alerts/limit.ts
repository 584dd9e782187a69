import type { Unit } from '../../../../shared/contract/analytics.contract.ts';
import type { AlertBody } from '../../../../shared/contract/saved.ts';
import { nearestMinor } from '../../../../shared/kernel/money.ts';

export const ways = ['above', 'below', 'rise', 'fall'] as const;
export type Way = (typeof ways)[number];

/** How people say a test: a fall is a number below zero that is said without its sign. */
export function wayOf({ against, is }: AlertBody['test']): Way {
  if (against === 'number') return is;
  return is === 'above' ? 'rise' : 'fall';
}

/** Null where the text is no number, or a change of less than nothing. */
export function testOf(way: Way, text: string, decimals: number): AlertBody['test'] | null {
  const given = Number(text.trim().replace(',', '.'));
  if (text.trim() === '' || !Number.isFinite(given)) return null;
  const than = nearestMinor(given, decimals);
  if (than === null) return null;
  if (way === 'above' || way === 'below') return { against: 'number', is: way, than };
  if (than < 0) return null;
  return way === 'rise'
    ? { against: 'change', is: 'above', than }
    : { against: 'change', is: 'below', than: 0 - than };
}

const PERCENT = 4;

/** How many decimals of what is typed make one in the unit of the figures. */
export function decimalsOf(way: Way, unit: Unit, ofMoney: number): number {
  if (way === 'rise' || way === 'fall') return PERCENT;
  return { money: ofMoney, count: 0, ratio: PERCENT, decimal: 6 }[unit];
}
