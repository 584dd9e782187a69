import type { Env } from '../env.ts';
import { existing, newRow } from './rows.ts';

interface ExternalId {
  readonly module: string;
  readonly name: string;
}

function parse(text: string): ExternalId {
  const dot = text.indexOf('.');
  if (dot < 0) return { module: '__import__', name: text };
  return { module: text.slice(0, dot), name: text.slice(dot + 1) };
}

/** The record behind an external id, unless it is gone. Needs no right on ir.model.data. */
export function findExternal(env: Env, model: string, text: string): number | null {
  const { module, name } = parse(text);
  const id = env.store.get(
    'select res_id from ir_model_data where module = ? and name = ? and model = ?',
    [module, name, model],
  )?.[0];
  return typeof id === 'number' && existing(env, model, [id]).length > 0 ? id : null;
}

export function keepExternal(env: Env, model: string, link: { text: string; id: number }): void {
  const { module, name } = parse(link.text);
  env.store.run('delete from ir_model_data where module = ? and name = ?', [module, name]);
  newRow(env, 'ir.model.data', { module, name, model, res_id: link.id });
}
