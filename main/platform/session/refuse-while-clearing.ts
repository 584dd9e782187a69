import { Refusal } from '../../../shared/contract/errors.ts';
import type { Reader } from '../../db/db.ts';
import { findClearing } from './session.store.ts';

/** Whose desk it is, and how the next contact comes about: none of these answers with a row of the business. */
const ANSWERED = /^(session|connection|sync|lock|events)\./;

/** A right was taken away, and what it showed is still being removed from this computer. */
export function refuseWhileClearing(db: Reader, path: string): void {
  if (ANSWERED.test(path)) return;
  const clearing = findClearing(db);
  if (clearing !== undefined) throw new Refusal('role.clearing', { role: clearing.to_role });
}
