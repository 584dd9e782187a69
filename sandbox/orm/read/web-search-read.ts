import { Json } from '../../json.ts';
import type { Dict } from '../../narrow.ts';
import { dictOf, isDict } from '../../narrow.ts';
import type { Field, Model } from '../../schema/field.ts';
import { tableOf } from '../../schema/registry.ts';
import { checkRight, visibleField } from '../access.ts';
import type { Env } from '../env.ts';
import { valueSql } from '../search/scope.ts';
import type { Page } from '../search/search.ts';
import { count, search } from '../search/search.ts';
import { writerFor } from './columns.ts';
import { linkedIds } from './links.ts';

interface Query extends Page {
  readonly domain: readonly unknown[];
  readonly specification: unknown;
}

export function webSearchRead(env: Env, model: Model, query: Query): Dict {
  const ids = search(env, model, query);
  const texts = nested(env, model, { ids, specification: dictOf(query.specification) });
  return {
    length: count(env, model, { domain: query.domain }),
    records: ids.flatMap((id) => texts.get(id) ?? []).map((text) => new Json(text)),
  };
}

interface Asked {
  readonly ids: readonly number[];
  readonly specification: Dict;
}

/** Each record as text; a relation with fields of its own in the specification is read in turn. */
function nested(env: Env, model: Model, { ids, specification }: Asked): Map<number, string> {
  checkRight(env, model, 'read');
  const parts = Object.entries(specification)
    .filter(([name]) => name !== 'id')
    .map(([name, sub]) => {
      const field = visibleField(env, model, name);
      const inner = isDict(sub) && isDict(sub.fields) ? sub.fields : null;
      return { name, write: cellWriter(env, { model, name, field, ids }, inner) };
    });
  const texts = ids.map((id): [number, string] => {
    const cells = parts.map(({ name, write }) => `${JSON.stringify(name)}:${write(id)}`);
    return [id, `{${[`"id":${id}`, ...cells].join(',')}}`];
  });
  return new Map(texts);
}

interface Place {
  readonly model: Model;
  readonly name: string;
  readonly field: Field;
  readonly ids: readonly number[];
}

function cellWriter(env: Env, place: Place, inner: Dict | null): (id: number) => string {
  const { model, name, field, ids } = place;
  const target = env.registry.get(field.relation ?? '');
  if (field.type === 'one2many' || field.type === 'many2many') {
    const linked = linkedIds(env, place, ids);
    const others = [...new Set([...linked.values()].flat())];
    const texts =
      inner && target ? nested(env, target, { ids: others, specification: inner }) : null;
    return (id) =>
      `[${(linked.get(id) ?? []).map((other) => texts?.get(other) ?? other).join(',')}]`;
  }
  const rows = env.store.all(
    `select t.id, ${valueSql({ env, model, alias: 't' }, name, field)} from ${tableOf(model.name)} t
      where t.id in (select value from json_each(?))`,
    [JSON.stringify(ids)],
  );
  const cells = new Map(rows.map(([id, cell]) => [Number(id), cell ?? null]));
  const write = writerFor(field, env.context.bin_size === true);
  if (field.type !== 'many2one' || !inner || !target) return (id) => write(cells.get(id) ?? null);
  const others = [...new Set([...cells.values()].filter((id) => typeof id === 'number'))];
  const texts = nested(env, target, { ids: others, specification: inner });
  return (id) => texts.get(Number(cells.get(id))) ?? 'false';
}
