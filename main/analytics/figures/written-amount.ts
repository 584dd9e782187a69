import { type SourcedFigure, sourcedFigures } from '../../../shared/contract/figures.ts';

interface Written {
  figure: SourcedFigure;
  /** Of the company's currency. */
  decimals: number;
}

/** Digits behind the point that a figure may have: of a ratio, which is written in per cent, two fewer than it keeps. */
function placesOf({ figure, decimals }: Written): number {
  const { unit } = sourcedFigures[figure];
  if (unit === 'count') return 0;
  if (unit === 'money') return decimals;
  return unit === 'ratio' ? 4 : 6;
}

/** The whole number that is kept of what a file says; null where it cannot be told exactly. */
export function amountOf(text: string, written: Written): number | null {
  const found = /^(\d+)(?:[.,](\d+))?%?$/.exec(text);
  if (found === null || (text.endsWith('%') && sourcedFigures[written.figure].unit !== 'ratio')) {
    return null;
  }
  const places = placesOf(written);
  const [, whole = '', part = ''] = found;
  if (part.length > places) return null;
  const amount = Number(`${whole}${part.padEnd(places, '0')}`);
  return Number.isSafeInteger(amount) ? amount : null;
}

/** As a file writes it. */
export function writtenAmount(amount: number, written: Written): string {
  const places = placesOf(written);
  const digits = `${amount}`.padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places).replace(/0+$/, '');
  return part === '' ? whole : `${whole}.${part}`;
}
