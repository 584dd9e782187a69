import { Json } from '../../json.ts';
import { isText, isUnset, listOf } from '../../narrow.ts';
import type { Field, Model } from '../../schema/field.ts';
import { tableOf } from '../../schema/registry.ts';
import type { Operation } from '../../schema/schema.ts';
import type { Cells } from '../../store/store.ts';
import { checkRight, maySee, ruleError, visibleField } from '../access.ts';
import type { Env } from '../env.ts';
import { valueSql } from '../search/scope.ts';
import { conditionFor } from '../search/search.ts';
import { writerFor } from './columns.ts';
import { labelsOf, linkedIds } from './links.ts';

interface Asked {
  readonly ids: readonly number[];
  readonly fields: unknown;
  /** false, null and '' leave many2one bare; anything else gives [id, label]. */
  readonly load: unknown;
}

/** The rows, in the order of the ids; a gone id is simply not there. */
export function read(env: Env, model: Model, { ids, fields, load }: Asked): Json {
  checkRight(env, model, 'read');
  const names = namesOf(env, model, fields);
  checkRules(env, model, { ids, operation: 'read' });
  return readRows(env, model, { ids, names, labels: !isUnset(load) && load !== '' });
}

interface Held {
  readonly ids: readonly number[];
  readonly operation: Operation;
}

/** Ids that exist but that the record rules hide fail the whole call. */
export function checkRules(env: Env, model: Model, { ids, operation }: Held): void {
  const open = { ...env, context: { ...env.context, active_test: false } };
  const { sql, params } = conditionFor(open, model, { domain: [], operation });
  if (sql === '(1)') return;
  const hidden = env.store.get(
    `select 1 from ${tableOf(model.name)} t
      where t.id in (select value from json_each(?)) and not coalesce(${sql}, 0)`,
    [JSON.stringify(ids), ...params],
  );
  if (hidden) throw ruleError(env, model, operation);
}

function namesOf(env: Env, model: Model, asked: unknown): string[] {
  const wanted = listOf(asked).filter(isText);
  if (wanted.length === 0) {
    return Object.keys(model.fields).filter((name) => isSeen(env, model, name));
  }
  for (const name of wanted) visibleField(env, model, name);
  return [...new Set(wanted.filter((name) => name !== 'id'))];
}

function isSeen(env: Env, model: Model, name: string): boolean {
  const field = model.fields[name];
  return name !== 'id' && field !== undefined && maySee(env, field);
}

interface Wanted {
  readonly ids: readonly number[];
  readonly names: readonly string[];
  readonly labels: boolean;
}

/** Each row goes from its cells to its text at once: this is where a sync spends its time. */
function readRows(env: Env, model: Model, { ids, names, labels }: Wanted): Json {
  const found = env.store.all(
    `select ${['t.id', ...names.map((name) => cellSql(env, model, name))].join(', ')}
      from ${tableOf(model.name)} t where t.id in (select value from json_each(?))`,
    [JSON.stringify(ids)],
  );
  const present = found.map(([id]) => Number(id));
  const writers = names.map((name, index) => {
    const write = writerOf(env, { model, name, ids: present, labels }, { found, index: index + 1 });
    const key = `,${JSON.stringify(name)}:`;
    return (row: Cells) => key + write(row);
  });
  const texts = new Map<number, string>();
  for (const row of found) {
    let text = `{"id":${row[0]}`;
    for (const write of writers) text += write(row);
    texts.set(Number(row[0]), `${text}}`);
  }
  const rows = ids.flatMap((id) => texts.get(id) ?? []);
  return new Json(`[${rows.join(',')}]`);
}

const isMany = (field: Field) => field.type === 'one2many' || field.type === 'many2many';

function cellSql(env: Env, model: Model, name: string): string {
  const field = model.fields[name];
  if (!field || isMany(field)) return 'null';
  return valueSql({ env, model, alias: 't' }, name, field);
}

interface Target {
  readonly model: Model;
  readonly name: string;
  readonly ids: readonly number[];
  readonly labels: boolean;
}

interface Found {
  readonly found: readonly Cells[];
  readonly index: number;
}

function writerOf(env: Env, target: Target, { found, index }: Found): (row: Cells) => string {
  const { model, name, ids, labels } = target;
  const field = visibleField(env, model, name);
  if (isMany(field)) {
    const linked = linkedIds(env, { model, name, field }, ids);
    return (row) => JSON.stringify(linked.get(Number(row[0])) ?? []);
  }
  if (field.type === 'many2one' && labels) {
    const others = [
      ...new Set(found.map((row) => row[index]).filter((id) => typeof id === 'number')),
    ];
    const names = labelsOf(env, field.relation ?? '', others);
    return (row) => labelled(row[index] ?? null, names);
  }
  const write = writerFor(field, env.context.bin_size === true);
  return (row) => write(row[index] ?? null);
}

function labelled(id: string | number | null, names: ReadonlyMap<number, string>): string {
  if (typeof id !== 'number') return 'false';
  return JSON.stringify([id, names.get(id) ?? '']);
}
