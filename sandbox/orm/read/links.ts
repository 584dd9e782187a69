import type { Field, Model } from '../../schema/field.ts';
import { linkOf } from '../../schema/links.ts';
import { atAlias } from '../../schema/paths.ts';
import { tableOf } from '../../schema/registry.ts';
import type { Central, Env } from '../env.ts';

/** The ids on the other side of a one2many or many2many, for each of these rows. */
export function linkedIds(env: Env, place: Place, ids: readonly number[]): Map<number, number[]> {
  const sql = pairsSql(env, place);
  const found = new Map<number, number[]>();
  if (!sql) return found;
  for (const [own, other] of env.store.all(sql, [JSON.stringify(ids)])) {
    const list = found.get(Number(own));
    if (list) list.push(Number(other));
    else found.set(Number(own), [Number(other)]);
  }
  return found;
}

export interface Place {
  readonly model: Model;
  readonly name: string;
  readonly field: Field;
}

function pairsSql(env: Env, { model, name, field }: Place): string | null {
  if (field.sql !== undefined) return field.sql;
  const target = env.registry.get(field.relation ?? '');
  if (field.type === 'one2many') {
    if (!field.inverse || !target) return null;
    const kept = [field.where, target.fields.active && 'c.active = 1'].filter(Boolean);
    const filter = kept.map((part) => ` and ${part}`).join('');
    return `select c.${field.inverse}, c.id from ${tableOf(target.name)} c
      where c.${field.inverse} in (select value from json_each(?))${filter} order by c.id`;
  }
  const link = linkOf(model, name, field);
  return (
    link &&
    `select ${link.own}, ${link.other} from ${link.table}
    where ${link.own} in (select value from json_each(?)) order by ${link.other}`
  );
}

/** display_name of each of these records, seen or not: a label needs no right. */
export function labelsOf(env: Central, model: string, ids: readonly number[]): Map<number, string> {
  const target = env.registry.get(model);
  if (!target) return new Map(ids.map((id) => [id, `${model},${id}`]));
  const rows = env.store.all(
    `select m.id, ${atAlias(target.display, 'm')} from ${tableOf(model)} m
      where m.id in (select value from json_each(?))`,
    [JSON.stringify(ids)],
  );
  return new Map(
    rows.map(([id, label]) => [Number(id), label === null ? `${model},${id}` : String(label)]),
  );
}
