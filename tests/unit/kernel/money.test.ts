import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMoney,
  allocate,
  minorOfDecimal,
  money,
  negateMoney,
} from '../../../shared/kernel/money.ts';
import { divideRounded, ratioPpm } from '../../../shared/kernel/rate.ts';

const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const weights = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((weight) => weight > 0));

test('the parts of an allocation always sum to the total', () => {
  fc.assert(
    fc.property(amount, weights, (total, shares) => {
      expect(allocate(total, shares).reduce((a, b) => a + b, 0)).toBe(total);
    }),
  );
});

test('no part is a whole unit or more away from its exact share, and none changes sign', () => {
  fc.assert(
    fc.property(amount, weights, (total, shares) => {
      const whole = shares.reduce((a, b) => a + b, 0);
      allocate(total, shares).forEach((part, index) => {
        const exact = (total * (shares[index] ?? 0)) / whole;
        expect(Math.abs(part - exact)).toBeLessThan(1.001);
        expect(part === 0 || Math.sign(part) === Math.sign(total)).toBe(true);
      });
    }),
  );
});

test('what is left over goes to the largest remainders, the earlier part first', () => {
  expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(allocate(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
  expect(allocate(10, [0, 3, 7])).toEqual([0, 3, 7]);
  expect(allocate(5, [1, 2, 3])).toEqual([1, 2, 2]);
});

test('rounding is half away from zero, checked digit by digit', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.integer({ min: 1, max: 9_999 }),
      (n, d) => {
        const rounded = BigInt(divideRounded(n, BigInt(d)));
        const twiceError = 2n * (n - rounded * BigInt(d));
        const size = twiceError < 0n ? -twiceError : twiceError;
        expect(size <= BigInt(d)).toBe(true);
        const isTie = size === BigInt(d);
        const grew = (rounded < 0n ? -rounded : rounded) * BigInt(d) > (n < 0n ? -n : n);
        if (isTie) expect(grew).toBe(true);
      },
    ),
  );
  expect([divideRounded(5n, 10n), divideRounded(-5n, 10n), divideRounded(-4n, 10n)]).toEqual([
    1, -1, 0,
  ]);
});

test('a decimal of the central becomes its exact minor units, or is refused', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), (minor) => {
      expect(minorOfDecimal(minor / 100, 2)).toBe(minor + 0);
    }),
  );
  expect(minorOfDecimal(46342.5, 2)).toBe(4_634_250);
  expect(minorOfDecimal(0.1 + 0.2, 2)).toBe(30);
  expect(minorOfDecimal(12.345, 2)).toBeNull();
  expect(minorOfDecimal(1.5, 0)).toBeNull();
  expect(minorOfDecimal(9_000_000_000.125, 2)).toBeNull();
  expect(minorOfDecimal(9_000_000_000.12, 2)).toBe(900_000_000_012);
  expect(minorOfDecimal(1e17, 2)).toBeNull();
  expect(minorOfDecimal(Number.NaN, 2)).toBeNull();
});

test('money refuses fractions, unsafe integers and mixed currencies', () => {
  expect(() => money(0.5, 'IDR')).toThrow('safe integer');
  expect(() => money(2 ** 53, 'IDR')).toThrow('safe integer');
  expect(() => addMoney(money(1, 'IDR'), money(1, 'USD'))).toThrow('Mixed currencies');
  expect(addMoney(money(1, 'IDR'), negateMoney(money(1, 'IDR')))).toEqual(money(0, 'IDR'));
});

test('a ratio has no value where there is nothing to divide by', () => {
  expect(ratioPpm(1, 0)).toBeNull();
  expect(ratioPpm(1, 3)).toBe(333_333);
  expect(ratioPpm(2, 3)).toBe(666_667);
  expect(ratioPpm(-1, -2)).toBe(500_000);
  expect(ratioPpm(1, -2)).toBe(-500_000);
});
