import { isList, isNumber, isUnset } from '../../narrow.ts';
import type { Field, Model } from '../../schema/field.ts';
import { linkOf } from '../../schema/links.ts';
import { atAlias } from '../../schema/paths.ts';
import { tableOf } from '../../schema/registry.ts';
import type { Operator } from './comparison.ts';
import { comparison } from './comparison.ts';
import type { Condition } from './condition.ts';
import { operandOf } from './operand.ts';
import type { Scope } from './scope.ts';
import { inner, valueSql } from './scope.ts';

export interface Place {
  readonly scope: Scope;
  readonly name: string;
  readonly field: Field;
}

/** A many2one or the id itself, where the operator is not a plain comparison. */
export function oneSql(place: Place, operator: Operator, value: unknown): Condition | null {
  const target = place.name === 'id' ? place.scope.model : targetOf(place);
  if (!target) return null;
  const column = valueSql(place.scope, place.name, place.field);
  if (operator === 'child_of' || operator === 'parent_of') {
    const ids = (isList(value) ? value : [value]).filter(isNumber);
    return { sql: `${column} in (${family(target, operator)})`, params: [JSON.stringify(ids)] };
  }
  const byName = operator.includes('like') || typeof value === 'string';
  if (!byName || place.name === 'id') return null;
  const scope = inner(place.scope, target);
  const display = { ...place.field, type: 'char' } as const;
  const text = `(${atAlias(target.display, scope.alias)})`;
  const { sql, params } = comparison(display, { sql: text, operator, value });
  const table = tableOf(target.name);
  return {
    sql: `${column} in (select ${scope.alias}.id from ${table} ${scope.alias} where ${sql})`,
    params,
  };
}

/** A one2many or many2many against ids, or against nothing. */
export function manySql(place: Place, operator: Operator, value: unknown): Condition {
  const negative = operator === '!=' || operator === '<>' || operator === 'not in';
  if (isUnset(value)) {
    const linked = linkedTo(place, null);
    return { sql: negative ? linked : `not ${linked}`, params: [] };
  }
  const ids = (isList(value) ? value : [value])
    .filter(isNumber)
    .map((id) => operandOf({ ...place.field, type: 'integer' }, id, '='));
  const linked = linkedTo(place, 'select value from json_each(?)');
  return { sql: negative ? `not ${linked}` : linked, params: [JSON.stringify(ids)] };
}

/** The row is linked to one of the rows (or, without rows, to any at all). */
export function linkedTo({ scope, name, field }: Place, rows: string | null): string {
  const { alias, model } = scope;
  const within = (column: string) => (rows ? `where ${column} in (${rows})` : '');
  if (field.type === 'one2many') {
    if (!field.inverse || !targetOf({ scope, name, field })) return '0';
    const filter = rows ? `c.id in (${rows})` : '1';
    const kept = field.where ? ` and ${field.where}` : '';
    return `${alias}.id in (select c.${field.inverse} from ${tableOf(field.relation ?? '')} c
      where c.${field.inverse} is not null and ${filter}${kept})`;
  }
  const link = linkOf(model, name, field);
  if (link) {
    return `${alias}.id in (select k.${link.own} from ${link.table} k ${within(`k.${link.other}`)})`;
  }
  if (field.type === 'many2many') return '0';
  return `${valueSql(scope, name, field)} in (${rows ?? 'select null'})`;
}

export const targetOf = ({ scope, field }: Place): Model | undefined =>
  scope.env.registry.get(field.relation ?? '');

function family(model: Model, operator: 'child_of' | 'parent_of'): string {
  const start = 'select value as id from json_each(?)';
  if (!model.fields.parent_id) return start;
  const step =
    operator === 'child_of'
      ? `select r.id from ${tableOf(model.name)} r join kin on r.parent_id = kin.id`
      : `select r.parent_id from ${tableOf(model.name)} r join kin on r.id = kin.id
         where r.parent_id is not null`;
  return `with recursive kin(id) as (${start} union ${step}) select id from kin`;
}
