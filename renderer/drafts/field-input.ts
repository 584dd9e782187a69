import type { DraftValue } from '../../shared/contract/drafts.contract.ts';
import { isBusinessDay } from '../../shared/kernel/business-day.ts';
import { MICRO, microOfDecimal } from '../../shared/kernel/micro.ts';
import { minorOfDecimal } from '../../shared/kernel/money.ts';
import type { SayKey } from '../ui/text/use-text.ts';
import type { EditableField } from './use-editable.ts';

/** What stands in a control for a value. */
export function typedOf(
  value: DraftValue | undefined,
  { kind }: EditableField,
  decimals: number,
): string {
  if (value === null || value === undefined) return '';
  if (kind === 'boolean') return value === true || value === 1 ? '1' : '0';
  if (typeof value !== 'number') return String(value);
  if (kind === 'money') return decimal(value, 10 ** decimals);
  if (kind === 'micro') return decimal(value, MICRO);
  return String(value);
}

function decimal(value: number, scale: number): string {
  return String(value / scale).replace('.', ',');
}

export type Read = { value: DraftValue } | { fault: SayKey };

/** The value that was typed, or what is wrong with it, told with the name of its field. */
export function readTyped(typed: string, field: EditableField, decimals: number): Read {
  const text = field.kind === 'long_text' ? typed.trimEnd() : typed.trim();
  if (text === '') return field.required ? { fault: 'field.required' } : { value: null };
  return readers[field.kind](text, { column: field.column, decimals });
}

interface Of {
  column: string;
  decimals: number;
}

const readers: Record<EditableField['kind'], (text: string, of: Of) => Read> = {
  text: (text, { column }) =>
    column === 'email' && !/^\S+@\S+\.\S+$/.test(text)
      ? { fault: 'field.not_email' }
      : { value: text },
  long_text: (text) => ({ value: text }),
  boolean: (text) => ({ value: text === '1' }),
  day: (text) => (isBusinessDay(text) ? { value: text } : { fault: 'field.not_day' }),
  reference: whole,
  integer: whole,
  micro: (text) => number(text, microOfDecimal),
  money: (text, { decimals }) => number(text, (value) => minorOfDecimal(value, decimals)),
};

function whole(text: string): Read {
  const digits = text.replace(/\.(?=\d{3}(\D|$))/g, '');
  return /^-?\d{1,15}$/.test(digits) ? { value: Number(digits) } : { fault: 'field.not_whole' };
}

/** As Indonesians write it: points may group, a comma begins the fraction. */
function number(text: string, scaled: (value: number) => number | null): Read {
  const plain = text.replace(/\.(?=\d{3}(\D|$))/g, '').replace(',', '.');
  const value = /^-?\d+(\.\d+)?$/.test(plain) ? scaled(Number(plain)) : null;
  return value === null ? { fault: 'field.not_number' } : { value };
}
