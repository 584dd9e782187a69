import { Refusal } from '../../../shared/contract/errors.ts';
import type { Reader } from '../../db/db.ts';
import type { Actor } from '../calls/calls.ts';
import { isLocked } from './lock.store.ts';

/** What a locked desk still answers: who it belongs to, and how it is opened. */
const ANSWERED_LOCKED: ReadonlySet<string> = new Set([
  'session.get',
  'lock.status',
  'lock.lock',
  'lock.unlock',
]);

/**
 * What starts the app, and the CLI, may also bind it and keep its replica fresh, and say how that stands: a
 * locked desk goes on syncing, as its own jobs do. None of these answers with a row of the business.
 */
const LOCAL_ANSWERED_LOCKED: ReadonlySet<string> = new Set([
  'connection.get',
  'connection.save',
  'connection.unlock',
  'sync.start',
  'sync.cancel',
  'sync.status',
]);

/** The rest refuses the CLI too: who finds an unattended computer finds its terminal as well. */
export function refuseWhenLocked(
  db: Reader,
  { path, via }: { path: string; via: Actor['via'] },
): void {
  if (ANSWERED_LOCKED.has(path) || !isLocked(db)) return;
  if (via === 'local' && LOCAL_ANSWERED_LOCKED.has(path)) return;
  throw new Refusal('lock.locked');
}
