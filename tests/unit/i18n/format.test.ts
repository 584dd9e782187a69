import { expect, test } from 'vitest';
import {
  formatCount,
  formatDay,
  formatDecimal,
  formatInstant,
  formatMoney,
  formatMonth,
  formatRatio,
  formatShort,
  formatShortMoney,
  formatTime,
} from '../../../shared/i18n/format.ts';

const rupiah = { currency: 'IDR', decimals: 2, language: 'id' } as const;

test('rupiah stands without a space, with dots, and cents only where there are any', () => {
  expect(formatMoney(123_456_700, rupiah)).toBe('Rp1.234.567');
  expect(formatMoney(123_456_789, rupiah)).toBe('Rp1.234.567,89');
  expect(formatMoney(5, rupiah)).toBe('Rp0,05');
  expect(formatMoney(0, rupiah)).toBe('Rp0');
  expect(formatMoney(-99_900, rupiah)).toBe('−Rp999');
  expect(formatMoney(123_456_789, { ...rupiah, language: 'en' })).toBe('Rp1,234,567.89');
  expect(formatMoney(150, { ...rupiah, currency: 'USD', language: 'en' })).toBe('USD 1.50');
});

test('short figures use the words of each language: M is miliar in Indonesian, million in English', () => {
  expect(formatShortMoney(1_234_500_000_00, rupiah)).toBe('Rp1,2 M');
  expect(formatShortMoney(1_234_500_00, rupiah)).toBe('Rp1,2 jt');
  expect(formatShortMoney(1_234_500_00, { ...rupiah, language: 'en' })).toBe('Rp1.2M');
  expect(formatShort(-2_500, 'id')).toBe('−2,5 rb');
  expect(formatShort(999, 'id')).toBe('999');
  expect(formatShort(512_000_000, 'id')).toBe('512 jt');
});

test('counts, ratios, days and times read as in Indonesia and as in English', () => {
  expect([formatCount(-1_234_567, 'id'), formatCount(1_234_567, 'en')]).toEqual([
    '−1.234.567',
    '1,234,567',
  ]);
  expect(formatDecimal(1_234_500_000, 'id')).toBe('1.234,5');
  expect(formatDecimal(-4_370_000, 'en')).toBe('−4.37');
  expect(formatDecimal(-1_000, 'en')).toBe('0');
  expect([formatRatio(125_000, 'id'), formatRatio(-5_000, 'en')]).toEqual(['12,5%', '−0.5%']);
  expect([formatRatio(13_000_000, 'id'), formatRatio(13_000_000, 'en', 0)]).toEqual([
    '1.300,0%',
    '1,300%',
  ]);
  expect([formatDay('2026-08-03', 'id'), formatMonth('2026-10', 'en')]).toEqual([
    '3 Agu 2026',
    'Oct 2026',
  ]);
  const at = Date.UTC(2026, 10, 22, 20, 42);
  expect([formatTime(at, 'id'), formatInstant(at, 'en')]).toEqual([
    '03.42 WIB',
    '23 Nov 2026 03:42 WIB',
  ]);
});
