import { invalidField, valueError } from '../../errors.ts';
import type { Dict } from '../../narrow.ts';
import type { Field, Model } from '../../schema/field.ts';
import type { Cell } from '../../store/store.ts';
import { visibleField } from '../access.ts';
import type { Env } from '../env.ts';
import { labelsOf } from '../read/links.ts';
import { valueSql } from '../search/scope.ts';
import type { Granularity } from './period.ts';
import { isGranularity, offsetMinutes, periodOf, periodSql } from './period.ts';

/** One part of what rows are grouped by: `state`, or `date_order:month`. */
export interface GroupKey {
  readonly key: string;
  readonly name: string;
  readonly sql: string;
  /** Turns the cells of this part, of all groups together, into what the answer shows of each. */
  readonly shown: (cells: readonly Cell[]) => (cell: Cell) => Shown;
}

interface Shown {
  readonly value: unknown;
  readonly domain: readonly unknown[];
  readonly range?: Dict | false;
}

export function groupKeyOf(env: Env, model: Model, text: string): GroupKey {
  const [name = '', granularity] = text.split(':');
  const [, property] = name.split('.');
  if (property !== undefined) {
    throw valueError(`Property name '${property}' has to be used on a property field.`);
  }
  if (!model.fields[name]) throw invalidField(model.name, name);
  const field = visibleField(env, model, name);
  if ((field.sql !== undefined && !model.view) || field.type.endsWith('2many')) {
    throw valueError(`Cannot convert field ${model.name}.${name} to SQL`);
  }
  const place = {
    env,
    key: text,
    name,
    field,
    column: valueSql({ env, model, alias: 't' }, name, field),
  };
  if (field.type !== 'date' && field.type !== 'datetime') return plainKey(place);
  if (granularity !== undefined && !isGranularity(granularity)) {
    throw valueError(`'${granularity}' is not a valid granularity`);
  }
  return periodKey(place, granularity ?? 'month');
}

interface Place {
  readonly env: Env;
  readonly key: string;
  readonly name: string;
  readonly field: Field;
  readonly column: string;
}

function plainKey({ env, key, name, field, column }: Place): GroupKey {
  const sql = field.type === 'boolean' ? `coalesce(${column}, 0)` : column;
  return {
    key,
    name,
    sql,
    shown: (cells) => {
      const ids = cells.filter((cell) => typeof cell === 'number');
      const labels = field.type === 'many2one' ? labelsOf(env, field.relation ?? '', ids) : null;
      return (cell) => {
        const bare = field.type === 'boolean' ? cell === 1 : (cell ?? false);
        const value = labels && typeof cell === 'number' ? [cell, labels.get(cell) ?? ''] : bare;
        return { value, domain: [[name, '=', bare]] };
      };
    },
  };
}

function periodKey({ env, key, name, field, column }: Place, granularity: Granularity): GroupKey {
  const zone = field.type === 'date' ? null : (env.context.tz ?? env.tz);
  const offset = offsetMinutes(zone);
  const reading = { granularity, offset, lang: env.lang, type: field.type };
  return {
    key,
    name,
    sql: periodSql(column, granularity, offset),
    shown: () => (cell) => {
      if (typeof cell !== 'string')
        return { value: false, domain: [[name, '=', false]], range: false };
      const { label, from, to } = periodOf(cell, reading);
      const domain = ['&', [name, '>=', from], [name, '<', to]];
      return { value: label, domain, range: { from, to } };
    },
  };
}
