import { badDatetime, outOfRange } from '../../errors.ts';
import type { Field } from '../../schema/field.ts';
import type { Cell } from '../../store/store.ts';

const stamp =
  /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}:\d{2})(:\d{2})?(\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** A domain's value as the column keeps it. */
export function operandOf(field: Field, value: unknown, operator: string): Cell {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (field.type === 'date') return momentOf(field, String(value)).slice(0, 10);
  if (field.type === 'datetime') {
    const text = String(value);
    if (text.length > 10) return momentOf(field, text);
    const lateEnd = operator === '>' || operator === '<=';
    return momentOf(field, `${text} ${lateEnd ? '23:59:59' : '00:00:00'}`);
  }
  if (typeof value === 'number') return isWhole(field) ? whole(value) : value;
  return String(value);
}

const isWhole = (field: Field) => field.type === 'integer' || field.type.startsWith('many2one');

function whole(value: number): number {
  if (Math.abs(value) > 2 ** 31 - 1) {
    throw outOfRange(`value "${value}" is out of range for type integer\n`);
  }
  return value;
}

/** Zone marks are read over, as PostgreSQL does for a timestamp without time zone. */
function momentOf(field: Field, text: string): string {
  const [, year, month, day, clock = '00:00', seconds = ':00', fraction = ''] =
    stamp.exec(text) ?? [];
  if (
    year === undefined ||
    Number(month) > 12 ||
    Number(day) > 31 ||
    day === '00' ||
    month === '00'
  ) {
    throw badDatetime(`invalid input syntax for type timestamp: "${text}"\n`);
  }
  const moment = `${year}-${month}-${day} ${clock}${seconds}`;
  if (field.stamp) return `${moment}.${fraction.slice(1).padEnd(6, '0')}`;
  return /[1-9]/.test(fraction) ? `${moment}${fraction}` : moment;
}
