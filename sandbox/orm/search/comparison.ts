import { isList, isUnset } from '../../narrow.ts';
import type { Field } from '../../schema/field.ts';
import type { Cell } from '../../store/store.ts';
import type { Condition } from './condition.ts';
import { operandOf } from './operand.ts';

const operators = [
  '=',
  '!=',
  '<>',
  '=?',
  '<',
  '<=',
  '>',
  '>=',
  'in',
  'not in',
  'like',
  'not like',
  'ilike',
  'not ilike',
  '=like',
  '=ilike',
  'child_of',
  'parent_of',
] as const;
export type Operator = (typeof operators)[number];

const known: ReadonlySet<unknown> = new Set(operators);
export const isOperator = (name: unknown): name is Operator => known.has(name);

export interface Comparison {
  readonly sql: string;
  readonly operator: Operator;
  readonly value: unknown;
}

/** One value against one column: Odoo's operators, with false and NULL meaning the same. */
export function comparison(field: Field, { sql, operator, value }: Comparison): Condition {
  switch (operator) {
    case '=':
      return equal(field, sql, value);
    case '!=':
    case '<>':
      return different(field, sql, value);
    case '=?':
      return isUnset(value) ? { sql: '1', params: [] } : equal(field, sql, value);
    case 'in':
    case 'child_of':
    case 'parent_of':
      return among(field, sql, value);
    case 'not in':
      return negated(among(field, sql, value));
    case '<':
    case '<=':
    case '>':
    case '>=':
      return { sql: `${sql} ${operator} ?`, params: [operandOf(field, value, operator)] };
    default:
      return similar(sql, operator, value);
  }
}

const negated = (condition: Condition): Condition => ({
  sql: `not coalesce(${condition.sql}, 0)`,
  params: condition.params,
});

function equal(field: Field, sql: string, value: unknown): Condition {
  if (field.type === 'boolean') return { sql: `coalesce(${sql}, 0) = ?`, params: [value ? 1 : 0] };
  if (isUnset(value)) return { sql: `${sql} is null`, params: [] };
  if (isList(value)) return among(field, sql, value);
  return { sql: `${sql} = ?`, params: [operandOf(field, value, '=')] };
}

function different(field: Field, sql: string, value: unknown): Condition {
  if (field.type === 'boolean' || isList(value)) return negated(equal(field, sql, value));
  if (isUnset(value)) return { sql: `${sql} is not null`, params: [] };
  return { sql: `(${sql} <> ? or ${sql} is null)`, params: [operandOf(field, value, '=')] };
}

function among(field: Field, sql: string, value: unknown): Condition {
  const values = isList(value) ? value : [value];
  if (field.type === 'boolean') {
    const wanted = JSON.stringify(values.map((item) => (item ? 1 : 0)));
    return { sql: `coalesce(${sql}, 0) in (select value from json_each(?))`, params: [wanted] };
  }
  const set: Cell[] = values
    .filter((item) => !isUnset(item))
    .map((item) => operandOf(field, item, '='));
  const listed = `${sql} in (select value from json_each(?))`;
  const orNull = set.length < values.length;
  return { sql: orNull ? `(${listed} or ${sql} is null)` : listed, params: [JSON.stringify(set)] };
}

/** The patterns: bare like and ilike look anywhere in the text. */
function similar(sql: string, operator: Operator, value: unknown): Condition {
  const text = isUnset(value) ? '' : String(value);
  const pattern = operator.startsWith('=') ? text : `%${text}%`;
  const folded = operator.includes('ilike');
  const left = folded ? `lower(${sql})` : sql;
  const right = folded ? 'lower(?)' : '?';
  const condition = { sql: `${left} like ${right} escape '\\'`, params: [pattern] };
  return operator.startsWith('not') ? negated(condition) : condition;
}
