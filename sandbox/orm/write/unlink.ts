import { behaviourOf } from '../../business/registry.ts';
import { validationError } from '../../errors.ts';
import type { Field, Model } from '../../schema/field.ts';
import { linkOf } from '../../schema/links.ts';
import { isColumn, tableOf } from '../../schema/registry.ts';
import { checkRight } from '../access.ts';
import type { Env } from '../env.ts';
import { checkRules } from '../read/read.ts';
import { existing, pointingTo } from './rows.ts';

export function unlink(env: Env, model: Model, ids: readonly number[]): true {
  checkRight(env, model, 'unlink');
  checkRules(env, model, { ids, operation: 'unlink' });
  unlinkRows(env, model, ids);
  return true;
}

/** No trace is kept: what is gone is simply no longer found. */
export function unlinkRows(env: Env, model: Model, ids: readonly number[]): void {
  const there = existing(env, model.name, ids);
  if (there.length === 0) return;
  const after = behaviourOf(model.name).deleting?.(env, there);
  deleteRows(env, model, there);
  after?.();
}

const stamps = new Set(['create_uid', 'write_uid']);

/** The database's part: cascades, then pointers emptied, then the rows and their links. */
function deleteRows(env: Env, model: Model, ids: readonly number[]): void {
  for (const other of env.registry.values()) {
    if (other.view) continue;
    for (const [name, field] of Object.entries(other.fields)) {
      const points = field.type === 'many2one' && field.relation === model.name && isColumn(field);
      if (points && !stamps.has(name)) release(env, { model: other, name, field }, ids);
    }
  }
  const gone = JSON.stringify(ids);
  for (const [name, field] of Object.entries(model.fields)) {
    const link = linkOf(model, name, field);
    if (!link) continue;
    env.store.run(
      `delete from ${link.table} where ${link.own} in (select value from json_each(?))`,
      [gone],
    );
  }
  env.store.run(
    `delete from ir_model_data
      where model = ? and res_id in (select value from json_each(?))`,
    [model.name, gone],
  );
  env.store.run(`delete from ${tableOf(model.name)} where id in (select value from json_each(?))`, [
    gone,
  ]);
}

interface Pointer {
  readonly model: Model;
  readonly name: string;
  readonly field: Field;
}

function release(env: Env, { model, name, field }: Pointer, ids: readonly number[]): void {
  const rows = pointingTo(env, { model: model.name, column: name }, ids);
  if (rows.length === 0) return;
  if (field.cascade) {
    deleteRows(env, model, rows);
    return;
  }
  if (field.required) {
    throw validationError(
      'The operation cannot be completed: another model requires the record being deleted. If ' +
        `possible, archive it instead.\n\nModel: ${model.label} (${model.name})\n` +
        `Constraint: ${tableOf(model.name)}_${name}_fkey\n`,
    );
  }
  env.store.run(
    `update ${tableOf(model.name)} set ${name} = null
      where id in (select value from json_each(?))`,
    [JSON.stringify(rows)],
  );
}
