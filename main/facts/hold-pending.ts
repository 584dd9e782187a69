import type { Role } from '../../shared/contract/permissions.ts';
import type { Writer } from '../db/db.ts';
import { courseOf } from './folds/index.ts';
import { listPending, type PendingRow, updatePending } from './pending/pending.store.ts';
import { streamOf } from './streams/index.ts';

/** Decided by who may decide no more: kept and not sent, for an administrator to look at. */
export function holdOwnPending(db: Writer, role: Role): void {
  for (const pending of listPending(db)) {
    if (pending.state !== 'pending' || mayAuthor(pending, role)) continue;
    const error = JSON.stringify({ code: 'fact.no_role' });
    updatePending(db, pending.id, { state: 'refused', error });
  }
}

function mayAuthor({ stream, kind, version }: PendingRow, role: Role): boolean {
  const known = streamOf(stream);
  const step = known === undefined ? undefined : courseOf(known).stepOf(kind, version);
  return step?.authors.includes(role) ?? false;
}
