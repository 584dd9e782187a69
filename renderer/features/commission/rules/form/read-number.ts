import type { Language } from '../../../../../shared/i18n/keys.ts';

/** Whole rupiah or a count: `2000`, `2.000`, `Rp2.000`, `2,000`; null where it is none. */
export function readWhole(text: string): number | null {
  const typed = text.trim().replace(/^Rp\s*/i, '');
  const isPlain = /^[-−]?\d{1,15}$/.test(typed);
  if (!isPlain && !/^[-−]?\d{1,3}([.,]\d{3}){1,4}$/.test(typed)) return null;
  return Number(typed.replace('−', '-').replace(/[.,]/g, ''));
}

/** Parts per million of `6,5`, `6.5%` or `10`; null where it is no percentage of at most four decimals. */
export function readPercent(text: string): number | null {
  const typed = /^([-−+]?)(\d{1,6})(?:[.,](\d{1,4}))?\s*%?$/.exec(text.trim());
  if (typed === null) return null;
  const [, sign = '', whole = '0', part = ''] = typed;
  const ppm = Number(whole) * 10_000 + Number(part.padEnd(4, '0'));
  return ppm !== 0 && (sign === '-' || sign === '−') ? -ppm : ppm;
}

/** `6,5` of 65 000 parts per million, `6.5` in English. */
export function percentAsTyped(ppm: number, language: Language): string {
  const [sign, size] = ppm < 0 ? ['-', -ppm] : ['', ppm];
  const part = String(size % 10_000)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${sign}${Math.trunc(size / 10_000)}${part === '' ? '' : `${language === 'id' ? ',' : '.'}${part}`}`;
}
