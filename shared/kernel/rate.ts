import { assert } from './assert.ts';

/** The one rounding of the product: half away from zero, on exact integers. */
export function divideRounded(numerator: bigint, denominator: bigint): number {
  assert(denominator > 0n, 'The denominator must be positive.');
  const negative = numerator < 0n;
  const magnitude = negative ? -numerator : numerator;
  const rounded = Number((magnitude * 2n + denominator) / (denominator * 2n));
  assert(Number.isSafeInteger(rounded), 'The quotient leaves the safe integers.');
  return rounded === 0 ? 0 : negative ? -rounded : rounded;
}

/** Parts per million of the ratio, or null where there is nothing to divide by. */
export function ratioPpm(part: number, whole: number): number | null {
  return quotient(BigInt(part) * 1_000_000n, BigInt(whole));
}

/** So many units each, in whole units; null where there is nothing to divide by. */
export function meanOf(total: number, count: number): number | null {
  return quotient(BigInt(total), BigInt(count));
}

function quotient(part: bigint, whole: bigint): number | null {
  if (whole === 0n) return null;
  return whole < 0n ? divideRounded(-part, -whole) : divideRounded(part, whole);
}

const FAST = Number.MAX_SAFE_INTEGER / 4;

/** An integer times a fraction, rounded to whole units: divideRounded, without BigInt where the numbers are small. */
export function scaled(
  amount: number,
  [numerator, denominator]: readonly [number, number],
  rounding: 'half_up' | 'floor' = 'half_up',
): number {
  const product = Math.abs(amount) * numerator;
  if (rounding === 'half_up') {
    if (product > FAST || denominator > FAST) {
      return divideRounded(BigInt(amount) * BigInt(numerator), BigInt(denominator));
    }
    const doubled = product * 2 + denominator;
    const rounded = (doubled - (doubled % (denominator * 2))) / (denominator * 2);
    return amount < 0 && rounded !== 0 ? -rounded : rounded;
  }
  assert(amount >= 0, 'Only what is not negative is cut off.');
  return Number((BigInt(amount) * BigInt(numerator)) / BigInt(denominator));
}
