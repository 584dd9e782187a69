import { matchTables } from '../../store/match-tables.ts';
import type { Env } from '../env.ts';
import { fillCopies } from '../write/followers.ts';

const models = new Set([
  'ir.model',
  'ir.model.fields',
  'ir.model.fields.selection',
  'ir.model.access',
  'ir.rule',
  'ir.default',
  'res.groups',
]);

/** Whether its rows are what the schema is read from. */
export const isSchema = (model: string) => models.has(model);

/** A call that can never end: its own request holds the table that it waits for. */
export class SelfDeadlock extends Error {}

const alwaysHeld = 'res.partner';

/** Takes up what a call did to models, fields, rights and rules. */
export function settle(env: Env): void {
  env.schema.reload();
  const altered = matchTables(env.store, env.registry);
  if (env.nested && altered.some(({ model }) => model === alwaysHeld)) throw new SelfDeadlock();
  const filled = new Map<string, string[]>();
  for (const { model, column, added } of altered) {
    if (!added) continue;
    const copies = env.schema.copies.get(model) ?? [];
    if (copies.some(({ name }) => name === column)) {
      filled.set(model, [...(filled.get(model) ?? []), column]);
    }
  }
  for (const [model, only] of filled) fillCopies(env, { model, only, stamp: env.now });
}
