import type { ErrorCode } from '../../../../../shared/contract/errors.ts';

export type CleanCell = { text: string; isCleaned: boolean } | { fault: ErrorCode };

/** Signs that nobody sees. */
const UNSEEN = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
/** Signs that turn the direction of writing: a number would read otherwise than it is. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;
const CONTROL = /[^\P{Cc}\t\r\n]/u;
const DAMAGED = '\ufffd';
/** A telephone number, an amount or a dash alone may begin with what also begins a formula. */
const HARMLESS = /^[+-][\d\s().-]*$/;
const COMPUTED = /^[=@+\-＝＠＋－]/;

/** A cell as people mean it, or why it is not taken. */
export function cleanCell(raw: string): CleanCell {
  if (raw === '') return { text: '', isCleaned: false };
  if (raw.includes(DAMAGED)) return { fault: 'import.damaged_text' };
  if (CONTROL.test(raw)) return { fault: 'import.control_sign' };
  if (TURNING.test(raw)) return { fault: 'import.turned_text' };
  const bare = raw
    .replace(UNSEEN, '')
    .replace(/\u00a0/g, ' ')
    .trim()
    .normalize('NFC');
  // The apostrophe with which a spreadsheet is told that it is text, as our own exports do.
  const text = bare.startsWith("'") && COMPUTED.test(bare.slice(1)) ? bare.slice(1) : bare;
  if (text === bare && COMPUTED.test(text) && !HARMLESS.test(text))
    return { fault: 'import.formula' };
  return { text: text === '-' ? '' : text, isCleaned: bare !== raw.trim() };
}

/** For comparing names: the same in any spelling of case, marks and forms of company. */
export function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(ud|cv|pt|tb|toko|koperasi|kop|umkm)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** For comparing numbers of certificates and papers. */
export function plainNumber(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
