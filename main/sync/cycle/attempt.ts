import { Refusal } from '../../../shared/contract/errors.ts';
import { oweClearing } from '../desk/clearing.store.ts';
import type { Entity } from '../entities/entity.ts';
import { saveCursor } from '../pull/cursor.store.ts';
import { withdrawRows } from '../pull/withdraw.ts';
import { dropCheck } from '../verify/check.store.ts';
import type { Cycle } from './cycle.ts';
import { failureText, knownFailure, type StoredFailure } from './stored-failure.ts';

/** The central does not give these to this login: nothing is wrong, and the rest goes on. */
const UNAVAILABLE: ReadonlySet<string> = new Set([
  'central.no_right',
  'connection.missing_models',
  'connection.missing_tables',
]);

/** Null where the entity failed, and its cursor says why. A central that fails, or went back, stops all. */
export async function attempt<Result>(
  cycle: Cycle,
  entity: Entity,
  work: () => Promise<Result>,
): Promise<Result | null> {
  const { db, failures } = cycle;
  try {
    return await work();
  } catch (error) {
    const failure = knownFailure(error);
    if (failure === null || failure.code === 'sync.cancelled') throw error;
    if (UNAVAILABLE.has(failure.code)) {
      await leave(cycle, entity, failure);
      return null;
    }
    saveCursor(db, entity.id, { error: failureText(failure) });
    if (!isOfOneEntity(error)) throw error;
    failures.push(failure);
    return null;
  }
}

function isOfOneEntity(error: unknown): boolean {
  return (
    error instanceof Refusal &&
    error.code.startsWith('central.') &&
    error.code !== 'central.restored'
  );
}

/** A model that is gone keeps its rows here; a right that was withdrawn takes them along. */
async function leave(cycle: Cycle, entity: Entity, failure: StoredFailure) {
  const { db, progress } = cycle;
  if (failure.code === 'central.no_right') {
    const changed = await withdrawRows(db, entity);
    progress.page({ read: 0, changed, refused: 0 }, entity.topic);
    if (changed > 0) {
      const { role } = cycle.owner;
      db.tx(() => oweClearing(db, { since: cycle.clock.now(), from: role, to: role }));
    }
  }
  dropCheck(db, entity.id);
  saveCursor(db, entity.id, {
    phase: 'unavailable',
    window_from_at: null,
    window_to_at: null,
    last_id: null,
    central_count: null,
    counted_at: null,
    error: failureText(failure),
  });
}
