import * as z from 'zod';
import type { Writer } from '../../db/db.ts';
import { findOwnFact } from '../log/log.store.ts';
import { findPending, removePending } from '../pending/pending.store.ts';

/** What became of a fact that says a row of ours. */
export type Fate =
  | { is: 'stands'; told: null }
  /** With what kept it from the central when it was last tried. */
  | { is: 'waits'; told: string | null }
  | { is: 'refused'; told: string }
  /** Neither here nor there: another login signed in meanwhile, or it was discarded. */
  | { is: 'lost'; told: null };

const coded = z.object({ code: z.string() });

/** A refusal is told in the row that it says: it waits among the decisions no longer. */
export function fateOf(db: Writer, fact: string, uid: number): Fate {
  const pending = findPending(db, fact);
  const told = pending?.error == null ? null : coded.parse(JSON.parse(pending.error)).code;
  if (pending?.state === 'refused' || pending?.state === 'taken') {
    removePending(db, fact);
    return { is: 'refused', told: told ?? 'fact.not_accepted' };
  }
  if (pending !== undefined) return { is: 'waits', told };
  const standing = findOwnFact(db, fact, uid);
  if (standing === undefined) return { is: 'lost', told: null };
  return standing.dropped === null
    ? { is: 'stands', told: null }
    : { is: 'refused', told: standing.dropped };
}
