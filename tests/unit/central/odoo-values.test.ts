import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boolean,
  type Codec,
  computedMoney,
  day,
  dayOfTime,
  instant,
  integer,
  micro,
  money,
  orElse,
  readIds,
  readValue,
  reference,
  required,
  text,
  type ValueScope,
} from '../../../main/central/odoo-values.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { instantToOdoo } from '../../../shared/kernel/instant.ts';

const rupiah: ValueScope = { field: 'amount_total', currency: 12, decimals: 2 };

function codeOf(codec: Codec, value: unknown, scope = rupiah): string {
  try {
    readValue(codec, value, scope);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'accepted';
}

test('what Odoo leaves empty is empty here, except in a yes or no', () => {
  for (const codec of [text, day, instant, reference]) {
    expect(readValue(codec, false, rupiah)).toBeNull();
  }
  expect(readValue(boolean, false, rupiah)).toBe(0);
  expect(readValue(required(boolean), false, rupiah)).toBe(0);
  expect(readValue(orElse(micro, 0), undefined, rupiah)).toBe(0);
  expect(codeOf(required(text), false)).toBe('row.missing_value');
});

test.each<[string, Codec, unknown, string]>([
  ['a number where text belongs', text, 5, 'row.not_text'],
  ['a fraction where a count belongs', integer, 1.5, 'row.not_integer'],
  ['text where a quantity belongs', micro, '1,000', 'row.not_number'],
  ['a quantity beyond exactness', micro, 1e11, 'row.too_large'],
  ['a one where a yes belongs', boolean, 1, 'row.not_boolean'],
  ['the 30th of February', instant, '2026-02-30 10:00:00', 'row.not_instant'],
  ['an ISO text', instant, '2026-02-03T10:00:00Z', 'row.not_instant'],
  ['the 31st of June', day, '2026-06-31', 'row.not_day'],
  ['a pair where a bare id belongs', reference, [3, 'Toko'], 'row.not_reference'],
  ['an id beyond 32 bits', reference, 3_000_000_000, 'row.not_reference'],
  ['a tenth of a cent', money, 10.001, 'row.excess_precision'],
  ['text where money belongs', money, '10.00', 'row.not_number'],
  ['not a number', money, Number.NaN, 'row.excess_precision'],
  ['more than can be counted', money, 1e21, 'row.excess_precision'],
])('%s is refused', (_, codec, value, code) => {
  expect(codeOf(codec, value)).toBe(code);
});

test('an amount without a known currency is refused, nothing is nothing in any', () => {
  const unknown = { ...rupiah, decimals: undefined };
  expect(codeOf(money, 100, unknown)).toBe('row.unknown_currency');
  expect(readValue(money, 0, { ...rupiah, decimals: undefined })).toBe(0);
});

test('an amount that the central computes and never rounds is brought to the nearest minor unit', () => {
  expect(readValue(computedMoney, 4592.2972972973, rupiah)).toBe(459_230);
  expect(readValue(computedMoney, -4592.2972972973, rupiah)).toBe(-459_230);
  expect(readValue(computedMoney, 0.125, rupiah)).toBe(13);
  expect(readValue(computedMoney, -0.001, rupiah)).toBe(0);
  expect(codeOf(computedMoney, 1e21)).toBe('row.excess_precision');
});

test('every amount with the decimals of its currency is kept exactly', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e13, max: 1e13 }),
      fc.constantFrom(0, 2, 3),
      (minor, decimals) => {
        const amount = JSON.parse((minor / 10 ** decimals).toFixed(decimals));
        expect(readValue(money, amount, { ...rupiah, decimals })).toBe(minor);
      },
    ),
  );
});

test('what adding up leaves in a float is not taken for precision', () => {
  expect(readValue(money, 0.1 + 0.2, rupiah)).toBe(30);
  expect(readValue(money, 1_234_567.1 + 0.01, rupiah)).toBe(123_456_711);
});

test('every second from 1970 to 2100 is read as Odoo writes it, with or without its fraction', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_799 }), (seconds) => {
      const written = instantToOdoo(seconds * 1_000);
      expect(readValue(instant, written, rupiah)).toBe(seconds * 1_000);
      expect(readValue(instant, `${written}.404814`, rupiah)).toBe(seconds * 1_000);
    }),
  );
});

test('a text that no calendar has is never read as a time', () => {
  const part = (max: number) => fc.integer({ min: 0, max }).map((n) => `${n}`.padStart(2, '0'));
  const texts = fc
    .tuple(fc.integer({ min: 1_970, max: 2_100 }), part(13), part(32), part(25), part(61), part(61))
    .map(([y, mo, d, h, mi, s]) => `${y}-${mo}-${d} ${h}:${mi}:${s}`);
  fc.assert(
    fc.property(texts, (written) => {
      const at = Date.parse(`${written.replace(' ', 'T')}Z`);
      const isReal = !Number.isNaN(at) && instantToOdoo(at) === written;
      expect(codeOf(instant, written)).toBe(isReal ? 'accepted' : 'row.not_instant');
    }),
  );
});

test('the business day of an evening in UTC is the next one in Jakarta', () => {
  expect(readValue(dayOfTime, '2026-10-31 16:59:59', rupiah)).toBe('2026-10-31');
  expect(readValue(dayOfTime, '2026-10-31 17:00:00', rupiah)).toBe('2026-11-01');
});

test('a list of ids is read whole or refused', () => {
  expect(readIds([1, 2], 'invoice_lines')).toEqual([1, 2]);
  expect(() => readIds([1, '2'], 'invoice_lines')).toThrow('row.not_reference');
  expect(() => readIds(false, 'invoice_lines')).toThrow('row.not_reference');
});
