import type { ConnectionView } from '../../../shared/contract/connection.contract.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { present } from '../../../shared/kernel/assert.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import { secretSourceOf, viewConnection } from './connection.service.ts';
import { findConnection, lockOf, updateConnection } from './connection.store.ts';

/** Opens the sealed key into memory, for as long as the engine runs. */
export async function unlockConnection(
  { passphrase }: { passphrase: string },
  call: TaskCall,
): Promise<ConnectionView> {
  const db = present(call.writer, 'A key is unlocked on the writer thread.');
  const bound = findConnection(db);
  if (bound === undefined) throw new Refusal('connection.none');
  if (secretSourceOf(bound) !== 'passphrase') throw new Refusal('secret.not_sealed');
  await call.secrets.unlock(lockOf(bound, passphrase), call.clock.now());
  updateConnection(db, { secret_known: 1 });
  return present(viewConnection(db), 'What was just unlocked is bound.');
}
