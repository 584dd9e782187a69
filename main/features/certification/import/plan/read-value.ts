import type { DraftValue } from '../../../../../shared/contract/drafts.contract.ts';
import { type ErrorCode, Refusal } from '../../../../../shared/contract/errors.ts';
import type { DayOrder } from '../../../../../shared/contract/import-rows.ts';
import { checkedValue } from '../../../../sync/outbox/values.rules.ts';
import { editableNamed, pushableNamed } from '../../../../sync/outbox/whitelist.ts';
import { readDay } from '../rules/day.rules.ts';
import type { ImportField } from '../rules/fields.rules.ts';
import { plainPlace } from './known.store.ts';

export type ReadValue =
  | { value: DraftValue }
  | { fault: ErrorCode; params?: Readonly<Record<string, string | number>> };

export interface Reading {
  order: DayOrder | null;
  provinces: ReadonlyMap<string, number>;
  /** Of today: nobody was founded later. */
  year: number;
}

const scales: Readonly<Record<string, string>> = {
  ...{ mikro: 'micro', micro: 'micro', 'usaha mikro': 'micro' },
  ...{ kecil: 'small', small: 'small', 'usaha kecil': 'small' },
  ...{ menengah: 'medium', medium: 'medium', 'usaha menengah': 'medium' },
};
const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]{2,}$/;
const WHOLE = /^(\d+|\d{1,3}([.,]\d{3})+)$/;
const FIRST_YEAR = 1700;

/** What a cell says of a field, by the rules of that field and then by those of the record it becomes. */
export function readValue(field: ImportField, text: string, reading: Reading): ReadValue {
  const read = readKind(field, text, reading);
  if ('fault' in read || field.entity === null) return read;
  const editable = editableNamed(pushableNamed(field.entity), field.field);
  try {
    return { value: checkedValue(editable, read.value) };
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.code, params: error.params };
    throw error;
  }
}

function readKind({ kind }: ImportField, text: string, reading: Reading): ReadValue {
  const digits = text.replace(/[\s.\-/]/g, '');
  switch (kind) {
    case 'text':
      return { value: text };
    case 'day': {
      const read = readDay(text, reading.order);
      return 'day' in read ? { value: read.day } : read;
    }
    case 'nib':
      return /^\d{13}$/.test(digits) ? { value: digits } : { fault: 'import.nib' };
    case 'npwp':
      return /^\d{15,16}$/.test(digits) ? { value: digits } : { fault: 'import.npwp' };
    case 'zip':
      return /^\d{5}$/.test(digits) ? { value: digits } : { fault: 'import.zip' };
    case 'email':
      return EMAIL.test(text) ? { value: text } : { fault: 'import.email' };
    case 'phone':
      return /^\+?\d{6,15}$/.test(text.replace(/[\s().-]/g, ''))
        ? { value: text }
        : { fault: 'import.phone' };
    case 'integer':
      return WHOLE.test(text)
        ? { value: Number(text.replace(/[.,]/g, '')) }
        : { fault: 'import.whole_number' };
    case 'year': {
      const year = /^\d{4}$/.test(text) ? Number(text) : 0;
      return year >= FIRST_YEAR && year <= reading.year
        ? { value: year }
        : { fault: 'import.year' };
    }
    case 'scale': {
      const scale = scales[text.toLowerCase()];
      return scale === undefined ? { fault: 'import.scale' } : { value: scale };
    }
    case 'province': {
      const id = reading.provinces.get(plainPlace(text));
      return id === undefined ? { fault: 'import.province' } : { value: id };
    }
  }
}
