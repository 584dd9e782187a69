import { invalidField, outOfRange, valueError } from '../../errors.ts';
import type { Dict } from '../../narrow.ts';
import { isUnset } from '../../narrow.ts';
import type { Field, Model } from '../../schema/field.ts';
import { isColumn } from '../../schema/registry.ts';
import type { Cell } from '../../store/store.ts';

/** What the server alone sets: accepted and ignored, as Odoo does. */
const ignored = new Set(['id', 'create_date', 'write_date', 'create_uid', 'write_uid']);

export interface Values {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly commands: ReadonlyMap<string, unknown>;
}

export function valuesOf(model: Model, vals: Dict): Values {
  const cells = new Map<string, Cell>();
  const commands = new Map<string, unknown>();
  for (const [name, value] of Object.entries(vals)) {
    if (ignored.has(name)) continue;
    const field = model.fields[name];
    if (!field) throw invalidField(model.name, name);
    if (isColumn(field)) cells.set(name, cellOf(model, { name, field, value }));
    else if (field.sql === undefined) commands.set(name, value);
  }
  return { cells, commands };
}

interface Given {
  readonly name: string;
  readonly field: Field;
  readonly value: unknown;
}

function cellOf(model: Model, { name, field, value }: Given): Cell {
  if (field.type === 'boolean') return value ? 1 : 0;
  if (isUnset(value)) return null;
  switch (field.type) {
    case 'integer':
    case 'many2one':
    case 'many2one_reference':
      return whole(value);
    case 'float':
    case 'monetary':
      return real(value);
    case 'date':
      return day(String(value));
    case 'datetime':
      return moment(String(value));
    case 'selection':
      return option(model, { name, field, value });
    default:
      return cut(typeof value === 'string' ? value : JSON.stringify(value), field.size);
  }
}

const cut = (text: string, size: number | undefined) => (size ? text.slice(0, size) : text);

function real(value: unknown): number {
  const number = Number(value);
  if (Number.isFinite(number)) return number;
  throw valueError(`could not convert string to float: '${String(value)}'`);
}

function whole(value: unknown): number {
  const number = Math.trunc(real(value));
  if (Math.abs(number) > 2 ** 31 - 1) throw outOfRange('integer out of range\n');
  return number;
}

const dayForm = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const timeForm = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

function day(text: string): string {
  const cut = text.slice(0, 10);
  if (dayForm.test(cut)) return cut;
  throw valueError(`time data '${text}' does not match format '%Y-%m-%d'`);
}

function moment(text: string): string {
  if (dayForm.test(text)) return `${text} 00:00:00`;
  if (text.length === 19 && dayForm.test(text.slice(0, 10)) && text[10] === ' ') {
    if (timeForm.test(text.slice(11))) return text;
  }
  throw valueError(`time data '${text}' does not match format '%Y-%m-%d %H:%M:%S'`);
}

function option(model: Model, { name, field, value }: Given): string {
  const text = String(value);
  if (field.options?.some(([known]) => known === text)) return text;
  throw valueError(`Wrong value for ${model.name}.${name}: '${text}'`);
}
