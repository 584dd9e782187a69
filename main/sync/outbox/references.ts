import { sql } from 'kysely';
import type { DraftField, DraftValue } from '../../../shared/contract/drafts.contract.ts';
import type { Reader } from '../../db/db.ts';
import { own } from '../../db/qb.ts';
import type { Entity } from '../entities/entity.ts';
import type { EntityId } from '../odoo-names.ts';
import { findDraft, findMapped } from './drafts.store.ts';
import { isUuid } from './values.rules.ts';
import { entityNamed } from './whitelist.ts';

/** Fields that point at records say how people know those records. */
export function namedFields(
  db: Reader,
  { push }: Entity,
  fields: readonly DraftField[],
): DraftField[] {
  const targets = new Map(
    Object.entries(push?.fields ?? {}).map(([column, of]) => [column, of?.to]),
  );
  return fields.map((field) => {
    const to = targets.get(field.column);
    if (to === undefined) return field;
    const { base, mine, theirs = null } = field;
    const named = [base, mine, theirs].flatMap((value) => {
      const name = nameOf(db, to, value);
      return name === null ? [] : [[String(value), name] as const];
    });
    return { ...field, names: Object.fromEntries(named) };
  });
}

function nameOf(db: Reader, to: EntityId, value: DraftValue): string | null {
  if (isUuid(value)) {
    const id = findMapped(db, value);
    return id === undefined ? draftName(db, value) : centralName(db, to, id);
  }
  return typeof value === 'number' ? centralName(db, to, value) : null;
}

/** Of one of ours that the central does not have yet. */
function draftName(db: Reader, uuid: string): string | null {
  const draft = findDraft(db, uuid);
  const title = draft && entityNamed(draft.entity).push?.title;
  const name = draft && title ? JSON.parse(draft.mine)[title] : null;
  return typeof name === 'string' ? name : null;
}

/** A variant is known by its product; everything else by its own name. */
function centralName(db: Reader, to: EntityId, id: number): string | null {
  const { table, columns } = entityNamed(to);
  const query = columns.has('name')
    ? sql<{ name: string | null }>`select name from ${sql.table(table)} where id = ${id}`
    : sql<{ name: string | null }>`select p.name from ${sql.table(table)} v
        join central_product p on p.id = v.product_id where v.id = ${id}`;
  return db.get(query.compile(own))?.name ?? null;
}
