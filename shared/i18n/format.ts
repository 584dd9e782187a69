import type { Instant } from '../kernel/instant.ts';
import type { Language } from './keys.ts';

const WIB_OFFSET_MS = 7 * 3_600_000;
const MONTHS: Record<Language, readonly string[]> = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const MINUS = '−';

/** `1.234.567` in Indonesian, `1,234,567` in English; a real minus. */
export function formatCount(value: number, language: Language): string {
  const digits = Math.abs(Math.trunc(value)).toString();
  const grouped = digits.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'id' ? '.' : ',');
  return value < 0 ? `${MINUS}${grouped}` : grouped;
}

/** `Rp1.234.567`, with the cents only where there are any. EYD V: no space after Rp. */
export function formatMoney(
  minor: number,
  { currency, decimals, language }: { currency: string; decimals: number; language: Language },
): string {
  const sign = minor < 0 ? MINUS : '';
  const scale = 10 ** decimals;
  const magnitude = Math.abs(minor);
  const whole = Math.trunc(magnitude / scale);
  const cents = magnitude % scale;
  const tail =
    cents === 0
      ? ''
      : `${language === 'id' ? ',' : '.'}${cents.toString().padStart(decimals, '0')}`;
  return `${sign}${currencySign(currency)}${formatCount(whole, language)}${tail}`;
}

function currencySign(currency: string): string {
  return currency === 'IDR' ? 'Rp' : `${currency} `;
}

const SHORT: Record<Language, readonly (readonly [number, string])[]> = {
  id: [
    [1e12, 'T'],
    [1e9, 'M'],
    [1e6, 'jt'],
    [1e3, 'rb'],
  ],
  en: [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'K'],
  ],
};

/** `1,2 jt` for axes and cards only: the full figure stands beside it on hover and focus. */
export function formatShort(value: number, language: Language): string {
  const size = Math.abs(value);
  const step = SHORT[language].find(([from]) => size >= from);
  if (step === undefined) return formatCount(value, language);
  const [from, unit] = step;
  const scaled = size / from;
  const text = scaled.toFixed(scaled < 100 ? 1 : 0).replace(/\.0$/, '');
  const number = language === 'id' ? text.replace('.', ',') : text;
  const space = language === 'id' ? ' ' : '';
  return `${value < 0 ? MINUS : ''}${number}${space}${unit}`;
}

export function formatShortMoney(
  minor: number,
  { currency, decimals, language }: { currency: string; decimals: number; language: Language },
): string {
  const sign = minor < 0 ? MINUS : '';
  return `${sign}${currencySign(currency)}${formatShort(Math.abs(minor) / 10 ** decimals, language)}`;
}

/** `12,5%` of 125 000 parts per million, `1.300%` of more. */
export function formatRatio(ppm: number, language: Language, digits = 1): string {
  const [whole = '0', part = ''] = (Math.abs(ppm) / 10_000).toFixed(digits).split('.');
  const tail = part === '' ? '' : `${language === 'id' ? ',' : '.'}${part}`;
  return `${ppm < 0 ? MINUS : ''}${formatCount(Number(whole), language)}${tail}%`;
}

/** Without thousands marked: cells of a spreadsheet are written so. */
export function formatNumber(value: number, language: Language, digits = 1): string {
  const text = Math.abs(value).toFixed(digits);
  return `${value < 0 ? MINUS : ''}${language === 'id' ? text.replace('.', ',') : text}`;
}

/** `1.234,5` of 1 234 500 000 millionths: to hundredths, those only where there are any. */
export function formatDecimal(millionths: number, language: Language): string {
  const [whole = '0', part = ''] = (Math.abs(millionths) / 1_000_000).toFixed(2).split('.');
  const digits = part.replace(/0+$/, '');
  const tail = digits === '' ? '' : `${language === 'id' ? ',' : '.'}${digits}`;
  const text = `${formatCount(Number(whole), language)}${tail}`;
  return millionths < 0 && text !== '0' ? `${MINUS}${text}` : text;
}

/** `23 Nov 2026`. */
export function formatDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[language][Number(month) - 1]} ${year}`;
}

/** `Nov 2026`. */
export function formatMonth(month: string, language: Language): string {
  const [year, index] = month.split('-');
  return `${MONTHS[language][Number(index) - 1]} ${year}`;
}

/** `10.42 WIB`. */
export function formatTime(at: Instant, language: Language): string {
  const text = new Date(at + WIB_OFFSET_MS).toISOString().slice(11, 16);
  return `${language === 'id' ? text.replace(':', '.') : text} WIB`;
}

/** `23 Nov 10.42`, where columns are many: the full one stands beside it on hover. */
export function formatShortInstant(at: Instant, language: Language): string {
  const day = new Date(at + WIB_OFFSET_MS).toISOString().slice(0, 10);
  const [date, month] = formatDay(day, language).split(' ');
  return `${date} ${month} ${formatTime(at, language).replace(' WIB', '')}`;
}

/** `23 Nov 2026 10.42 WIB`. */
export function formatInstant(at: Instant, language: Language): string {
  const day = new Date(at + WIB_OFFSET_MS).toISOString().slice(0, 10);
  return `${formatDay(day, language)} ${formatTime(at, language)}`;
}
