import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideRounded, scaled } from '../../shared/kernel/rate.ts';
import { addVat, splitVat, type VatRule } from '../../shared/kernel/vat.ts';
import { feeVectors } from './fee-vectors.ts';

const law: VatRule = {
  ppnPpm: 120_000,
  dppNumerator: 11,
  dppDenominator: 12,
  rounding: 'half_up',
};

test.each(feeVectors)('a fee of %i has a tax base of %i and PPN of %i', (fee, taxBase, tax) => {
  expect(addVat(fee, law)).toEqual({ taxBase, tax });
});

test('of the fees from 1 to 199,999 exactly 5,333 differ from a plain 11 per cent, each by one rupiah', () => {
  let differing = 0;
  for (let fee = 1; fee < 200_000; fee += 1) {
    const plain = Math.floor((fee * 11 * 2 + 100) / 200);
    const by = Math.abs(addVat(fee, law).tax - plain);
    expect(by).toBeLessThanOrEqual(1);
    differing += by;
  }
  expect(differing).toBe(5_333);
});

test('1,250 with its PPN is a fee of 1,126 and PPN of 124', () => {
  expect(splitVat(1_250, law)).toMatchObject({ fee: 1_126, tax: 124 });
});

test('an amount that is a fee with its tax is split into that fee; every amount is split without rest', () => {
  for (let fee = 0; fee < 60_000; fee += 1) {
    const { taxBase, tax } = addVat(fee, law);
    expect(splitVat(fee + tax, law)).toEqual({ fee, taxBase, tax });
  }
  let unreachable = 0;
  for (let amount = 0; amount < 60_000; amount += 1) {
    const { fee, taxBase, tax } = splitVat(amount, law);
    expect(fee + tax).toBe(amount);
    expect(tax).toBe(divideRounded(BigInt(taxBase) * 120_000n, 1_000_000n));
    const apart = Math.abs(tax - addVat(fee, law).tax);
    expect(apart).toBeLessThanOrEqual(1);
    unreachable += apart;
  }
  expect(unreachable).toBeGreaterThan(0);
});

test('in the years of the floor both steps are cut off', () => {
  expect(addVat(77, { ...law, rounding: 'floor' })).toEqual({ taxBase: 70, tax: 8 });
});

test('a scaled integer is the exactly rounded quotient, small or large, of either sign', () => {
  const amount = fc.oneof(fc.maxSafeInteger(), fc.integer());
  fc.assert(
    fc.property(amount, fc.nat(2_000_000), fc.integer({ min: 1, max: 100_000_000 }), (a, n, d) => {
      const exact = BigInt(a) * BigInt(n);
      const doubled = (exact < 0n ? -exact : exact) * 2n + BigInt(d);
      const wanted = doubled / (2n * BigInt(d));
      fc.pre(wanted <= BigInt(Number.MAX_SAFE_INTEGER));
      const found = BigInt(scaled(a, [n, d]));
      expect(found).toBe(exact < 0n ? -wanted : wanted);
    }),
    { numRuns: 2_000 },
  );
});
