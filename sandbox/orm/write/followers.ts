import { pathSql } from '../../schema/paths.ts';
import { quoted, tableOf } from '../../schema/registry.ts';
import type { Copy, Follower } from '../../schema/schema.ts';
import type { Env } from '../env.ts';

interface Change {
  readonly model: string;
  readonly ids: readonly number[];
  readonly names: Iterable<string>;
}

/** Brings the stored copies of the changed fields up to date, and with each the stamp of its row. */
export function updateCopies(env: Env, { model, ids, names }: Change): void {
  const reached = new Map<string, Follower>();
  for (const name of names) {
    for (const follower of env.schema.followers.get(`${model}.${name}`) ?? []) {
      reached.set(`${follower.model.name}.${follower.name}.${follower.depth}`, follower);
    }
  }
  for (const follower of reached.values()) updateCopy(env, follower, ids);
}

function updateCopy(env: Env, follower: Follower, ids: readonly number[]): void {
  const { model, name } = follower;
  const table = tableOf(model.name);
  const value = copiedSql(env, follower);
  const stale = env.store.ids(
    `select t.id from ${table} t
      where ${reachedBy(env, follower)} and t.${quoted(name)} is not ${value}`,
    [JSON.stringify(ids)],
  );
  if (stale.length === 0) return;
  env.store.run(
    `update ${table} as t set ${quoted(name)} = ${value}, write_uid = ?, write_date = ?
      where t.id in (select value from json_each(?))`,
    [env.uid, env.now, JSON.stringify(stale)],
  );
  updateCopies(env, { model: model.name, ids: stale, names: [name] });
}

const copiedSql = ({ registry }: Env, { model, path }: Copy) =>
  pathSql({ registry, model, alias: 't' }, path);

/** The rows from which that many steps along the path lead to one of the ids. */
function reachedBy(env: Env, { model, path, depth }: Follower): string {
  if (depth === 0) return 't.id in (select value from json_each(?))';
  const end = pathSql({ registry: env.registry, model, alias: 't' }, path.slice(0, 1));
  let rows = 'select value from json_each(?)';
  const along = [];
  let target = env.registry.get(model.fields[path[0] ?? '']?.relation ?? '');
  for (const step of path.slice(1, depth)) {
    if (!target) return '0';
    along.push({ model: target, step });
    target = env.registry.get(target.fields[step]?.relation ?? '');
  }
  for (const place of along.toReversed()) {
    const start = { registry: env.registry, model: place.model, alias: 'r' };
    rows = `select r.id from ${tableOf(place.model.name)} r
      where ${pathSql(start, [place.step])} in (${rows})`;
  }
  return `${end} in (${rows})`;
}

/** The copies a row holds, filled in; without ids, those of the whole table. */
export function fillCopies(env: Pick<Env, 'store' | 'registry' | 'schema'>, fill: Fill): void {
  const copies = (env.schema.copies.get(fill.model) ?? []).filter(
    ({ name }) => !fill.only || fill.only.includes(name),
  );
  const [first] = copies;
  if (!first) return;
  const { registry } = env;
  const sets = copies.map(
    ({ model, name, path }) =>
      `${quoted(name)} = ${pathSql({ registry, model, alias: 't' }, path)}`,
  );
  const { ids, stamp } = fill;
  if (stamp) sets.push(`write_date = '${stamp}'`);
  env.store.run(
    `update ${tableOf(fill.model)} as t set ${sets.join(', ')}
      ${ids ? 'where t.id in (select value from json_each(?))' : ''}`,
    ids ? [JSON.stringify(ids)] : [],
  );
}

interface Fill {
  readonly model: string;
  readonly ids?: readonly number[];
  readonly only?: readonly string[];
  /** Where the filling counts as a write. */
  readonly stamp?: string;
}
