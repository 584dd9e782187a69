import type { Dict } from '../../narrow.ts';
import { idsOf } from '../../narrow.ts';
import type { Env } from '../env.ts';
import { getDefault, setDefault } from './defaults.ts';
import { runActions } from './server-action.ts';

type ModelMethod = (env: Env, args: readonly unknown[], kwargs: Dict) => unknown;

/** Methods that take no records of theirs, or check the rights to these themselves. */
export const modelMethods: Readonly<Record<string, Readonly<Record<string, ModelMethod>>>> = {
  'res.users': {
    context_get: (env) => ({ lang: env.lang ?? false, tz: env.tz ?? false, uid: env.uid }),
    has_group: (env, args) => hasGroup(env, String(args.at(-1))),
  },
  'ir.actions.server': { run: (env, [ids]) => runActions(env, idsOf(ids)) },
  'ir.default': {
    set: (env, args, { model_name: model, field_name: field, value }) =>
      setDefault(env, args.length > 0 ? args : [model, field, value]),
    get: (env, args, { model_name: model, field_name: field }) =>
      getDefault(env, args.length > 0 ? args : [model, field]),
  },
};

function hasGroup(env: Env, text: string): boolean {
  const dot = text.indexOf('.');
  const id = env.store.get(
    "select res_id from ir_model_data where model = 'res.groups' and module = ? and name = ?",
    [text.slice(0, dot), text.slice(dot + 1)],
  )?.[0];
  return typeof id === 'number' && env.groups.has(id);
}
