import { invalidField, userError, valueError } from '../../errors.ts';
import { float } from '../../json.ts';
import type { Field, Model } from '../../schema/field.ts';
import type { Cell } from '../../store/store.ts';
import { visibleField } from '../access.ts';
import type { Env } from '../env.ts';
import { valueSql } from '../search/scope.ts';

/** A column of the answer: `amount_total:sum`, or `total:sum(amount_total)`. */
export interface Aggregate {
  readonly key: string;
  readonly sql: string;
  readonly read: (cell: Cell) => unknown;
}

const functions: Readonly<Record<string, (value: string) => string>> = {
  sum: (value) => `sum(${value})`,
  avg: (value) => `avg(${value})`,
  max: (value) => `max(${value})`,
  min: (value) => `min(${value})`,
  count: (value) => `count(${value})`,
  count_distinct: (value) => `count(distinct ${value})`,
  bool_and: (value) => `min(${value})`,
  bool_or: (value) => `max(${value})`,
  array_agg: (value) => `json_group_array(${value})`,
};

const form = /^(\w+)(?::(\w+)(?:\((\w+)\))?)?$/;

export function aggregateOf(env: Env, model: Model, text: string): Aggregate | null {
  const [, key, named, inside] = form.exec(text) ?? [];
  if (key === undefined) {
    throw userError(`Invalid field specification ${text}. It should be "field:agg"`);
  }
  const name = inside ?? key;
  if (!model.fields[name]) throw invalidField(model.name, name);
  const field = visibleField(env, model, name);
  const kind = named ?? (isNumeric(field) ? 'sum' : null);
  if (kind === null) return null;
  const wrap = functions[kind];
  if (!wrap) throw userError(`Invalid aggregation function '${kind}'.`);
  if (field.sql !== undefined && field.store !== false && !model.view) {
    throw valueError(`Cannot convert field ${model.name}.${name} to SQL`);
  }
  return {
    key,
    sql: wrap(valueSql({ env, model, alias: 't' }, name, field)),
    read: readerOf(field, kind),
  };
}

const isNumeric = (field: Field) => ['integer', 'float', 'monetary'].includes(field.type);

/** The fields read_group sums when asked for none. */
export const summedFields = (model: Model): string[] =>
  Object.entries(model.fields).flatMap(([name, field]) =>
    isNumeric(field) && field.sql === undefined && name !== 'id' ? [name] : [],
  );

function readerOf(field: Field, kind: string): (cell: Cell) => unknown {
  if (kind.startsWith('count')) return (cell) => cell ?? 0;
  if (kind.startsWith('bool')) return (cell) => Boolean(cell);
  if (kind === 'array_agg') return (cell) => JSON.parse(String(cell ?? '[]'));
  const real = kind === 'avg' || field.type === 'float' || field.type === 'monetary';
  return (cell) => {
    if (cell === null) return false;
    if (typeof cell === 'number') return real ? float(cell) : cell;
    return field.type === 'datetime' ? cell.slice(0, 19) : cell;
  };
}
