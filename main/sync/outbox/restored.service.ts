import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Writer } from '../../db/db.ts';
import { rebuildDraft, unmapId } from './drafts.store.ts';
import { addEvent, changeMessage, listOpenOf, listSettledAfter } from './outbox.store.ts';

/**
 * A central that came back from an older copy has lost what it confirmed since: that waits again, in its order. A
 * creation repeats the same `load`, and finds its row where the copy still has it. How many.
 */
export function requeueSettledAfter(
  db: Writer,
  { at, now, actor }: { at: Instant; now: Instant; actor: string },
): number {
  const lost = listSettledAfter(db, at);
  for (const { id } of lost) {
    changeMessage(db, id, { state: 'waiting', attempts: 0, next_at: null, settled_at: null });
    addEvent(db, id, { at: now, what: 'retried', actor });
  }
  for (const { kind, recordUuid, children } of lost) {
    if (kind !== 'create') continue;
    for (const { uuid } of [{ uuid: recordUuid }, ...children]) unmapId(db, uuid);
    for (const { id } of listOpenOf(db, recordUuid)) changeMessage(db, id, { central_id: null });
  }
  for (const uuid of new Set(lost.map(({ recordUuid }) => recordUuid))) rebuildDraft(db, uuid);
  return lost.length;
}
