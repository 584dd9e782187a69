import { validationError } from '../errors.ts';
import { isText } from '../narrow.ts';
import { parsePython } from '../schema/python.ts';
import type { Behaviour } from './behaviour.ts';

export const rule: Behaviour = {
  defaults: (_env, vals) => {
    check(vals.domain_force);
    return vals;
  },
  writing: (_env, _ids, vals) => check(vals.domain_force),
};

function check(domain: unknown): void {
  if (!isText(domain) || domain === '') return;
  try {
    parsePython(domain);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw validationError(`Invalid domain: ${cause}`);
  }
}
