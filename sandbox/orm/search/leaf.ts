import { valueError } from '../../errors.ts';
import type { Field } from '../../schema/field.ts';
import { tableOf } from '../../schema/registry.ts';
import { visibleField } from '../access.ts';
import { comparison, isOperator } from './comparison.ts';
import type { Condition } from './condition.ts';
import type { Place } from './relation.ts';
import { linkedTo, manySql, oneSql, targetOf } from './relation.ts';
import type { Scope } from './scope.ts';
import { inner, valueSql } from './scope.ts';

type Leaf = readonly [path: unknown, operator: unknown, value: unknown];

export function leafSql(scope: Scope, leaf: Leaf): Condition {
  const [path, operator, value] = leaf;
  if (typeof path === 'number' && operator === '=') {
    return { sql: path === value ? '1' : '0', params: [] };
  }
  if (typeof path !== 'string' || !isOperator(operator)) {
    throw valueError(`Invalid leaf ${pythonLeaf(leaf)}`);
  }
  const [name = '', ...rest] = path.split('.');
  if (!scope.model.fields[name]) {
    throw valueError(`Invalid field ${scope.model.name}.${name} in leaf ${pythonLeaf(leaf)}`);
  }
  const field = visibleField(scope.env, scope.model, name);
  if (field.unsearchable) return { sql: '1', params: [] };
  if (rest.length > 0) {
    return dottedSql({ scope, name, field }, [rest.join('.'), operator, value]);
  }
  if (isMany(field)) return manySql({ scope, name, field }, operator, value);
  if (field.type === 'many2one' || name === 'id') {
    const condition = oneSql({ scope, name, field }, operator, value);
    if (condition) return condition;
  }
  return comparison(field, { sql: valueSql(scope, name, field), operator, value });
}

const isMany = (field: Field) => field.type === 'one2many' || field.type === 'many2many';

const pythonLeaf = (leaf: Leaf) => `(${leaf.map(python).join(', ')})`;

function python(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(python).join(', ')}]`;
  return JSON.stringify(value);
}

/** partner_id.country_id.code: the rest of the path is asked of the other model. */
function dottedSql(place: Place, rest: Leaf): Condition {
  const target = targetOf(place);
  if (!target) return { sql: '0', params: [] };
  const scope = inner(place.scope, target);
  const { sql, params } = leafSql(scope, rest);
  const rows = `select ${scope.alias}.id from ${tableOf(target.name)} ${scope.alias} where ${sql}`;
  return { sql: linkedTo(place, rows), params };
}
