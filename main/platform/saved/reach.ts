import type { Reach } from '../../../shared/contract/saved.ts';
import type { Reader } from '../../db/db.ts';
import { findBinding } from '../session/session.store.ts';

/** Kits of a central: from the first on it keeps a log for everybody, from the second on also for one person. */
const SHARES = 1;
export const GUARDS = 2;

/** How far what is kept here goes, as this desk last learnt from its central. */
export function findReach(db: Reader): Reach {
  const kit = findBinding(db)?.kit ?? 0;
  if (kit < SHARES) return 'here';
  return kit < GUARDS ? 'shared' : 'all';
}
