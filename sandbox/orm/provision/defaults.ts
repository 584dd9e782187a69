import { validationError } from '../../errors.ts';
import { checkRight } from '../access.ts';
import type { Env } from '../env.ts';
import { modelOf } from '../env.ts';
import { newRow, updateRows } from '../write/rows.ts';

/** ir.default.set: what a new record of everybody gets where nothing is said. */
export function setDefault(env: Env, [model, field, value]: readonly unknown[]): true {
  checkRight(env, modelOf(env, 'ir.default'), 'write');
  const fieldId = fieldIdOf(env, String(model), String(field));
  if (fieldId === null) throw validationError(`Invalid field ${model}.${field}`);
  const [id] = standing(env, fieldId) ?? [];
  const json = JSON.stringify(value);
  if (typeof id === 'number') {
    updateRows(env, 'ir.default', { ids: [id], cells: new Map([['json_value', json]]) });
  } else newRow(env, 'ir.default', { field_id: fieldId, json_value: json });
  return true;
}

export function getDefault(env: Env, [model, field]: readonly unknown[]): unknown {
  const fieldId = fieldIdOf(env, String(model), String(field));
  const [, json] = (fieldId === null ? null : standing(env, fieldId)) ?? [];
  return typeof json === 'string' ? JSON.parse(json) : null;
}

const standing = (env: Env, fieldId: number) =>
  env.store.get('select id, json_value from ir_default where field_id = ? and user_id is null', [
    fieldId,
  ]);

function fieldIdOf(env: Env, model: string, name: string): number | null {
  const sql = 'select id from ir_model_fields where model = ? and name = ?';
  const id = env.store.get(sql, [model, name])?.[0];
  return typeof id === 'number' ? id : null;
}
