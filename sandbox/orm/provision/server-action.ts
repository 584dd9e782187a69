import { accessError, OdooError } from '../../errors.ts';
import type { Dict } from '../../narrow.ts';
import { dictOf, isDict } from '../../narrow.ts';
import type { Model } from '../../schema/field.ts';
import { parsePython } from '../../schema/python.ts';
import { tableOf } from '../../schema/registry.ts';
import { checkRight } from '../access.ts';
import type { Env } from '../env.ts';
import { write } from '../write/create-write.ts';

/**
 * ir.actions.server.run. Two codes are known by their shape, that which makes an index and that which
 * compares and sets; any other does nothing.
 */
export function runActions(env: Env, ids: readonly number[]): unknown {
  let verdict: unknown = false;
  for (const id of ids) verdict = runAction(env, id);
  return verdict;
}

function runAction(env: Env, id: number): unknown {
  const [model, code] =
    env.store.get(
      `select m.model, a.code from ir_actions_server a join ir_model m on m.id = a.model_id
        where a.id = ?`,
      [id],
    ) ?? [];
  const target = env.registry.get(String(model));
  if (!target) {
    throw new OdooError(
      'odoo.exceptions.MissingError',
      `Record does not exist or has been deleted.\n(Record: ir.actions.server(${id},), User: ${env.uid})`,
    );
  }
  checkMayRun(env, id, target);
  const text = String(code ?? '');
  if (/FOR UPDATE/i.test(text) && text.includes("context['expect']"))
    return compareAndSet(env, text);
  return runIndexes(env, text);
}

function checkMayRun(env: Env, id: number, model: Model): void {
  const groups = env.store.ids(
    'select other_id from ir_actions_server_groups_id_rel where own_id = ?',
    [id],
  );
  if (groups.length === 0) checkRight(env, model, 'write');
  else if (!groups.some((group) => env.groups.has(group))) {
    throw accessError("You don't have enough access rights to run this action.");
  }
}

/** Writes where the row still has the stamp that the caller saw; its rights are checked as ever. */
function compareAndSet(env: Env, code: string): Dict {
  const { m, id, expect, vals } = env.context;
  const list = /=\s*(\[[^\]]*\])/.exec(code)?.[1] ?? '[]';
  const allowed = parsePython(list)({});
  const model = env.registry.get(String(m));
  if (!Array.isArray(allowed) || !allowed.includes(m) || !model) return { status: 'refused' };
  const rowId = Number(id);
  const current = env.store.get(`select write_date from ${tableOf(model.name)} where id = ?`, [
    rowId,
  ])?.[0];
  if (current === undefined) return { status: 'missing' };
  if (current !== expect) return { status: 'conflict', current };
  write(env, model, { ids: [rowId], vals: dictOf(vals) });
  return { status: 'ok', current: env.now };
}

const word = '[a-z_][a-z0-9_]*';
const creating = new RegExp(
  `create unique index (?:if not exists )?(${word})\\s+on\\s+(${word})\\s*\\(([a-z0-9_, ]+)\\)`,
  'gi',
);
const dropping = new RegExp(`drop index (?:if exists )?(${word})`, 'gi');

/** That an index leaves out empty values needs no saying: they are never equal. */
function runIndexes(env: Env, code: string): unknown {
  for (const [, name, table, columns] of code.matchAll(creating)) {
    env.store.exec(`create unique index if not exists ${name} on ${table} (${columns})`);
  }
  for (const [, name] of code.matchAll(dropping)) env.store.exec(`drop index if exists ${name}`);
  const result = /^action\s*=\s*(\{.*\})\s*$/m.exec(code)?.[1];
  const action = result === undefined ? {} : parsePython(result)({});
  return isDict(action) ? action : {};
}
