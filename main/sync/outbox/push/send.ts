import { Fault, Refusal } from '../../../../shared/contract/errors.ts';
import type { StoredFailure } from '../../cycle/stored-failure.ts';

/**
 * How a call that changes something ended.
 *   answered  with a result                refused  with the central's reason: nothing was changed
 *   lost      without an answer: it may have been taken, and even be taken later
 *   unsent    it never reached the central  busy     rolled back there, by its own word
 */
export type Sent =
  | { how: 'answered'; result: unknown; id?: number }
  | { how: 'refused' | 'lost' | 'unsent' | 'busy'; failure: StoredFailure };

/** The connection was never made. */
const NEVER_LEFT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** By the word of its database a transaction was undone; other trouble leaves that open. */
const ROLLED_BACK =
  /^psycopg2\.errors\.(SerializationFailure|DeadlockDetected|LockNotAvailable|QueryCanceled)$/;

export function outcomeOf(error: unknown): Exclude<Sent, { how: 'answered' }> {
  if (!(error instanceof Refusal || error instanceof Fault)) throw error;
  const failure = { code: error.code, params: error.params };
  // An aborted call goes on at the central all the same.
  if (error.code === 'sync.cancelled') return { how: 'lost', failure };
  if (error instanceof Refusal) {
    // It is the login that is turned away, or a look before the writing: no word on what was sent.
    const isUnsent = error.code.startsWith('connection.') || error.code === 'central.restored';
    return { how: isUnsent ? 'unsent' : 'refused', failure };
  }
  const reason = String(error.params.reason ?? '');
  if (error.code === 'connection.unreachable' && NEVER_LEFT.test(reason)) {
    return { how: 'unsent', failure };
  }
  return { how: ROLLED_BACK.test(reason) ? 'busy' : 'lost', failure };
}
