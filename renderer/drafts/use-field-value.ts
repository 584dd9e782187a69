import type { DraftField, DraftValue } from '../../shared/contract/drafts.contract.ts';
import { isBusinessDay } from '../../shared/kernel/business-day.ts';
import { MICRO } from '../../shared/kernel/micro.ts';
import { type Format, useFormat } from '../ui/text/use-format.ts';
import { type Say, useText } from '../ui/text/use-text.ts';
import { choicesOf } from './field-choices.ts';
import { type EditableField, useEditable } from './use-editable.ts';

type Told = Pick<DraftField, 'column' | 'names'>;

/** A value of a record of this entity as it is read: money, days, names of references. */
export function useFieldValue(entity: string) {
  const say = useText();
  const format = useFormat();
  const { fields } = useEditable(entity);
  return ({ column, names }: Told, value: DraftValue): string => {
    if (value === null || value === '') return say('field.empty');
    const kind = fields.find((field) => field.column === column)?.kind ?? kindByName(column);
    if (kind === 'boolean') return say(value === true || value === 1 ? 'field.yes' : 'field.no');
    if (kind === 'reference') return names?.[String(value)] ?? say('field.gone');
    const choice = choicesOf(entity, column)?.find(([code]) => code === value);
    if (choice !== undefined) return say(choice[1]);
    return plainText(value, { kind, format, say });
  };
}

interface How {
  kind: EditableField['kind'];
  format: Format;
  say: Say;
}

function plainText(value: string | number | boolean, { kind, format, say }: How): string {
  if (typeof value === 'boolean') return say(value ? 'field.yes' : 'field.no');
  if (typeof value === 'string') {
    return kind === 'day' && isBusinessDay(value) ? format.day(value) : value;
  }
  if (kind === 'money') return format.money(value);
  if (kind === 'micro') return decimalText(value, format);
  return kind === 'text' ? String(value) : format.count(value);
}

function decimalText(micro: number, format: Format): string {
  const value = micro / MICRO;
  return Number.isInteger(value) ? format.count(value) : format.number(value, 2);
}

/** Of columns that this role may not edit: their names say what they hold. */
function kindByName(column: string): EditableField['kind'] {
  if (column.endsWith('_minor')) return 'money';
  if (column.endsWith('_micro')) return 'micro';
  if (column.endsWith('_on')) return 'day';
  return column.endsWith('_id') ? 'reference' : 'text';
}
