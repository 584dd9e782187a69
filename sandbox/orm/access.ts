import { accessError, invalidField } from '../errors.ts';
import type { Field, Model } from '../schema/field.ts';
import type { Operation } from '../schema/schema.ts';
import type { Env } from './env.ts';
import { isIn } from './env.ts';

const verbs = {
  read: ['access', 'mengakses'],
  write: ['modify', 'memodifikasi'],
  create: ['create', 'membuat'],
  unlink: ['delete', 'menghapus'],
} as const;

export const isOperation = (name: unknown): name is Operation =>
  typeof name === 'string' && name in verbs;

const holders = (env: Env, model: string, operation: Operation) =>
  env.schema.rights.get(model)?.[operation] ?? [];

export const mayUse = (env: Env, model: string, operation: Operation): boolean =>
  holders(env, model, operation).some((group) => group === 'everybody' || env.groups.has(group));

/** In the language of the user, not of the call. */
export function checkRight(env: Env, model: Model, operation: Operation): void {
  if (mayUse(env, model.name, operation)) return;
  const [english, indonesian] = verbs[operation];
  const able = namesOf(env, holders(env, model.name, operation));
  const list = able.map((name) => `\t- ${name}`).join('\n');
  if (env.lang === 'id_ID') {
    const groups = list
      ? `Operasi ini diizinkan untuk kelompok-kelompok berikut:\n${list}`
      : 'Tidak ada kelompok yang saat ini mengizinkan operasi ini.';
    throw accessError(
      `Anda tidak diizinkan untuk ${indonesian} record '${model.label}' (${model.name}).\n\n` +
        `${groups}\n\nHubungi administrator Anda untuk meminta akses bila dibutuhkan.`,
    );
  }
  const groups = list
    ? `This operation is allowed for the following groups:\n${list}`
    : 'No group currently allows this operation.';
  throw accessError(
    `You are not allowed to ${english} '${model.label}' (${model.name}) records.\n\n` +
      `${groups}\n\nContact your administrator to request access if necessary.`,
  );
}

const namesOf = (env: Env, groups: readonly (number | 'everybody')[]) =>
  env.store
    .all('select name from res_groups where id in (select value from json_each(?)) order by id', [
      JSON.stringify(groups),
    ])
    .map(([name]) => String(name));

export const maySee = (env: Env, field: Field) =>
  !field.groups || field.groups.some((group) => isIn(env, group));

/** The field by its name, where it exists and the user may know of it. */
export function visibleField(env: Env, model: Model, name: string): Field {
  const field = model.fields[name];
  if (!field) throw invalidField(model.name, name);
  if (maySee(env, field)) return field;
  throw accessError(
    `You do not have enough rights to access the field "${name}" on ${model.label} ` +
      `(${model.name}). Please contact your system administrator.\n\n(Operation: read)`,
  );
}

export const ruleError = (env: Env, model: Model, operation: Operation) =>
  accessError(
    'Uh-oh! Looks like you have stumbled upon some top-secret records.\n\n' +
      `Sorry, ${env.login} (id=${env.uid}) doesn't have '${operation}' access to:\n` +
      `${model.label} (${model.name})\n\n` +
      'If you really, really need access, perhaps you can win over your friendly administrator.',
  );
