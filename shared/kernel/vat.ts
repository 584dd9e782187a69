import { assert } from './assert.ts';
import { scaled } from './rate.ts';

/**
 * How PPN is charged on a fee (PMK 131/2024): a tax base of numerator/denominator of the fee is rounded first, and
 * the tax is of that base. Rates are data of a day (main/features/commission/packs), never constants.
 */
export interface VatRule {
  ppnPpm: number;
  dppNumerator: number;
  dppDenominator: number;
  rounding: 'half_up' | 'floor';
}

export interface Vat {
  taxBase: number;
  tax: number;
}

/** On top of a fee in whole rupiah: both steps are rounded, as Coretax computes it again from the tax base. */
export function addVat(fee: number, rule: VatRule): Vat {
  const { ppnPpm, dppNumerator, dppDenominator, rounding } = rule;
  const taxBase = scaled(fee, [dppNumerator, dppDenominator], rounding);
  return { taxBase, tax: scaled(taxBase, [ppnPpm, 1_000_000], rounding) };
}

/**
 * An amount that has its PPN in it. The fee is the one that comes to the amount with its tax. Some amounts are no
 * fee's (two neighbours come to one rupiah less and more): then the tax is that of the nearest fee, and the fee is
 * what is left. Parts always sum to the amount.
 */
export function splitVat(amount: number, rule: VatRule): Vat & { fee: number } {
  assert(amount >= 0, 'An amount with its tax is not negative.');
  const { ppnPpm, dppNumerator, dppDenominator } = rule;
  const whole = dppDenominator * 1_000_000;
  const nearest = scaled(amount, [whole, whole + dppNumerator * ppnPpm]);
  for (const fee of [nearest, nearest - 1, nearest + 1]) {
    const vat = addVat(Math.max(fee, 0), rule);
    if (fee + vat.tax === amount) return { fee, ...vat };
  }
  const vat = addVat(nearest, rule);
  return { fee: amount - vat.tax, ...vat };
}
