import { formatNumber } from '../../../shared/i18n/format.ts';
import type { Language } from '../../../shared/i18n/keys.ts';
import { assert, present } from '../../../shared/kernel/assert.ts';
import { decimalText } from './decimal-text.ts';

/** What a spreadsheet set to the reader's language expects: Indonesian Excel reads `;` and a decimal comma. */
export const dialects = {
  id: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
} as const satisfies Record<Language, { separator: string; decimal: string }>;

/** What makes a spreadsheet compute a cell, full-width and small forms included. */
const TRIGGER = '[=+\\-@＝＋－＠﹦﹢﹣﹫]';
const UNSEEN = '\\p{Zs}\\p{Cf}"\'';
const AT_START = new RegExp(`^(?:[\\t\\r\\n\\0]|[\\s,;|\\0${UNSEEN}]*${TRIGGER})`, 'u');
/** A reader set to another separator, or deaf to quotes, begins a cell in the middle of ours. */
const AFTER_SEPARATOR = new RegExp(`([,;|\\t\\r\\n][${UNSEEN}]*)(${TRIGGER})`, 'gu');

/** Whether a spreadsheet, or a careless reader of one, would compute this text. */
export function looksComputed(text: string): boolean {
  return AT_START.test(text);
}

/** Text that stays text: whatever would be computed gets an apostrophe before it, and nothing else changes. */
export function neutralised(text: string): string {
  const inner = text.replace(AFTER_SEPARATOR, "$1'$2");
  return looksComputed(text) ? `'${inner}` : inner;
}

export function textCell(text: string): string {
  return `"${neutralised(text).replaceAll('"', '""')}"`;
}

export function moneyCell(minor: number, decimals: number | undefined, language: Language): string {
  const known = present(decimals, 'A money column needs the decimals of its currency.');
  return decimalText(minor, known, dialects[language].decimal);
}

/** Rounded to `decimals`, or in full where none are asked for. */
export function numberCell(
  value: number,
  decimals: number | undefined,
  language: Language,
): string {
  assert(Number.isFinite(value), `Not a number: ${value}`);
  if (decimals === undefined) return value.toString().replace('.', dialects[language].decimal);
  return formatNumber(value, language, decimals).replace('\u2212', '-');
}
