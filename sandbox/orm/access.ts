import { groupNames, groups } from '../base/groups.ts';
import { rightsOn } from '../base/rights.ts';
import { accessError, invalidField } from '../errors.ts';
import type { Field, Model } from '../schema/field.ts';
import type { Env } from './env.ts';

const letters = { read: 'r', write: 'w', create: 'c', unlink: 'u' } as const;
const verbs = { read: 'access', write: 'modify', create: 'create', unlink: 'delete' } as const;

export type Operation = keyof typeof letters;

export const isOperation = (name: unknown): name is Operation =>
  typeof name === 'string' && name in letters;

export function mayUse(env: Env, model: string, operation: Operation): boolean {
  const rights = rightsOn(model);
  return [...env.groups].some((group) => rights[group]?.includes(letters[operation]));
}

export function checkRight(env: Env, model: Model, operation: Operation): void {
  if (mayUse(env, model.name, operation)) return;
  const rights = rightsOn(model.name);
  const able = groupNames.filter((group) => rights[group]?.includes(letters[operation]));
  throw accessError(
    `You are not allowed to ${verbs[operation]} '${model.label}' (${model.name}) records.\n\n` +
      'This operation is allowed for the following groups:\n' +
      `${able.map((group) => `\t- ${groups[group].name}`).join('\n')}\n\n` +
      'Contact your administrator to request access if necessary.',
  );
}

export const maySee = (env: Env, field: Field) =>
  !field.groups || field.groups.some((group) => env.groups.has(group));

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
