import type { MaskKind } from '../../../shared/contract/privacy.contract.ts';
import { maskKindOf } from './pii-map.ts';

const HIDDEN = '•';

/** Keeps so many characters at both ends; what is too short to hide anything is hidden whole. */
function masksMiddle(text: string, { start, end }: { start: number; end: number }): string {
  const characters = [...text];
  if (characters.length < (start + end) * 2) return HIDDEN.repeat(Math.max(4, characters.length));
  const hidden = characters.length - start - end;
  return `${characters.slice(0, start).join('')}${HIDDEN.repeat(hidden)}${characters.slice(-end).join('')}`;
}

/** `+62 812-3456-5678` reads `+62 812•••••678`. */
function maskPhone(text: string): string {
  const compact = text.replace(/[^\d+]/g, '');
  const local = compact.replace(/^(?:\+62|62|0)/, '');
  const country = compact.startsWith('+') && !compact.startsWith('+62') ? '' : '+62 ';
  if (local.length < 9) return HIDDEN.repeat(8);
  return `${country}${local.slice(0, 3)}${HIDDEN.repeat(5)}${local.slice(-3)}`;
}

/** `sari@contoh.id` reads `s•••@contoh.id`. */
function maskEmail(text: string): string {
  const at = text.lastIndexOf('@');
  if (at < 1) return HIDDEN.repeat(8);
  const [first = ''] = text;
  return `${first}${HIDDEN.repeat(3)}${text.slice(at)}`;
}

/** `•••• 1234`: enough to recognise an account, too little to use it. */
function maskAccount(text: string): string {
  const digits = text.replace(/\s/g, '');
  return `•••• ${digits.length >= 8 ? digits.slice(-4) : ''}`.trim();
}

const masks: Record<MaskKind, (text: string) => string> = {
  phone: maskPhone,
  email: maskEmail,
  /** A street says where someone sleeps: only that there is one may be seen. */
  street: () => HIDDEN.repeat(8),
  /** NIK and NPWP: the first four say the province and town, the last four tell two people apart. */
  identity: (text) => masksMiddle(text.replace(/[\s.-]/g, ''), { start: 4, end: 4 }),
  account: maskAccount,
};

export function mask(kind: MaskKind, text: string): string {
  return text.trim() === '' ? '' : masks[kind](text.trim());
}

/** A value of the replica as it may leave the engine. */
export function maskColumn(table: string, column: string, value: string | null): string | null {
  const kind = maskKindOf(table, column);
  return kind === null || value === null ? value : mask(kind, value);
}
