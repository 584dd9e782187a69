import { userError, validationError } from '../errors.ts';
import { isId, isText } from '../narrow.ts';
import type { Env } from '../orm/env.ts';
import { fieldTypes } from '../schema/manual.ts';
import { modelsAlong } from '../schema/paths.ts';
import type { Behaviour } from './behaviour.ts';

/** In the user's language: Odoo says these in that of the session. */
const say = (env: Env, indonesian: string, english: string) =>
  validationError(env.lang === 'id_ID' ? indonesian : english);

/** Names without a row of their own yet: x_name comes by itself only where no field is given. */
const named = { name: 'x_name', field_description: 'Name', ttype: 'char' } as const;

/** ir.model: a row made over the API is a table. */
export const madeModel: Behaviour = {
  defaults: (env, vals) => {
    const name = String(vals.model ?? '');
    if (!name.startsWith('x_')) {
      throw say(
        env,
        "Nama model harus dimulai dengan 'x_'.",
        "The model name must start with 'x_'.",
      );
    }
    if (!/^x_[a-z0-9_]*$/.test(name)) {
      throw validationError(
        'The model name can only contain lowercase characters, digits, underscores and dots.',
      );
    }
    if (env.store.get('select 1 from ir_model where model = ?', [name])) {
      throw say(
        env,
        'Operasi tidak dapat diselesaikan: Setiap model harus memiliki nama unik.',
        'The operation cannot be completed: Each model must have a unique name.',
      );
    }
    return { field_id: [[0, 0, named]], ...vals, state: 'manual' };
  },
  deleting: (env, ids) => {
    const list = JSON.stringify(ids);
    const base = env.store.get(
      `select model from ir_model
        where state = 'base' and id in (select value from json_each(?))`,
      [list],
    );
    if (base) throw userError(`Model “${base[0]}” contains module data and cannot be removed.`);
    const ofThese = '(select model from ir_model where id in (select value from json_each(?)))';
    env.store.run(`delete from ir_model_fields where relation in ${ofThese}`, [list]);
    env.store.run(`delete from ir_model_data where model in ${ofThese}`, [list]);
    return undefined;
  },
};

/** ir.model.fields: a row made over the API is a column, or a computed field. */
export const madeField: Behaviour = {
  defaults: (env, vals) => {
    const name = String(vals.name ?? '');
    if (!/^x_[a-z0-9_]*$/.test(name)) {
      throw say(
        env,
        "Operasi tidak dapat diselesaikan: Field kustom harus memiliki nama yang dimulai dengan 'x_'!",
        "The operation cannot be completed: Custom fields must have a name that starts with 'x_'!",
      );
    }
    const modelId = isId(vals.model_id) ? vals.model_id : 0;
    const model = env.store.get('select model from ir_model where id = ?', [modelId])?.[0];
    if (
      env.store.get('select 1 from ir_model_fields where model_id = ? and name = ?', [
        modelId,
        name,
      ])
    ) {
      throw say(
        env,
        'Operasi tidak dapat diselesaikan: Nama field harus unik untuk setiap model.',
        'The operation cannot be completed: Field names must be unique per model.',
      );
    }
    checkField(env, String(model ?? ''), vals);
    const computed = isText(vals.compute) && vals.compute !== '';
    return {
      ...(vals.ttype === 'many2one' ? { on_delete: 'set null' } : {}),
      field_description: name,
      store: !computed,
      ...vals,
      ...(model ? { model } : {}),
      state: 'manual',
    };
  },
  deleting: (env, ids) => {
    const rows = env.store.all(
      `select model, name, state from ir_model_fields
        where id in (select value from json_each(?))`,
      [JSON.stringify(ids)],
    );
    for (const [model, name, state] of rows) {
      if (state !== 'manual') {
        throw userError('This column contains module data and cannot be removed!');
      }
      const others = env.schema.followers.get(`${model}.${name}`) ?? [];
      const other = others.find(
        (copy) => !rows.some(([of, field]) => of === copy.model.name && field === copy.name),
      );
      if (other) {
        throw userError(
          `The field '${model}.${name}' cannot be removed because the field ` +
            `'${other.model.name}.${other.name}' depends on it.`,
        );
      }
    }
    return undefined;
  },
};

function checkField(env: Env, model: string, vals: Record<string, unknown>): void {
  const { ttype, relation, related } = vals;
  if (!fieldTypes.some((known) => known === ttype)) {
    throw validationError(`Wrong value for ir.model.fields.ttype: '${String(ttype)}'`);
  }
  const relational = ttype === 'many2one' || ttype === 'one2many' || ttype === 'many2many';
  const known = env.store.get('select 1 from ir_model where model = ?', [String(relation ?? '')]);
  if (relational && !known) {
    throw userError(`Model ${String(relation)} does not exist!`);
  }
  if (!isText(related) || related === '') return;
  const start = env.registry.get(model);
  const path = related.split('.');
  const along = start && modelsAlong(env.registry, start, path);
  const end = along?.at(-1)?.fields[path.at(-1) ?? ''];
  if (!end)
    throw validationError(`Unknown field name "${path.at(-1)}" in related field "${related}"`);
  if (end.type !== ttype) {
    throw validationError(`Related field "${related}" does not have type "${String(ttype)}"`);
  }
}
