import * as z from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { RevealEdit } from '../../../shared/contract/privacy.contract.ts';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { isSeen } from '../session/sight.store.ts';

/** A value as it is wanted; of an edit also what it was, and what the central says now. */
export interface Sides {
  value: string | null;
  base?: string | null;
  theirs?: string | null;
}

const values = z.record(z.string(), z.unknown());

/** Who has to decide between values has to see them, all three at once: of edits that the inbox shows him. */
export function revealEdit(
  db: Reader,
  { message, column }: RevealEdit,
): { table: string; sides: Sides } {
  const row = db.get(
    read
      .selectFrom('outbox')
      .select(['entity', 'base', 'mine', 'theirs'])
      .where('id', '=', message)
      .where(isSeen(db)),
  );
  if (row === undefined) throw new Refusal('outbox.missing', { id: message });
  const sides: Sides = { value: textIn(row.mine, column) ?? null };
  const base = textIn(row.base, column);
  const theirs = row.theirs === null ? undefined : textIn(row.theirs, column);
  if (base !== undefined) sides.base = base;
  if (theirs !== undefined) sides.theirs = theirs;
  return { table: `central_${row.entity}`, sides };
}

/** Undefined where that side says nothing of the column. */
function textIn(side: string, column: string): string | null | undefined {
  const value = values.parse(JSON.parse(side))[column];
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : null;
}
