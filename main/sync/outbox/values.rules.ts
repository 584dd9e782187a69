import type { DraftValue, DraftValues } from '../../../shared/contract/drafts.contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { isBusinessDay } from '../../../shared/kernel/business-day.ts';

export type ValueKind =
  | 'text'
  | 'long_text'
  | 'integer'
  | 'micro'
  | 'money'
  | 'boolean'
  | 'day'
  | 'reference';

interface CheckedField {
  column: string;
  kind: ValueKind;
  required?: true;
  max?: number;
}

const LINE_LENGTH = 200;
const TEXT_LENGTH = 4_000;
const LARGEST_INTEGER = 2_147_483_647;
/** Millionths and minor units beyond it do not survive a double on the wire. */
const LARGEST_AMOUNT = 10 ** 15;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A value in the one form in which values are stored and compared: Odoo keeps no empty number and no empty yes or no. */
export function normal(kind: ValueKind, value: DraftValue | undefined): DraftValue {
  if (value === undefined || value === null || value === '') {
    if (kind === 'boolean') return false;
    return kind === 'integer' || kind === 'micro' || kind === 'money' ? 0 : null;
  }
  return kind === 'boolean' && (value === 0 || value === 1) ? value === 1 : value;
}

/** The value that is kept, or the refusal that names its field. */
export function checkedValue(field: CheckedField, given: DraftValue): DraftValue {
  const { column, kind } = field;
  const isEmpty = given === null || given === '';
  if (isEmpty && field.required === true) throw new Refusal('draft.required', { field: column });
  const value = normal(kind, given);
  if (value === null) return null;
  if (!fits(kind, value)) throw new Refusal('draft.wrong_type', { field: column, kind });
  // Part of a masked value left in a field: saved, it would be the value.
  if (kind === 'text' && String(value).includes('•••')) {
    throw new Refusal('privacy.masked_value', { field: column });
  }
  const max = field.max ?? (kind === 'long_text' ? TEXT_LENGTH : LINE_LENGTH);
  if (isText(kind) && typeof value === 'string' && value.length > max) {
    throw new Refusal('draft.too_long', { field: column, max });
  }
  return value;
}

/** Columns of an edit that differ from what the person saw. */
export function changedColumns(
  fields: readonly CheckedField[],
  { base, mine }: { base: DraftValues; mine: DraftValues },
): string[] {
  return fields
    .filter(({ column, kind }) => normal(kind, base[column]) !== normal(kind, mine[column]))
    .map(({ column }) => column);
}

/** A record of ours that the central has not confirmed is referred to by its uuid. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

function isText(kind: ValueKind): boolean {
  return kind === 'text' || kind === 'long_text';
}

function fits(kind: ValueKind, value: DraftValue): boolean {
  switch (kind) {
    case 'text':
    case 'long_text':
      return typeof value === 'string' && value.isWellFormed() && !value.includes('\0');
    case 'integer':
      return Number.isInteger(value) && Math.abs(Number(value)) <= LARGEST_INTEGER;
    case 'micro':
    case 'money':
      return Number.isInteger(value) && Math.abs(Number(value)) < LARGEST_AMOUNT;
    case 'boolean':
      return typeof value === 'boolean';
    case 'day':
      return typeof value === 'string' && isBusinessDay(value);
    case 'reference':
      return isUuid(value) || (Number.isInteger(value) && isId(Number(value)));
  }
}

function isId(value: number): boolean {
  return value > 0 && value <= LARGEST_INTEGER;
}
