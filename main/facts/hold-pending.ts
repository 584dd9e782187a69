import { can, type Role } from '../../shared/contract/permissions.ts';
import type { Writer } from '../db/db.ts';
import { listPending, updatePending } from './pending/pending.store.ts';

/** Decided by who may decide no more: kept and not sent, for an administrator to look at. */
export function holdOwnPending(db: Writer, role: Role): void {
  if (can(role, 'policy.propose')) return;
  for (const { id, state } of listPending(db)) {
    if (state !== 'pending') continue;
    updatePending(db, id, { state: 'refused', error: JSON.stringify({ code: 'fact.no_role' }) });
  }
}
