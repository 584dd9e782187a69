import { assert } from './assert.ts';

/** An amount in the minor unit of its currency: IDR has two decimals on Odoo, so Rp1 is 100. */
export interface Money {
  minor: number;
  currency: string;
}

export function money(minor: number, currency: string): Money {
  assert(Number.isSafeInteger(minor), `Not a safe integer of minor units: ${minor}`);
  return { minor, currency };
}

export function addMoney(a: Money, b: Money): Money {
  assert(a.currency === b.currency, `Mixed currencies: ${a.currency} and ${b.currency}`);
  return money(a.minor + b.minor, a.currency);
}

export function negateMoney(a: Money): Money {
  return money(a.minor === 0 ? 0 : -a.minor, a.currency);
}

/**
 * Minor units of a decimal amount as JSON carries it (46342.5). Null where it has more precision than its
 * currency, beyond what a double loses on its own: such a row is quarantined, never rounded.
 */
export function minorOfDecimal(amount: number, decimals: number): number | null {
  const scaled = amount * 10 ** decimals;
  const minor = Math.round(scaled);
  if (!Number.isSafeInteger(minor)) return null;
  const slack = Math.max(1e-6, Math.abs(scaled) * Number.EPSILON * 4);
  return Math.abs(scaled - minor) <= slack ? minor + 0 : null;
}

/** Minor units of an amount that was computed and never rounded: to the nearest, half away from zero. */
export function nearestMinor(amount: number, decimals: number): number | null {
  const minor = Math.sign(amount) * Math.round(Math.abs(amount) * 10 ** decimals);
  return Number.isSafeInteger(minor) ? minor + 0 : null;
}

/**
 * Parts of a total by weights, in whole minor units, by largest remainder: they always sum to the total.
 * Equal remainders go to the earlier part. Weights are non-negative integers, not all zero.
 */
export function allocate(totalMinor: number, weights: readonly number[]): number[] {
  assert(Number.isSafeInteger(totalMinor), `Not a safe integer: ${totalMinor}`);
  assert(
    weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0),
    'Weights must be non-negative integers.',
  );
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  assert(whole > 0n, 'At least one weight must be positive.');
  const sign = totalMinor < 0 ? -1 : 1;
  const total = BigInt(Math.abs(totalMinor));
  const shares = weights.map((weight, index) => {
    const product = total * BigInt(weight);
    return { index, part: product / whole, remainder: product % whole };
  });
  let missing = Number(total - shares.reduce((sum, share) => sum + share.part, 0n));
  const byRemainder = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  const extra = new Set<number>();
  for (const share of byRemainder) {
    if (missing === 0) break;
    extra.add(share.index);
    missing -= 1;
  }
  return shares.map(({ index, part }) => {
    const magnitude = Number(part) + (extra.has(index) ? 1 : 0);
    return magnitude === 0 ? 0 : sign * magnitude;
  });
}
