import { CompiledQuery } from 'kysely';
import { Refusal } from '../../../shared/contract/errors.ts';
import {
  mayReveal,
  type RevealEdit,
  type RevealTarget,
} from '../../../shared/contract/privacy.contract.ts';
import type { Actor, CommandCall } from '../calls/calls.ts';
import { maskKindOf } from './pii-map.ts';
import { revealEdit, type Sides } from './reveal-edit.ts';
import type { StoredRow } from './subject.store.ts';

/** Dispatch writes the whole input down: who saw what of whom, and why. */
export function reveal(asked: RevealTarget | RevealEdit, { db, actor }: CommandCall): Sides {
  if ('message' in asked) {
    const edit = revealEdit(db, asked);
    requireReveal({ table: edit.table, column: asked.column }, actor);
    return edit.sides;
  }
  const { entity, id, column } = asked;
  requireReveal({ table: `central_${entity}`, column }, actor);
  // With an edit that is not sent yet: what the masked one on the screen was made of.
  const query = `select ${column} as value from ${entity}_mine where id = ?`;
  const row = db.get<StoredRow>(CompiledQuery.raw(query, [id]));
  if (row === undefined) throw new Refusal('privacy.missing', { id });
  return { value: typeof row.value === 'string' ? row.value : null };
}

function requireReveal(
  { table, column }: { table: string; column: string },
  { role }: Actor,
): void {
  const kind = maskKindOf(table, column);
  if (kind === null) throw new Refusal('privacy.not_masked', { column });
  if (!mayReveal(role, kind)) throw new Refusal('privacy.may_not_reveal', { role });
}
